import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../src/catalogue/addressesOf.ts';
import { loadCatalogues } from '../../src/catalogue/loadCatalogue.ts';
import { pagesOf } from '../../src/catalogue/pagesOf.ts';
import { readPermalinks } from '../../src/read/readPermalinks.ts';
import { urlsOf } from '../../src/urls.ts';
import { distFiles } from '../support/dist.ts';

const published = new Set(distFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
const catalogues = loadCatalogues(process.cwd()).map(({ catalogue }) => catalogue);

test('every address that was ever published is there', () => {
  const { addresses } = readPermalinks(process.cwd());
  assert.ok(addresses.length > 500);
  assert.deepEqual(
    addresses.filter((address) => !published.has(address)),
    [],
  );
});

test('every page, and every file for programs, has an address that stays, or is a part of a list', () => {
  const known = new Set(
    catalogues.flatMap((catalogue) => [
      ...addressesOf(catalogue),
      ...pagesOf(catalogue, urlsOf('/', catalogue.locale)),
    ]),
  );
  const ours = [...published].filter((address) =>
    /(?:\/|\.md|\.txt|\/opensearch\.xml)$|^\/(?:\w+\/)?api\//.test(address),
  );
  assert.deepEqual(
    ours.filter((address) => !known.has(address) && !/^\/(?:404|robots\.txt)/.test(address)),
    [],
  );
});
