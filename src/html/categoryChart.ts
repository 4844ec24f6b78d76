import { categoryIconOf } from '../catalogue/categoryIcon.ts';
import type { Category } from '../catalogue/types.ts';
import type { Site } from '../site.ts';
import { categoryIcon } from './elements.ts';
import { html, type Html } from './html.ts';

/**
 * Categories as bars in proportion to how many codes they hold, the largest first.
 * @param max how many to show; a link leads to the others
 */
export function categoryChart(categories: readonly Category[], { text, urls }: Site, max = 40): Html {
  const largest = [...categories].sort((a, b) => b.codes.length - a.codes.length).slice(0, max);
  const longest = largest[0]?.codes.length ?? 1;
  return html`
    <ul class="chart">
      ${largest.map(
        ({ name, codes }) => html`
          <li>
            <a href="${urls.category(name)}">
              ${categoryIcon(name)}
              <span class="name">${name}</span>
              <span class="bar-track ${categoryIconOf(name).hue}" aria-hidden="true">
                <svg class="share" width="${((100 * codes.length) / longest).toFixed(1)}%"></svg>
              </span>
              <span class="count">${codes.length}</span>
            </a>
          </li>
        `,
      )}
      ${
        largest.length < categories.length &&
        html`<li><a class="all" href="${urls.errors}">${text.site.all} ${categories.length}</a></li>`
      }
    </ul>
  `;
}
