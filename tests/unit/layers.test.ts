import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { files, imports, type Import } from '../support/imports.ts';

const isPackage = ({ to }: Import) => !/^(?:\.\.\/)*[\w-]+(?:\/.*)?\.(?:ts|astro|json|css|mjs|js)(?:\?\w+)?$/.test(to);
const lines = (found: readonly Import[]) => found.map(({ from, to }) => `src/${from} imports ${to}`);

/** Whether `path` is one of `places`: a folder that ends with a slash, or a file. */
const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

const below: Readonly<Record<string, readonly string[]>> = {
  'problems/': ['problems/', 'locales.ts', 'paths.ts'],
  'tables/': ['tables/', 'problems/', 'locales.ts'],
  'read/': ['read/', 'tables/', 'problems/', 'paths.ts', 'locales.ts'],
  'catalogue/': ['catalogue/', 'read/', 'tables/', 'problems/', 'text/', 'locales.ts', 'urls.ts'],
  'text/': ['text/'],
  'lookup/shared/': ['lookup/shared/', 'text/'],
  'lookup/build/': ['lookup/build/', 'lookup/shared/', 'catalogue/', 'tables/'],
  'lookup/browser/': ['lookup/browser/', 'lookup/shared/', 'tables/code.ts', 'text/'],
  'tools/': ['tools/', 'text/'],
  'handOff/': ['handOff/', 'lookup/shared/', 'text/'],
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

describe('each layer imports only itself and the layers below', () => {
  for (const [layer, allowed] of Object.entries(below)) {
    test(`src/${layer} imports only ${allowed.join(', ')}`, () => {
      const own = imports.filter(({ from }) => from.startsWith(layer));
      assert.ok(['problems/', 'text/'].includes(layer) || own.length > 0);
      assert.deepEqual(lines(own.filter((found) => !isPackage(found) && !isIn(found.to, allowed))), []);
    });

    test(`src/${layer} knows nothing of Astro`, () => {
      const own = imports.filter(({ from }) => from.startsWith(layer));
      assert.deepEqual(lines(own.filter(({ to }) => /^(?:astro$|astro[:/]|@astrojs\/)/.test(to))), []);
    });
  }

  test('locales.ts and paths.ts import nothing but each other', () => {
    const own = imports.filter(({ from }) => isIn(from, ['locales.ts', 'paths.ts']));
    assert.deepEqual(lines(own.filter(({ to }) => !isIn(to, ['locales.ts', 'paths.ts']))), []);
  });
});

test("Astro's content layer is imported by src/collections.ts and src/bridge/catalogue.ts only", () => {
  const importers = imports.filter(({ to }) => /^astro[:/]content/.test(to)).map(({ from }) => from);
  assert.deepEqual(importers.sort(), ['bridge/catalogue.ts', 'collections.ts']);
});

const forClients = [
  'scripts/',
  'lookup/browser/',
  'lookup/shared/',
  'tools/',
  'handOff/',
  'styles/',
  'text/',
  'tables/code.ts',
  'i18n/zh-cn.json',
  'i18n/en.json',
];

test('client code imports only client code, the look-up, the tools, the hand-off and texts', () => {
  const client = imports.filter(({ from }) => from.startsWith('scripts/'));
  assert.ok(client.length > 0);
  assert.deepEqual(lines(client.filter(({ to }) => !isIn(to, forClients))), []);
});
