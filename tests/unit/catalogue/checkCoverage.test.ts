import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCoverage } from '../../../src/catalogue/checkCoverage.ts';
import { business, catalogueOf, common, type ContentParts } from '../../support/content.ts';

const served: Omit<ContentParts, 'tables' | 'products'> = {
  guides: { g: ['A', 'A.X'] },
  remedies: { r: { codes: ['A', 'A.X'] } },
  actions: { one: { Do: ['A.X'] } },
};

function check(tables: ContentParts['tables'], complete: boolean, parts = served) {
  const { content, catalogue } = catalogueOf({ tables, products: { one: { complete } }, ...parts });
  return checkCoverage(content, catalogue);
}

test('codes of a complete product with guide, remedy and action are no problem', () => {
  assert.deepEqual(check({ one: common('| A | 甲 |') + business('| A.X | 乙 |') }, true), []);
});

test('a code without guide, remedy and action is a problem at its row only when its product is complete', () => {
  const tables = { one: common('| A | 甲 |') + business('| A.X | 乙 |', '| A.Y | 丙 |') };
  assert.deepEqual(
    check(tables, true).map(({ id, file, line, column }) => [id, `${file}:${line}:${column}`]),
    ['code-without-guide', 'code-without-remedy', 'code-without-action'].map((id) => [
      id,
      'content/errors/zh-cn/one.md:12:1',
    ]),
  );
  assert.deepEqual(check(tables, false), []);
});

test('the hints name the files that serve the nearest code', () => {
  const hints = check({ one: business('| A.X | 乙 |', '| A.Y | 丙 |') }, true).map(({ hint }) => hint);
  assert.deepEqual(hints, [
    'Add A.Y under `codes` in a guide of content/docs/guides; A.X is served by content/docs/guides/g.md.',
    'Add a file to content/remedies that lists A.Y under `codes`; A.X is served by content/remedies/zh-cn/r.md.',
    'Name A.Y in a row of content/actions; A.X is served by content/actions/one.md.',
  ]);
});

test('common codes need no action', () => {
  const problems = check({ one: common('| A | 甲 |', '| B | 乙 |') }, true, {
    guides: { g: ['A', 'B'] },
    remedies: { r: { codes: ['A'] } },
  });
  assert.deepEqual(
    problems.map(({ id, message }) => [id, message]),
    [['code-without-remedy', 'B has no remedy of its own.']],
  );
});

test('a pattern serves as a guide but not as a remedy', () => {
  const problems = check({ one: common('| A.X | 甲 |') }, true, {
    guides: { g: ['A.*'] },
    remedies: { r: { codes: ['A.*'] } },
  });
  assert.deepEqual(
    problems.map(({ id }) => id),
    ['code-without-remedy'],
  );
});

test('the remedy of another product does not serve the readers of this one, its own does', () => {
  const tables = { one: common('| A | 甲 |'), two: common('| A | 甲 |') };
  const idsWith = (product: string) =>
    check(tables, true, { guides: { g: ['A'] }, remedies: { r: { codes: ['A'], product } } }).map(({ id }) => id);
  assert.deepEqual([idsWith('two'), idsWith('one')], [['code-without-remedy'], []]);
});

test('a remedy that names a category beside a code does not serve the code', () => {
  const problems = check({ one: common('| A.X | 甲 |') }, true, {
    guides: { g: ['A.X'] },
    remedies: { r: { codes: ['A.X', 'A*'] } },
  });
  assert.deepEqual(
    problems.map(({ id }) => id),
    ['code-without-remedy'],
  );
});

test('a code of other products only is not asked for anything', () => {
  assert.deepEqual(check({ one: common('| A | 甲 |'), two: business('| Z | 乙 |') }, true), []);
});

test('only the source language is asked', () => {
  const { content, catalogue } = catalogueOf({
    tables: { one: common('| A | 甲 |') },
    products: { one: { complete: true } },
  });
  assert.equal(checkCoverage(content, catalogue).length, 2);
  assert.deepEqual(checkCoverage({ ...content, locale: 'en' }, catalogue), []);
});

test('a remedy may name any spelling of the code', () => {
  const tables = { one: common('| A.Url | 甲 |', '| A.URL | 甲 |') };
  const guides = { g: ['A.URL'] };
  for (const spelling of ['A.Url', 'A.URL']) {
    assert.deepEqual(check(tables, true, { guides, remedies: { r: { codes: [spelling] } } }), []);
  }
});

describe('the nearest code that is served', () => {
  const rows = (...codes: string[]) => ({ one: business(...codes.map((code) => `| ${code} | 一 |`)) });
  /** The code and file that the hints for `code` name. */
  const nearOf = (code: string, tables: ContentParts['tables'], served: readonly string[], patterns: string[] = []) =>
    check(tables, true, {
      guides: { g: served },
      remedies: { r: { codes: served }, p: { codes: patterns } },
      actions: { one: { Do: served } },
    })
      .filter(({ message }) => message.includes(code))
      .map(({ hint }) => /\S+ is served by (\S+)\.$/.exec(hint)?.[0]);
  const servedBy = (code: string) =>
    ['docs/guides/g.md', 'remedies/zh-cn/r.md', 'actions/one.md'].map(
      (file) => `${code} is served by content/${file}.`,
    );

  test('is the parent, then the code before, then the one behind', () => {
    const tables = rows('A.B', 'A.B.C', 'A.B.D', 'A.B.E');
    assert.deepEqual(nearOf('A.B.D', tables, ['A.B', 'A.B.C', 'A.B.E']), servedBy('A.B'));
    assert.deepEqual(nearOf('A.B.D', tables, ['A.B.C', 'A.B.E']), servedBy('A.B.C'));
    assert.deepEqual(nearOf('A.B.D', tables, ['A.B.E']), servedBy('A.B.E'));
  });

  test('is any code of the category where none of these is served, whatever its case', () => {
    assert.deepEqual(nearOf('A.E', rows('A.B', 'A.C', 'A.D', 'A.E'), ['A.B']), servedBy('A.B'));
    assert.deepEqual(nearOf('a.E', rows('A.B', 'A.C', 'A.D', 'a.E'), ['A.B']), servedBy('A.B'));
  });

  test('is none of another category, and not the code itself', () => {
    const none = [undefined, undefined, undefined];
    assert.deepEqual(nearOf('A.B', rows('A.B', 'C.D'), ['C.D']), none);
    assert.deepEqual(nearOf('A.B', rows('A.B'), [], ['A.*']), none);
  });
});
