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

test('a parent that also ends alike is the parent only', () => {
  assert.deepEqual(related('A.A', 'A', 'A.A', 'B.A'), [
    { relation: 'parent', codes: ['A'], total: 1 },
    { relation: 'sameSegment', codes: ['B.A'], total: 1 },
  ]);
});

test('of more than eight children eight are named and all are counted', () => {
  assert.deepEqual(related('A', 'A', ...many), [{ relation: 'children', codes: many.slice(0, 8), total: 30 }]);
});

test('where the neighbours are related more closely, the others of the category are found behind them', () => {
  const children = many.map((name) => name.replace('.N', '.M.N'));
  assert.deepEqual(related('A.M', 'A.B', 'A.M', ...children, 'A.Y', 'A.Z').at(-1), {
    relation: 'sameCategory',
    codes: ['A.B', 'A.Y', 'A.Z'],
    total: 3,
  });
});

test('and before them, each once', () => {
  const twins = many.slice(0, 7).map((name) => `${name}.Z`);
  assert.deepEqual(related('A.Z', 'A.B', 'A.C', 'A.D', ...twins, 'A.Z').at(-1), {
    relation: 'sameCategory',
    codes: ['A.D', 'A.B', 'A.C'],
    total: 3,
  });
});
