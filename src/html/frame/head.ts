import { PAGE_DATA_ID, type CodeData } from '../../pageData.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { html, jsonText, trusted, type Html } from '../html.ts';
import { hasPicture, PICTURE_SIZE } from '../../catalogue/pictures.ts';
import { contentPolicy, startScript } from './contentPolicy.ts';
import { pageDataOf } from './pageData.ts';
import { structuredData, type Crumb } from './structuredData.ts';
import { alternatesOf, type Translation } from '../../catalogue/translations.ts';

/** What the head of a page says of it. */
export interface PageMeta {
  /** The address of the page, with the site's base. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Whether search engines may list the page. */
  readonly isListed?: boolean;
  /** Where the page is in the language that it is written in, if that is not its own. Search engines may then list that one only. */
  readonly original?: string | undefined;
  /** The page in every published language, itself included. */
  readonly translations: readonly Translation[];
  /** On the page of a code, what it says. */
  readonly code?: CodeData | undefined;
  /** The category that the page belongs to. */
  readonly category?: string | undefined;
  /** From below the home page to above the page, where it is an article. */
  readonly trail?: readonly Crumb[] | undefined;
  /** The page in other formats. */
  readonly formats?: readonly PageFormat[] | undefined;
}

/** What a page says, in another format. */
export interface PageFormat {
  readonly type: 'text/markdown' | 'application/json' | 'application/atom+xml';
  readonly href: string;
}

/** Everything in the head but the style sheets. */
export function pageHead(site: Site, catalogue: Catalogue, meta: PageMeta): Html {
  const { text, urls, absolute } = site;
  const { path, description, original, formats = [] } = meta;
  const isListed = (meta.isListed ?? true) && original === undefined;
  const title = path === urls.home ? text.site.title : `${meta.title} | ${text.site.title}`;
  const alternates = isListed ? alternatesOf(meta.translations) : [];
  return html`
    <meta charset="utf-8">
    ${site.hasPolicy && html`<meta http-equiv="content-security-policy" content="${contentPolicy}">`}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="${description}">
    ${!isListed && html`<meta name="robots" content="noindex">`}
    ${(isListed || original !== undefined) && html`<link rel="canonical" href="${absolute(original ?? path)}">`}
    ${alternates.map(
      ({ hreflang, href }) => html`<link rel="alternate" hreflang="${hreflang}" href="${absolute(href)}">`,
    )}
    ${formats.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}
    <link rel="icon" href="${urls.file(site.settings.icons.vector)}" type="image/svg+xml">
    <link rel="apple-touch-icon" href="${urls.file(site.settings.icons.touch)}">
    <link rel="manifest" href="${urls.manifest}">
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title="${text.lookup.engine}"
      href="${urls.openSearch}"
    >
    ${shareCard(site, catalogue, { ...meta, title })}
    <meta name="color-scheme" content="light dark">
    <script type="application/json" id="${PAGE_DATA_ID}">
      ${jsonText({ ...pageDataOf(site, catalogue), ...(meta.code && { code: meta.code }) })}
    </script>
    ${
      meta.trail &&
      isListed &&
      html`<script type="application/ld+json">${jsonText(structuredData(site, { ...meta, trail: meta.trail }))}</script>`
    }
    <script>${trusted(startScript)}</script>
  `;
}

/** What a chat or a ticket shows beside a link to the page: https://ogp.me */
function shareCard({ text, urls, lang, absolute }: Site, catalogue: Catalogue, meta: PageMeta): Html {
  const category = meta.category === undefined ? undefined : catalogue.categoryOf(meta.category);
  const own = category && hasPicture(catalogue, category) ? category.name : undefined;
  const isHome = meta.path === urls.home;
  return html`
    <meta property="og:title" content="${meta.title}">
    <meta property="og:description" content="${meta.description}">
    <meta property="og:type" content="${isHome ? 'website' : 'article'}">
    <meta property="og:url" content="${absolute(meta.path)}">
    <meta property="og:locale" content="${openGraphLocale(lang)}">
    <meta property="og:site_name" content="${text.site.title}">
    <meta property="og:image" content="${absolute(urls.picture(own))}">
    <meta property="og:image:width" content="${PICTURE_SIZE.width}">
    <meta property="og:image:height" content="${PICTURE_SIZE.height}">
    <meta property="og:image:alt" content="${own ?? text.site.title}">
    <meta name="twitter:card" content="summary_large_image">
  `;
}

/** `zh-CN` as `zh_CN`, and `en` as `en_US`: Open Graph wants the country where the language is most spoken. */
function openGraphLocale(lang: string): string {
  const known = openGraphLocales.get(lang);
  if (known !== undefined) return known;
  const { language, region = '' } = new Intl.Locale(lang).maximize();
  openGraphLocales.set(lang, `${language}_${region}`);
  return openGraphLocale(lang);
}

/** To ask for each of 12,000 pages took 0.5 s of CPU. */
const openGraphLocales = new Map<string, string>();
