import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/checkContent.ts';
import { freshContent } from './src/integrations/freshContent.ts';
import { dataFiles } from './src/integrations/dataFiles.ts';
import { headerFiles } from './src/integrations/headerFiles.ts';
import { licenses } from './src/integrations/licenses.ts';
import { missingPages } from './src/integrations/missingPages.ts';
import { offlineSite } from './src/integrations/offlineSite.ts';
import { oneStyleSheet } from './src/integrations/oneStyleSheet.ts';
import { releaseOf } from './src/integrations/releaseOf.ts';
import { redirects } from './src/integrations/redirects.ts';
import { replaceSite } from './src/integrations/replaceSite.ts';
import { sharePictures } from './src/integrations/sharePictures.ts';
import { siteColours } from './src/integrations/siteColours.ts';
import { siteMap } from './src/integrations/siteMap.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { wholeWords } from './src/integrations/wholeWords.ts';
import { headingAnchors, headingIds } from './src/markdown/headings.ts';
import { highlightedCode } from './src/markdown/highlightedCode.ts';
import { markdownLinks } from './src/markdown/links.ts';
import { markdownTables } from './src/markdown/tables.ts';
import { paths } from './src/paths.ts';
import { readPublication } from './src/read/publication.ts';
import { publishedLocales } from './src/read/publishedLocales.ts';
import { readSite } from './src/read/readSite.ts';
import { localeNames, locales, sourceLocale } from './src/locales.ts';
import { textOf } from './src/i18n/text.ts';

/** Where the site is published. `SITE_URL` is its origin, `SITE_BASE` the path below it. */
const publication = readPublication(process.env);
if ('faults' in publication) {
  process.stderr.write(`\n${publication.faults.join('\n')}\n\n`);
  process.exit(1);
}
const { origin: site, base } = publication;
const release = releaseOf(process.cwd(), site, base);

const languages = publishedLocales(process.cwd());
const { settings } = readSite(process.cwd());
const { fields, hosts, regions } = settings.call;
/** What belongs to one API; `src/vendors/chosen` finds the same for what runs in Node as it is. */
const vendorFolder = fileURLToPath(new URL(`./src/vendors/${settings.vendor ?? 'none'}`, import.meta.url));

/** The parts of Starlight's page that this site replaces, and why. Guides are Starlight's pages; all others are `layouts/ReferencePage.astro`. */
const components = {
  Head: 'Head', // titles, addresses and data as on every other page
  PageFrame: 'PageFrame', // the bar and the sidebar of every other page
  Header: 'Nothing', // in PageFrame
  Sidebar: 'Nothing', // in PageFrame
  SkipLink: 'Nothing', // in PageFrame
  ThemeProvider: 'Nothing', // in Head
  Hero: 'Nothing', // no page has one, and every guide would carry its styles
  Banner: 'Nothing', // as above
  TwoColumnContent: 'TwoColumnContent', // one grid for text and table of contents, without Starlight's panels
  ContentPanel: 'ContentPanel', // as above
  PageSidebar: 'PageSidebar', // the table of contents without the script that follows the scroll position
  PageTitle: 'PageTitle', // the description of a guide stands below its title
  FallbackContentNotice: 'UntranslatedNotice', // says in which language the guide is shown
  MarkdownContent: 'MarkdownContent', // the typography of every other page
  Footer: 'Footer', // the codes that a guide serves
};

/** Astro marks its own modules with a directive that Rolldown does not know: no warning that an author could act on. */
function withoutAstrosMark(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

/** What tells codes apart, in one file: by themselves these are three, of 0.2 to 0.5 kB, and the first look-up of words takes at most 20. */
const namesOfCodes = {
  name: 'codes',
  test: /\/src\/(?:tables\/code|lookup\/shared\/fold|text\/decodePercent)\.ts$/,
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  prefetch: false,
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [wholeWords(settings), siteColours(settings)],
    resolve: { alias: [{ find: /^#vendor\//, replacement: `${vendorFolder}/` }] },
    define: {
      SITE_LANGUAGES: JSON.stringify(localeNames),
      SITE_CALL: JSON.stringify(settings.tools.includes('paste') ? { fields, hosts, regions } : null),
      SITE_RESPONSE: JSON.stringify(settings.call.response),
    },
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { onLog: withoutAstrosMark } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [namesOfCodes] } } } } } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [
        highlightedCode,
        headingIds,
        satteriHeadingIdsPlugin(),
        headingAnchors,
        markdownTables,
        markdownLinks(base),
      ],
    }),
  },
  integrations: [
    checkContent(),
    freshContent(),
    starlight({
      title: Object.fromEntries(languages.map((name) => [locales[name].lang, textOf(name).site.title])),
      description: textOf(sourceLocale).site.description,
      locales: Object.fromEntries(
        languages.map((name) => {
          const { lang, label } = locales[name];
          return [name === sourceLocale ? 'root' : name, { lang, label }];
        }),
      ),
      customCss: ['./src/styles/index.css'],
      markdown: { headingLinks: false, processedDirs: [`./${paths.content}/`] },
      expressiveCode: false,
      pagefind: false,
      routeMiddleware: './src/routeData.ts',
      disable404Route: true,
      favicon: `/${settings.icons.vector}`,
      components: Object.fromEntries(
        Object.entries(components).map(([part, name]) => [part, `./src/components/starlight/${name}.astro`]),
      ),
    }),
    sitemap(siteMap(process.cwd(), site, base)),
    sharePictures(),
    searchIndex(release),
    dataFiles(),
    redirects(),
    headerFiles(),
    licenses(),
    oneStyleSheet(),
    missingPages(),
    offlineSite(release),
    replaceSite(),
  ],
});
