import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movesOf } from '../../../src/catalogue/movesOf.ts';
import { business, catalogueOf } from '../../support/content.ts';

const { catalogue } = catalogueOf({
  tables: { one: business('| Auth.Key | 甲 |', '| Limit | 乙 |') },
  retired: ['Auth.Old', 'Gone.First', 'Gone.Second'],
});
const both = [catalogue, { ...catalogue, locale: 'en' as const }];
const moves = (...redirects: (readonly [from: string, to: string])[]) =>
  Object.fromEntries(
    movesOf(
      redirects.map(([from, to]) => ({ from, to })),
      both,
    ).map(({ from, to }) => [from, to]),
  );

test('a redirect holds in every language, for the page and its files', () => {
  const found = moves(['/errors/Old/', '/errors/Limit/#steps']);
  for (const home of ['/', '/en/']) {
    assert.equal(found[`${home}errors/Old/`], `${home}errors/Limit/#steps`);
    assert.equal(found[`${home}errors/Old.md`], `${home}errors/Limit.md`);
    assert.equal(found[`${home}api/v1/codes/Old.json`], `${home}api/v1/codes/Limit.json`);
  }
});

test('one of another language holds there alone, and goes before that of the default language', () => {
  const found = moves(
    ['/errors/Old/', '/errors/Limit/'],
    ['/en/errors/Old/', '/en/errors/Auth.Key/'],
    ['/en/x/', '/en/'],
  );
  assert.equal(found['/errors/Old/'], '/errors/Limit/');
  assert.equal(found['/en/errors/Old/'], '/en/errors/Auth.Key/');
  assert.equal(found['/en/x/'], '/en/');
  for (const other of ['/x/', '/en/en/x/']) assert.equal(found[other], undefined, other);
});

test('a category of which only dropped codes are left leads to the first of them', () => {
  assert.deepEqual(moves(), {
    '/categories/Gone/': '/errors/Gone.First/',
    '/en/categories/Gone/': '/en/errors/Gone.First/',
  });
});
