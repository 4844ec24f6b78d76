import type { Catalogue } from '../catalogue/types.ts';
import { PAGE_DATA_ID } from '../pageData.ts';
import type { Site } from '../site.ts';
import { categoryChart } from './categoryChart.ts';
import { pageBody } from './frame/page.ts';
import { pageDataOf } from './frame/pageData.ts';
import { html, jsonText, type Html } from './html.ts';

/** The script of the page, in `public`: it has to run before the page's modules, and in no other page. */
const MISSING_SCRIPT = 'missing.js';

/**
 * What stands at an address without a page. Some hosts know only one such file, which then answers for all languages: for those without scripts
 * it says a word in each of the `others`.
 */
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
      ${categoryChart(catalogue, site)}
    </section>
  `;
};

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
  const templates = languages.map(({ site, catalogue }) => {
    const frame = { path, hasSidebar: false, isIndexed: false, translations: homes };
    return html`
      <template
        data-lang="${site.lang}"
        data-title="${site.text.notFound.title} | ${site.text.site.title}"
      >
        <script type="application/json" id="${PAGE_DATA_ID}">${jsonText(pageDataOf(site, catalogue))}</script>
        ${pageBody(site, catalogue, frame, notFound(site, catalogue, []))}
      </template>
    `;
  });
  return html`${templates}<script src="${defaultSite.urls.file(MISSING_SCRIPT)}" defer></script>`;
}
