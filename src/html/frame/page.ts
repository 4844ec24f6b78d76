import type { Catalogue } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { html, type Html } from '../html.ts';
import { topBar } from './bar.ts';
import { siteFooter } from './footer.ts';
import { sidebar } from './sidebar.ts';
import type { Translation } from '../../catalogue/translations.ts';

/** What the frame of a page depends on. */
export interface FrameOptions {
  /** The address of the page, with the site's base. */
  readonly path: string;
  /** The category that the page belongs to; the list beside the page marks it. */
  readonly category?: string | undefined;
  readonly hasSidebar: boolean;
  /** Whether all of the page is found by words. */
  readonly isIndexed: boolean;
  readonly translations: readonly Translation[];
}

/** The body of a page that is made from the catalogue: bar, sidebar, content and foot. */
export const pageBody = (site: Site, catalogue: Catalogue, options: FrameOptions, content: Html): Html => html`
  ${topBar(site, catalogue, options)}
  <div class="frame${options.hasSidebar && ' has-sidebar'}">
    ${options.hasSidebar && sidebar(site, catalogue, options)}
    ${options.isIndexed ? html`<main data-pagefind-body>${content}${siteFooter(site, catalogue)}</main>` : html`<main>${content}${siteFooter(site, catalogue)}</main>`}
  </div>
`;
