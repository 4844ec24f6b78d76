import { hasPage } from '../../catalogue/pagesOf.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { attribute, html, type Html } from '../html.ts';

/**
 * The foot of every page, with the pages beside the guides that there are.
 * @param lang its language, where that is not the one of the text around it
 */
export const siteFooter = ({ text, urls, shows }: Site, catalogue: Catalogue, lang?: string): Html => html`
  <footer class="site-footer"${attribute('lang', lang)}>
    <span>${text.site.license}</span>
    ${shows('data') && hasPage(catalogue, 'api') && html`<a href="${urls.data}">${text.site.data}</a>`}
    ${hasPage(catalogue, 'accessibility') && html`<a href="${urls.accessibility}">${text.site.accessibility}</a>`}
  </footer>
`;
