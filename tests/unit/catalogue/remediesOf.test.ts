import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGeneral } from '../../../src/catalogue/remediesOf.ts';
import { business, catalogueOf, type ContentParts } from '../../support/content.ts';

const tables = { one: business('| A.B | 一 |', '| A.B.C | 二 |', '| D | 三 |'), two: business('| A.B | 一 |') };

function remediesOf(remedies: ContentParts['remedies'] & object) {
  const { catalogue, problems } = catalogueOf({ tables, remedies });
  return { of: (code: string) => catalogue.codeOf(code)?.remedies.map(({ id }) => id), problems };
}

test('an exact code beats a pattern, whichever file comes first', () => {
  assert.deepEqual(remediesOf({ exact: { codes: ['A.B'] }, pattern: { codes: ['A.*'] } }).of('A.B'), ['exact']);
  assert.deepEqual(remediesOf({ pattern: { codes: ['A.*'] }, exact: { codes: ['A.B'] } }).of('A.B'), ['exact']);
});

test('the longer pattern beats the shorter, and codes without a better remedy keep the pattern', () => {
  const remedies = remediesOf({ short: { codes: ['A.*'] }, long: { codes: ['A.B.*'] } });
  assert.deepEqual([remedies.of('A.B.C'), remedies.of('A.B'), remedies.of('D')], [['long'], ['short'], []]);
});

test('the remedy of a product stands before the general one', () => {
  const remedies = remediesOf({
    general: { codes: ['A.B'] },
    two: { codes: ['A.B'], product: 'two' },
    one: { codes: ['A.B'], product: 'one' },
  });
  assert.deepEqual(remedies.of('A.B'), ['one', 'two', 'general']);
  assert.deepEqual(remedies.problems, []);
});

test('the remedies of products stand in the order of their names, in whatever order the files are', () => {
  const files = {
    a: { codes: ['A.B'] },
    b: { codes: ['A.B'], product: 'one' },
    c: { codes: ['A.B'], product: 'two' },
  };
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] as const) {
    const named = Object.entries(files).sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
    assert.deepEqual(remediesOf(Object.fromEntries(named)).of('A.B'), ['b', 'c', 'a'], order);
  }
});

test('an exact code beside a pattern for the same product is no problem', () => {
  assert.deepEqual(remediesOf({ pattern: { codes: ['A.*'] }, exact: { codes: ['A.B'] } }).problems, []);
  assert.deepEqual(remediesOf({ exact: { codes: ['A.B'] }, pattern: { codes: ['A.*'] } }).problems, []);
});

test('exact beats pattern within each product by itself', () => {
  const remedies = remediesOf({
    a: { codes: ['A.*'], product: 'one' },
    b: { codes: ['A.B'] },
    c: { codes: ['A.B.C'], product: 'one' },
  });
  assert.deepEqual([remedies.of('A.B'), remedies.of('A.B.C')], [['a', 'b'], ['c']]);
});

test('a second exact remedy for the same product is a problem that names the first file', () => {
  const { problems } = remediesOf({ a: { codes: ['A.B'] }, b: { codes: ['D', 'A.B'] } });
  assert.deepEqual(
    problems.map(({ id, file, line }) => [id, file, line]),
    [['duplicate-remedy', 'content/remedies/zh-cn/b.md', 2]],
  );
  assert.match(problems[0]?.message ?? '', /^A\.B .*remedies\/zh-cn\/a\.md/);
});

test('two remedies with the same pattern are no problem and the first applies', () => {
  const remedies = remediesOf({ a: { codes: ['A.*'] }, b: { codes: ['A.*'] } });
  assert.deepEqual([remedies.of('A.B'), remedies.problems], [['a'], []]);
});

test('only a remedy for the codes of no known category is for all', () => {
  assert.ok(isGeneral({ codes: [{ name: '*', position: { file: '', line: 1, column: 1 } }] }));
  assert.ok(!isGeneral({ codes: [{ name: 'A.*', position: { file: '', line: 1, column: 1 } }] }));
});
