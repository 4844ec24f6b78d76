import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePages, pageOf } from '../../../../src/lookup/browser/foundPage.ts';
import { prepareWords } from '../../../../src/lookup/browser/words/wordSearch.ts';
import { knownOf, nameOf, sourcesOf } from '../../../support/lookupInNode.ts';

const sources = sourcesOf({ codes: { A: 'x', B: 'y' }, guides: ['keys', 'clock'], actions: ['Do', 'Undo'] });
const [known, words] = [knownOf(sources), prepareWords(sources, [])];

test('pages are numbered: codes, then guides, then actions', () => {
  const { products } = sources.index;
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((page) => nameOf(pageOf(page, known, words), known)),
    ['A', 'B', 'guides/keys', 'guides/clock', `actions/${products[0]?.[0]}/Do`, `actions/${products[0]?.[0]}/Undo`],
  );
});

test('the page of an action has its codes', () => {
  const own = sourcesOf({ codes: { A: '', B: '' }, actions: ['Do'], returns: { Do: [1] } });
  const page = pageOf(2, knownOf(own), prepareWords(own, []));
  assert.deepEqual(page, { kind: 'action', product: 0, name: 'Do', codes: [1] });
});

test('a code is one page, however often it is found', () => {
  const [entry] = known.entries;
  assert.ok(entry);
  assert.deepEqual(codePages([entry, entry]), [{ kind: 'code', entry }]);
});
