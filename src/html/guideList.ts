import type { Guide } from '../catalogue/types.ts';
import type { Urls } from '../urls.ts';
import { html, type Html } from './html.ts';

/** Guides, each with what it is about. */
export const guideList = (
  guides: readonly Pick<Guide, 'id' | 'title' | 'description'>[],
  urls: Pick<Urls, 'guide'>,
): Html => html`
  <ul class="guide-list">
    ${guides.map(
      ({ id, title, description }) =>
        html`<li><a href="${urls.guide(id)}">${title}</a><span>${description}</span></li>`,
    )}
  </ul>
`;
