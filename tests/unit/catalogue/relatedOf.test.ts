import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedOf } from '../../../src/catalogue/relatedOf.ts';
import { business, catalogueOf } from '../../support/content.ts';

function related(name: string, ...codes: string[]) {
  const { catalogue } = catalogueOf({ tables: { a: business(...codes.map((code) => `| ${code} | 一 |`)) } });
  const code = catalogue.codeOf(name);
  assert.ok(code);
  return relatedOf(code, catalogue);
}

test('each related code stands under its closest relation only, and the code itself nowhere', () => {
  assert.deepEqual(related('A.B', 'A', 'A.B', 'A.B.C', 'A.D', 'X.B'), [
    { relation: 'parent', codes: ['A'], total: 1 },
    { relation: 'sameSegment', codes: ['X.B'], total: 1 },
    { relation: 'children', codes: ['A.B.C'], total: 1 },
    { relation: 'sameCategory', codes: ['A.D'], total: 1 },
  ]);
});

test('a relation without codes is left out', () => {
  assert.deepEqual(related('A', 'A', 'B.C'), []);
});

const many = Array.from({ length: 30 }, (_, index) => `A.N${String(index).padStart(2, '0')}`);

test('at most eight codes of a kind are named, the nearest by name, and all are counted', () => {
  assert.deepEqual(related('A.N15', ...many), [
    {
      relation: 'sameCategory',
      codes: ['11', '12', '13', '14', '16', '17', '18', '19'].map((n) => `A.N${n}`),
      total: 29,
    },
  ]);
});

test('at the ends of a category eight codes are named all the same', () => {
  assert.deepEqual(related('A.N00', ...many)[0]?.codes, many.slice(1, 9));
  assert.deepEqual(related('A.N29', ...many)[0]?.codes, many.slice(21, 29));
});
