import type { Guide } from '../catalogue/types.ts';
import type { Site } from '../site.ts';
import { langOf } from './elements.ts';
import { html, type Html } from './html.ts';

/** Guides, each with what it is about. */
export const guideList = (
  guides: readonly Pick<Guide, 'id' | 'locale' | 'title' | 'description'>[],
  site: Pick<Site, 'locale' | 'urls'>,
): Html => html`
  <ul class="guide-list">
    ${guides.map(
      ({ id, locale, title, description }) =>
        html`<li${langOf(locale, site)}><a href="${site.urls.guide(id)}">${title}</a><span>${description}</span></li>`,
    )}
  </ul>
`;
