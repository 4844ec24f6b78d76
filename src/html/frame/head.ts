import { locales } from '../../locales.ts';
import { PAGE_DATA_ID, type CodeData, type PageData } from '../../pageData.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { html, jsonText, trusted, type Html } from '../html.ts';
import { sidebarCategories } from './sidebar.ts';
import type { Translation } from './translation.ts';

/** What the head of a page says of it. */
export interface PageMeta {
  /** The address of the page, with the site's base. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list the page. */
  readonly isListed?: boolean;
  /** The page in every published language, itself included. */
  readonly translations: readonly Translation[];
  /** On the page of a code, what it says. */
  readonly code?: CodeData | undefined;
  /** The page in other formats. */
  readonly formats?: readonly PageFormat[] | undefined;
}

/** What a page says, in another format. */
export interface PageFormat {
  readonly type: 'text/markdown' | 'application/json';
  readonly href: string;
}

/** Everything in the head but the style sheets. */
export function pageHead(site: Site, catalogue: Catalogue, meta: PageMeta): Html {
  const { text, urls, lang, absolute } = site;
  const { path, description, isListed = true, formats = [] } = meta;
  const title = path === urls.home ? text.site.title : `${meta.title} | ${text.site.title}`;
  const alternates = isListed ? meta.translations.filter(({ exists }) => exists) : [];
  return html`
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${description}">
    ${isListed ? html`<link rel="canonical" href="${absolute(path)}">` : html`<meta name="robots" content="noindex">`}
    ${
      alternates.length > 1 &&
      alternates.map(
        ({ locale, href }) => html`<link rel="alternate" hreflang="${locales[locale].lang}" href="${absolute(href)}">`,
      )
    }
    ${formats.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}
    <link rel="icon" href="${urls.file('favicon.svg')}" type="image/svg+xml">
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title="${text.lookup.engine}"
      href="${urls.openSearch}"
    >
    <link rel="sitemap" href="${urls.file('sitemap-index.xml')}">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="article">
    <meta property="og:locale" content="${lang}">
    <meta property="og:site_name" content="${text.site.title}">
    <meta name="color-scheme" content="light dark">
    <script type="application/json" id="${PAGE_DATA_ID}">
      ${jsonText(pageData(site, catalogue, meta.code))}
    </script>
    <script>${chooseTheme}</script>
  `;
}

const pageData = ({ text, urls }: Site, catalogue: Catalogue, code: CodeData | undefined): PageData => ({
  base: urls.file(''),
  home: urls.home,
  copy: text.code.copy,
  copied: text.code.copied,
  categories: sidebarCategories(catalogue).map(({ name }) => name),
  ...(code && { code }),
});

/** Sets the theme that the reader chose before the page is painted. Without a choice, a store or scripts, the system's applies. */
const chooseTheme = trusted(
  `try{const mode=localStorage.getItem('theme');if(mode==='light'||mode==='dark')document.documentElement.dataset.mode=mode}catch{}`,
);
