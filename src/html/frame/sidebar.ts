import { productName, shortened } from '../../catalogue/names.ts';
import type { Catalogue, Category } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { breakable, categoryIcon, langOf } from '../elements.ts';
import { attribute, html, type Html } from '../html.ts';

/** How many categories stand there whole; of more, the largest and that of the page do. A link leads to all. */
const CATEGORIES = { whole: 20, some: 7 } as const;
/** How many products are named where there are more than twice as many. */
const NAMED_PRODUCTS = 4;
/** What a line of the sidebar holds of a name. */
const LINE = 21;

/** Which page the sidebar stands beside. */
export interface SidebarPosition {
  /** The address of the page, with the site's base. */
  readonly path: string;
  /** The category that the page belongs to. */
  readonly category?: string | undefined;
}

/** Categories, guides and products; never codes, which would make every page as large as the site. */
export function sidebar(site: Site, catalogue: Catalogue, position: SidebarPosition): Html {
  const { text, urls } = site;
  const { categories, families, guides, products } = catalogue;
  const shown = sidebarCategories(catalogue, position.category);
  const named = shortened(products, NAMED_PRODUCTS);
  const current = (href: string, isInside = false) =>
    attribute('aria-current', position.path === href ? 'page' : isInside ? 'true' : undefined);
  const heading = (href: string, label: string) => html`<h2><a href="${href}"${current(href)}>${label}</a></h2>`;
  const all = (href: string, count: number) => html`<li><a href="${href}">${text.site.all} ${count}</a></li>`;
  const categoryLink = ({ name, codes }: Category) => html`
    <li>
      <a href="${urls.category(name)}"${current(urls.category(name), name === position.category)}>
        ${categoryIcon(catalogue.iconOf(name))}<span class="name">${breakable(name, LINE)}</span><span class="count">${codes.length}</span>
      </a>
    </li>
  `;
  return html`
    <nav id="sidebar" class="sidebar" popover aria-label="${text.site.menu}">
      ${heading(urls.errors, text.site.categories)}
      <ul>
        ${families.map(({ name, categories: members }) => {
          const links = members.filter((category) => shown.has(category)).map(categoryLink);
          if (families.length < 2) return links;
          return links.length > 0 && html`<li>${name ?? text.home.otherCategories}<ul>${links}</ul></li>`;
        })}
        ${shown.size < categories.length && all(urls.errors, categories.length)}
      </ul>
      ${
        site.shows('guides') &&
        guides.length > 0 && [
          heading(urls.guides, text.site.guides),
          html`
            <ul>
              ${guides.map(({ id, locale, title }) => html`<li${langOf(locale, site)}><a href="${urls.guide(id)}"${current(urls.guide(id))}>${title}</a></li>`)}
            </ul>
          `,
        ]
      }
      ${
        site.shows('products') && [
          heading(urls.products, text.site.products),
          html`
            <ul>
              ${named.map((product) => {
                const href = urls.product(product.id);
                return html`<li><a href="${href}"${current(href)}>${productName(product, catalogue.locale)}</a></li>`;
              })}
              ${named.length < products.length && all(urls.products, products.length)}
            </ul>
          `,
        ]
      }
    </nav>
  `;
}

/** All categories, or some: the one that is called `own`, and the largest. */
export function sidebarCategories(catalogue: Catalogue, own = ''): ReadonlySet<Category> {
  const known = shownBeside.get(catalogue) ?? new Map<string, ReadonlySet<Category>>();
  shownBeside.set(catalogue, known);
  const shown = known.get(own) ?? chooseCategories(catalogue, own);
  known.set(own, shown);
  return shown;
}

function chooseCategories({ categories }: Catalogue, own: string): ReadonlySet<Category> {
  if (categories.length <= CATEGORIES.whole) return new Set(categories);
  const isOwn = ({ name }: Category) => name === own;
  const bySize = [...categories].sort((one, other) => other.codes.length - one.codes.length);
  const others = bySize.filter((category) => !isOwn(category));
  return new Set([...bySize.filter(isOwn), ...others].slice(0, CATEGORIES.some));
}

/** Every page has a sidebar; what stands in it is chosen once for each category. */
const shownBeside = new WeakMap<Catalogue, Map<string, ReadonlySet<Category>>>();
