import type { Catalogue, Category } from '../catalogue/types.ts';
import type { Site } from '../site.ts';
import { breakable, categoryIcon } from './elements.ts';
import { html, type Html } from './html.ts';

/**
 * Categories as bars in proportion to how many codes they hold, the largest first; by family where there are families.
 * @param max how many to show; a link leads to the others
 */
export function categoryChart(catalogue: Catalogue, site: Site, max = 40): Html {
  const { categories, families } = catalogue;
  const largest = new Set([...categories].sort(byLength).slice(0, max));
  const longest = Math.max(1, ...categories.map(({ codes }) => codes.length));
  const bars = (members: readonly Category[]) =>
    [...members]
      .sort(byLength)
      .filter((category) => largest.has(category))
      .map((category) => bar(category, longest, catalogue, site));
  const rest =
    largest.size < categories.length &&
    html`<li><a class="all" href="${site.urls.errors}">${site.text.site.all} ${categories.length}</a></li>`;
  if (families.length < 2) return html`<ul class="chart">${bars(categories)}${rest}</ul>`;
  return html`
    ${families.map(({ name = site.text.home.otherCategories, categories: members }) => {
      const shown = bars(members);
      return shown.length > 0 && html`<section><h3>${name}</h3><ul class="chart">${shown}</ul></section>`;
    })}
    ${rest && html`<ul class="chart">${rest}</ul>`}
  `;
}

const byLength = (a: Category, b: Category): number => b.codes.length - a.codes.length;

const bar = ({ name, codes }: Category, longest: number, { iconOf }: Catalogue, { urls }: Site): Html => html`
  <li>
    <a href="${urls.category(name)}">
      ${categoryIcon(iconOf(name))}
      <span class="name">${breakable(name)}</span>
      <span class="bar-track ${iconOf(name).hue}" aria-hidden="true">
        <svg class="share" width="${((100 * codes.length) / longest).toFixed(1)}%"></svg>
      </span>
      <span class="count">${codes.length}</span>
    </a>
  </li>
`;
