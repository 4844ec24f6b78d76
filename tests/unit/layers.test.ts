import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { projectRoot } from '../support/content.ts';
import { files, imports, type Import } from '../support/imports.ts';

const isPackage = ({ to }: Import) => !/^(?:\.\.\/)*[\w-]+(?:\/.*)?\.(?:ts|astro|json|css|mjs|js)(?:\?\w+)?$/.test(to);
const lines = (found: readonly Import[]) => found.map(({ from, to }) => `src/${from} imports ${to}`);

/** Whether `path` is one of `places`: a folder that ends with a slash, or a file. */
const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

/** What is left of `src` beside its folders: facts that many folders share, none of which knows a folder above it. */
const shared = ['locales.ts', 'paths.ts', 'urls.ts', 'verdicts.ts', 'sectionHeadings.ts', 'text/'];
const content = ['problems/', 'tables/', 'read/', 'translation/', 'history/', 'catalogue/'];
const page = ['site.ts', 'pageData.ts', 'i18n/'];
const lookup = ['lookup/browser/', 'lookup/shared/', 'lookup/build/'];

/** Every folder and file of `src` in the order of the data's flow, with what it may import beside itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'text/': [],
  'languages/': [],
  'locales.ts': ['languages/'],
  'paths.ts': ['locales.ts'],
  'urls.ts': ['locales.ts'],
  'verdicts.ts': [],
  'sectionHeadings.ts': [],
  'problems/': ['locales.ts', 'paths.ts'],
  'tables/': ['problems/', 'locales.ts', 'text/'],
  'read/': ['tables/', 'problems/', ...shared],
  'translation/': ['read/', 'tables/', 'problems/', ...shared],
  'start/': [],
  'history/': ['read/', 'tables/', 'locales.ts', 'paths.ts'],
  'i18n/': ['read/', 'languages/', 'locales.ts', 'text/'],
  'pageData.ts': ['text/', 'verdicts.ts'],
  'site.ts': ['i18n/', 'read/', 'locales.ts', 'urls.ts'],
  'catalogue/': [...content, 'i18n/', ...shared],
  'drift/': ['read/', 'tables/', 'problems/', 'locales.ts'],
  'lookup/shared/': ['tables/code.ts', 'text/'],
  'lookup/build/': ['lookup/shared/', 'catalogue/', 'tables/', 'i18n/', 'text/', 'locales.ts'],
  'lookup/browser/': ['lookup/shared/', 'tables/code.ts', 'text/'],
  'offline/': [],
  'handOff/': ['lookup/shared/', 'text/', 'verdicts.ts'],
  'vendors/': [
    ...[
      'languages/',
      'read/',
      'i18n/',
      'site.ts',
      'html/html.ts',
      'lookup/shared/',
      'bridge/',
      'components/diagrams/',
      'scripts/',
      'styles/',
    ],
    ...shared,
  ],
  'pictures/': [...content, 'i18n/', 'site.ts', ...shared],
  'data/': [...content, 'i18n/', 'site.ts', ...shared],
  'html/': [...content, ...page, ...shared, 'lookup/shared/', 'vendors/'],
  'hosts/': ['html/frame/contentPolicy.ts', 'urls.ts'],
  'redirects/': ['html/html.ts', 'html/frame/contentPolicy.ts', 'catalogue/', 'site.ts', 'urls.ts', 'text/'],
  'cli/': ['data/', 'read/', 'languages/', ...lookup, 'tables/code.ts', 'i18n/', '../package.json', ...shared],
  'markdown/': shared,
  'loaders/': ['read/', 'html/', ...shared],
  'content.config.ts': ['loaders/', 'i18n/', ...shared],
  'bridge/': ['loaders/', 'languages/', ...content, ...page, ...shared, 'html/', 'lookup/build/', '../package.json'],
  'layouts/': ['components/SiteScript.astro', 'bridge/', 'html/', 'styles/', 'scripts/', ...page, ...shared],
  'components/': ['bridge/', 'data/', 'html/', 'vendors/', 'scripts/', 'styles/', ...content, ...page, ...shared],
  'pages/': [
    'lookup/shared/',
    'bridge/',
    'html/',
    'layouts/',
    'components/',
    'scripts/',
    'styles/',
    ...content,
    ...page,
    ...shared,
  ],
  'integrations/': [
    'html/html.ts',
    'offline/',
    'data/',
    'pictures/',
    'redirects/',
    'hosts/',
    'site.ts',
    'i18n/',
    ...content,
    ...shared,
  ],
  'routeData.ts': [],
  'scripts/': [
    ...lookup.slice(0, 2),
    'handOff/',
    'offline/',
    'styles/',
    'pageData.ts',
    'i18n/',
    'tables/code.ts',
    ...shared,
  ],
};

test('the imports of every file are found', () => {
  assert.ok(files.length > 80 && imports.length > 200, `${files.length} files, ${imports.length} imports`);
  for (const { from, to } of [
    { from: 'read/readTables.ts', to: 'tables/parseTables.ts' },
    { from: 'scripts/site.ts', to: 'scripts/lookupBox.ts' },
    { from: 'catalogue/buildCatalogue.ts', to: 'read/readContent.ts' },
  ]) {
    assert.ok(
      imports.some((found) => found.from === from && found.to === to),
      `${from} imports ${to}`,
    );
  }
});

test('every file of src is in a room', () => {
  assert.deepEqual(
    files.filter((file) => !isIn(file, Object.keys(rooms))),
    [],
  );
});

test('README names every folder of src', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
  assert.deepEqual(
    [...folders].filter((folder) => !new RegExp(`src/${folder}\\b`).test(readme)),
    [],
  );
});

describe('each room imports only itself and the rooms below', () => {
  for (const [room, allowed] of Object.entries(rooms)) {
    test(`src/${room} imports only ${[room, ...allowed].join(', ')}`, () => {
      assert.ok(
        files.some((file) => isIn(file, [room])),
        'there is such a room',
      );
      const own = imports.filter(({ from }) => isIn(from, [room]));
      assert.deepEqual(lines(own.filter((found) => !isPackage(found) && !isIn(found.to, [room, ...allowed]))), []);
    });
  }
});

/** The rooms that may know Astro, Starlight or Pagefind: all others run under plain Node, or in a browser. */
const framework = [
  'loaders/',
  'content.config.ts',
  'bridge/',
  'layouts/',
  'components/',
  'pages/',
  'integrations/',
  'routeData.ts',
];

test('the core, the renderer and the scripts know nothing of Astro', () => {
  const own = imports.filter(({ from }) => !isIn(from, framework));
  assert.deepEqual(lines(own.filter(({ to }) => /^(?:astro$|astro[:/]|@astrojs\/|pagefind$)/.test(to))), []);
});

test("Astro's content layer is imported by src/content.config.ts and src/bridge/catalogue.ts only", () => {
  const importers = imports.filter(({ to }) => /^astro[:/]content/.test(to)).map(({ from }) => from);
  assert.deepEqual(importers.sort(), ['bridge/catalogue.ts', 'content.config.ts']);
});
