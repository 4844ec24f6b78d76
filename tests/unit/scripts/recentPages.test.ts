import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { readChosenProduct, storeChosenProduct } from '../../../src/scripts/chosenProduct.ts';
import { addRecentPage, clearRecentPages, readRecentPages } from '../../../src/scripts/recentPages.ts';

const stored = new Map<string, string>();

/** A device whose storage can be switched off. */
let isOff = false;
Object.defineProperty(globalThis, 'localStorage', {
  value: {
    getItem: (key: string): string | null => {
      if (isOff) throw new Error('off');
      return stored.get(key) ?? null;
    },
    setItem: (key: string, value: string): void => {
      if (isOff) throw new Error('off');
      stored.set(key, value);
    },
  },
});

beforeEach(() => {
  stored.clear();
  isOff = false;
});

test('pages are kept with the latest first, each once, and at most eight', () => {
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 3]) addRecentPage(`Code${number}`, `/errors/Code${number}/`);
  assert.deepEqual(
    readRecentPages().map(({ name }) => name),
    [3, 9, 8, 7, 6, 5, 4, 2].map((number) => `Code${number}`),
  );
  assert.equal(readRecentPages()[0]?.href, '/errors/Code3/');
  clearRecentPages();
  assert.deepEqual(readRecentPages(), []);
});

const FOREIGN = [
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '/\n\\evil.example/',
  'https://evil.example/',
  'javascript:alert(1)',
  '',
  'errors/',
];

test('an address that leads to another site is not kept', () => {
  for (const href of FOREIGN) addRecentPage('InternalError', href);
  assert.deepEqual(readRecentPages(), []);
  assert.equal(stored.get('lookup-recent'), '[]');
});

test('an address that leads to another site is not linked, whoever stored it', () => {
  const own = { name: 'A', href: '/errors/A/' };
  stored.set('lookup-recent', JSON.stringify([...FOREIGN.map((href) => ({ name: 'x', href })), own]));
  assert.deepEqual(readRecentPages(), [own]);
});

test('what is stored and is no page is passed over', () => {
  const values = [
    null,
    1,
    'x',
    [],
    {},
    { name: 'x' },
    { href: '/x/' },
    { name: 1, href: '/x/' },
    { name: 'x', href: 1 },
  ];
  stored.set('lookup-recent', JSON.stringify(values));
  assert.deepEqual(readRecentPages(), []);
  for (const value of ['{}', 'null', '"x"', 'no JSON']) {
    stored.set('lookup-recent', value);
    assert.deepEqual(readRecentPages(), [], value);
  }
});

test('the chosen product is kept, and none is an empty text', () => {
  assert.equal(readChosenProduct(), '');
  storeChosenProduct('cvm');
  assert.equal(readChosenProduct(), 'cvm');
  storeChosenProduct('');
  assert.equal(readChosenProduct(), '');
  stored.set('lookup-product', '1');
  assert.equal(readChosenProduct(), '');
});

test('without storage nothing is kept, and nothing fails', () => {
  isOff = true;
  addRecentPage('A', '/errors/A/');
  storeChosenProduct('cvm');
  assert.deepEqual(readRecentPages(), []);
  assert.equal(readChosenProduct(), '');
});
