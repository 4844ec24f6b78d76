import type { Catalogue } from '../catalogue/types.ts';
import { PAGE_DATA_ID, type PageData } from '../pageData.ts';
import type { Site } from '../site.ts';
import { categoryChart } from './categoryChart.ts';
import { pageBody } from './frame/page.ts';
import { pageDataOf } from './frame/pageData.ts';
import { html, jsonText, trusted, type Html } from './html.ts';

/** What stands at an address without a page. One file answers for all languages: a host knows only one. */
export const notFound = (site: Site, catalogue: Catalogue, others: readonly Site[]): Html => {
  const { text, urls } = site;
  return html`
    <h1 id="_top">${text.notFound.title}</h1>
    <p class="lead">${text.notFound.lead}</p>
    <p class="no-script">${text.notFound.withoutScript}</p>
    ${others.map(
      (other) => html`
        <p class="no-script" lang="${other.lang}">
          ${other.text.notFound.lead} <a href="${other.urls.home}">${other.text.site.title}</a>
        </p>
      `,
    )}
    <missing-page
      class="needs-script"
      data-asked="${text.notFound.asked}"
      data-nothing="${text.notFound.nothing}"
      data-failed="${text.lookup.failed}"
    >
      <p role="status"></p>
      <ol class="lookup-results"></ol>
      <p><a class="button" href="${urls.lookup}" data-look-up>${text.notFound.lookUp}</a></p>
    </missing-page>
    <section class="by-category">
      <h2>${text.home.byCategory}</h2>
      ${categoryChart(catalogue.categories, site)}
    </section>
  `;
};

/** The page of one language, to be put in place of another's. */
interface OtherPage {
  readonly lang: string;
  readonly title: string;
  readonly data: PageData;
  readonly body: string;
}

/** The same page in other languages, and the script that shows it in the language of the address before any other script runs. */
export function otherPages(
  path: string,
  defaultSite: Site,
  languages: readonly { readonly site: Site; readonly catalogue: Catalogue }[],
): Html {
  const homes = [defaultSite, ...languages.map(({ site }) => site)].map(({ locale, urls }) => ({
    locale,
    href: urls.home,
    exists: false,
    isTranslated: false,
  }));
  const pages = languages.map(({ site, catalogue }): OtherPage => {
    const frame = { path, hasSidebar: false, isIndexed: false, translations: homes };
    return {
      lang: site.lang,
      title: `${site.text.notFound.title} | ${site.text.site.title}`,
      data: pageDataOf(site, catalogue),
      body: pageBody(site, catalogue, frame, notFound(site, catalogue, [])).value,
    };
  });
  return html`
    <script type="application/json" id="other-pages">${jsonText(pages)}</script>
    <script type="module">${showLanguageOfAddress}</script>
  `;
}

/** A language is told by the first part of the address below the base, in any case and with any region: `/EN-us/…`. */
const showLanguageOfAddress = trusted(
  `const data=document.getElementById('${PAGE_DATA_ID}'),{base}=JSON.parse(data.textContent),[language]=location.pathname.slice(base.length).toLowerCase().split(/[-_/]/),page=JSON.parse(document.getElementById('other-pages').textContent).find(({lang})=>lang.toLowerCase().split('-')[0]===language);if(page){document.documentElement.lang=page.lang;document.title=page.title;data.textContent=JSON.stringify(page.data);document.body.innerHTML=page.body}`,
);
