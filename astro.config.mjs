import starlight from '@astrojs/starlight';
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/checkContent.ts';
import { codePages, isBatch } from './src/integrations/codePages.ts';
import { highlightedCode } from './src/integrations/highlightedCode.ts';
import { headingAnchors, headingIds } from './src/integrations/markdownHeadings.ts';
import { markdownTables } from './src/integrations/markdownTables.ts';
import { keptSitemap } from './src/integrations/keptSitemap.ts';
import { keepPages } from './src/integrations/keepPages.ts';
import { markdownLinks } from './src/integrations/markdownLinks.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { paths } from './src/paths.ts';
import { publishedLocales } from './src/publishedLocales.ts';
import { locales } from './src/locales.ts';
import zhCn from './src/i18n/zh-cn.json' with { type: 'json' };
import en from './src/i18n/en.json' with { type: 'json' };

/** Where the site is published. `SITE_URL` is its origin, `SITE_BASE` the path below it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

const isPublished = publishedLocales(process.cwd()).includes('en');
const component = (name) => `./src/components/starlight/${name}.astro`;

const overridden = [
  'ContentPanel',
  'Footer',
  'Head',
  'Header',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'SiteTitle',
  'SkipLink',
  'ThemeProvider',
  'TwoColumnContent',
];

/** Filled by `codePages` when the pages are written, and read by the integrations after it. */
const made = { addresses: [], documents: [], unchanged: new Map() };

const code = highlightedCode();

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  prefetch: false,
  experimental: { incrementalBuild: true },
  logger: { entrypoint: './src/integrations/buildLog.js' },
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [
        code.plugin,
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
    code.integration,
    starlight({
      title: { 'zh-CN': zhCn.site.title, en: en.site.title },
      description: zhCn.site.description,
      locales: {
        root: { label: locales['zh-cn'].label, lang: locales['zh-cn'].lang },
        ...(isPublished && { en: { label: locales.en.label, lang: locales.en.lang } }),
      },
      customCss: ['tokens', 'base', 'frame', 'parts', 'prose', 'lookup', 'tools'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      markdown: { headingLinks: false, processedDirs: [`./${paths.content}/`] },
      expressiveCode: false,
      pagefind: false,
      routeMiddleware: './src/routeData.ts',
      disable404Route: true,
      favicon: '/favicon.svg',
      components: {
        ...Object.fromEntries(overridden.map((name) => [name, component(name)])),
      },
    }),
    codePages(made),
    keptSitemap({ customPages: made.addresses, filter: (address) => !isBatch(address) }),
    searchIndex(made.documents),
    keepPages(made),
  ],
});
