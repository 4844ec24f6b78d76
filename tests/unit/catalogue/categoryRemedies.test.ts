import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { remedyShareLine, remedySharesOf } from '../../../src/catalogue/remedyShares.ts';
import { business, catalogueOf, contentOf, type ContentParts } from '../../support/content.ts';

const steps = [
  [{ text: '查 {name|它}，见 ' }, { text: '{name}', isCode: true }, { text: '，再调用 {actions|接口}。{x}' }],
];

/** The catalogue of `parts` where every remedy has one step, `{name|它}` and so on. */
function catalogueWithSteps(parts: ContentParts) {
  const content = contentOf(parts);
  const remedies = content.remedies.map((remedy) => ({
    ...remedy,
    steps,
    sections: [{ id: 'steps' as const, heading: '处理', markdown: '1. 查 {name|它}，用 {product|产品}。', line: 1 }],
  }));
  return buildCatalogue({ ...content, remedies }).catalogue;
}

test('the words of a code stand in the text of its category, and an alternative where it has none', () => {
  const catalogue = catalogueWithSteps({
    tables: { one: business('| A.B_C | 一 |', '| A | 一 |'), two: business('| A | 二 |') },
    products: { one: { name: { 'zh-cn': '产品*一*' } } },
    remedies: { r: { codes: ['A*'] } },
    actions: { one: { Do: ['A.B_C'], Make: ['A.B_C'] } },
  });
  const [below] = catalogue.codeOf('A.B_C')?.remedies ?? [];
  assert.equal(below?.sections[0]?.markdown, '1. 查 `B_C`，用产品\\*一\\*。');
  assert.deepEqual(below.steps[0], [
    { text: '查 ' },
    { text: 'B_C', isCode: true },
    { text: '，见 ' },
    { text: '{name}', isCode: true },
    { text: '，再调用 ' },
    { text: 'Do', isCode: true },
    { text: '、' },
    { text: 'Make', isCode: true },
    { text: '。{x}' },
  ]);
  const [bare] = catalogue.codeOf('A')?.remedies ?? [];
  assert.equal(bare?.sections[0]?.markdown, '1. 查它，用产品。');
  assert.equal(bare.steps[0]?.map(({ text }) => text).join(''), '查它，见 {name}，再调用接口。{x}');
});

test('a remedy that names codes exactly keeps its braces', () => {
  const catalogue = catalogueWithSteps({
    tables: { one: business('| A.B | 一 |') },
    remedies: { r: { codes: ['A.B'] } },
  });
  assert.deepEqual(catalogue.codeOf('A.B')?.remedies[0]?.steps, steps);
  assert.equal(catalogue.codeOf('A.B')?.remedies[0]?.words, undefined);
});

test('a longer start beats a shorter one, and both lose to an exact code', () => {
  const { catalogue, problems } = catalogueOf({
    tables: { one: business('| Invalid.A | 一 |', '| InvalidId.A | 一 |', '| InvalidId.B | 一 |', '| Other | 一 |') },
    remedies: { all: { codes: ['Invalid*'] }, id: { codes: ['InvalidId.*'] }, exact: { codes: ['InvalidId.B'] } },
  });
  assert.deepEqual(
    catalogue.codes.map(({ code, remedies }) => [code, ...remedies.map(({ id }) => id)]),
    [['Invalid.A', 'all'], ['InvalidId.A', 'id'], ['InvalidId.B', 'exact'], ['Other']],
  );
  assert.deepEqual(problems, []);
});

test('a category that no table uses is no problem, a product that has no such code is one', () => {
  const tables = { one: business('| A | 一 |') };
  assert.deepEqual(catalogueOf({ tables, remedies: { r: { codes: ['Nowhere.*'] } } }).problems, []);
  const own = catalogueOf({ tables, remedies: { r: { codes: ['Nowhere.*'], product: 'one' } } });
  assert.deepEqual(
    own.problems.map(({ id }) => id),
    ['unknown-code'],
  );
});

test('the remedy of a category is left out where every product has its own, and stands where one has none', () => {
  const remedies = { own: { codes: ['A.B'], product: 'one' }, all: { codes: ['A.*'] } };
  const idsIn = (tables: ContentParts['tables']) =>
    catalogueOf({ tables, remedies })
      .catalogue.codeOf('A.B')
      ?.remedies.map(({ id }) => id);
  assert.deepEqual(idsIn({ one: business('| A.B | 一 |') }), ['own']);
  assert.deepEqual(idsIn({ one: business('| A.B | 一 |'), two: business('| A.B | 一 |') }), ['own', 'all']);
});

test('the guides of a category remedy serve its codes, and name them', () => {
  const { catalogue } = catalogueOf({
    tables: { one: business('| A.B | 一 |', '| C | 一 |') },
    guides: { g: ['C'] },
    remedies: { r: { codes: ['A*'], guides: ['g'] } },
  });
  assert.deepEqual(catalogue.codeOf('A.B')?.guides, ['g']);
  assert.deepEqual(catalogue.guideOf('g')?.codes, ['A.B', 'C']);
});

test('the share counts what the readers of each product get', () => {
  const catalogue = catalogueWithSteps({
    tables: {
      one: business('| A.B | 一 |', '| C | 一 |'),
      two: business('| C | 一 |', '| D | 一 |', '| E | 一 |'),
    },
    remedies: { own: { codes: ['C'], product: 'one' }, all: { codes: ['A.*'] }, e: { codes: ['E'] } },
  });
  assert.deepEqual(remedySharesOf(catalogue), [
    { product: 'two', served: 1, codes: 3 },
    { product: 'one', served: 2, codes: 2 },
  ]);
  assert.equal(
    remedyShareLine(catalogue),
    'zh-cn: 3 of 4 codes (75.0 %) have a verdict and steps; fewest in two: 33.3 %',
  );
});
