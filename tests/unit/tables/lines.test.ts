import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstColumn, isBlank, sourceLines } from '../../../src/tables/lines.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { brief } from '../../support/tables.ts';

const read = (source: string) => sourceLines(source).map(({ text, isQuoted }) => `${isQuoted ? '>' : ' '} ${text}`);

/** A table of a good row and a bad one, its first line after `first` and the others after `prefix`. */
const quoted = (prefix: string, first = prefix) =>
  `${first}| 错误码 | 说明 |\n${prefix}|---|---|\n${prefix}| A | 一 |\n${prefix}| B/C | 二 |\n`;

const outcome = (source: string) => {
  const { rows, rowCount, refused, problems } = parseTables(source, 'a.md');
  assert.equal(rows.length + refused, rowCount);
  return [...rows.map(({ code, line, column }) => `${code} ${line}:${column}`), ...problems.map(brief)];
};

test('the marks of quotations are blank, the columns stay', () => {
  assert.deepEqual(read('> a\n>> b\n    > c\n\t>d\n> > e\n- f\ng > h'), [
    '>   a',
    '>    b',
    '>       c',
    '> \t d',
    '>     e',
    '  - f',
    '  g > h',
  ]);
});

test('a list item keeps its marker, but for one that a table begins in', () => {
  assert.deepEqual(read('- > a\n> - > b\n1. | c |\n- > | d |\n- - | e |'), [
    '> -   a',
    '>   -   b',
    '     | c |',
    '>     | d |',
    '      | e |',
  ]);
});

test('tables are read in quotations of any depth, in list items and opened by list items', () => {
  for (const [first, prefix, before] of [
    ['> ', '> ', ''],
    ['>', '>', ''],
    ['> > ', '> > ', ''],
    ['    > ', '    > ', '- 一\n\n'],
    ['\t> ', '\t> ', '- 一\n\n'],
    ['      > > ', '      > > ', '1. 一\n   - 二\n\n'],
    ['- > ', '  > ', ''],
    ['10. > ', '    > ', ''],
    ['* >', '  >', ''],
    ['> - ', '>   ', ''],
    ['> - > ', '>   > ', ''],
    ['- 1. > ', '     > ', ''],
    ['- - ', '    ', ''],
  ] as const) {
    const line = before.split('\n').length + 2;
    const column = prefix.length + 3;
    assert.deepEqual(
      outcome(before + quoted(prefix, first)),
      [`A ${line}:${column}`, `malformed-code ${line + 1}:${column}`],
      first,
    );
  }
});

test('a quotation in a list item may leave out the outer pipes', () => {
  assert.deepEqual(outcome('- 一\n\n    > 错误码 | 说明\n    > ---|---\n    > A | 一\n'), ['A 5:7']);
});

test('the next list item, and a quotation under another text, end a table', () => {
  for (const source of [`${quoted('  > ', '- > ')}- > 二`, `${quoted('  > ', '- > ')}- 二`]) {
    assert.deepEqual(outcome(source), ['A 3:7', 'malformed-code 4:7'], source);
  }
  for (const next of ['> 二', '    > 二', '- > 二', '1. > 二']) {
    assert.deepEqual(outcome(quoted('') + next), ['A 3:3', 'malformed-code 4:3'], next);
  }
});

test('a fence in a quotation that a list item opens ends there', () => {
  for (const fence of ['- > ```\n  > | B | b |\n  > ```', '- 一\n\n    > ~~~\n    > | B | b |\n    > ~~~']) {
    const line = fence.split('\n').length + 4;
    assert.deepEqual(outcome(`${fence}\n\n${quoted('')}`), [`A ${line}:3`, `malformed-code ${line + 1}:3`], fence);
  }
});

test('what stands in a long line of markers stays in its column', () => {
  for (const part of ['- ', '> ', '1. ', '- > ', ' ', '>']) {
    const raw = `${part.repeat(100_000)}| A |`;
    assert.equal(sourceLines(raw)[0]?.text.indexOf('| A |'), raw.length - 5, part);
  }
});

test('a first column is that of the first thing to be seen', () => {
  assert.deepEqual(['a', '  a', '\u00A0a', '', '  '].map(firstColumn), [1, 3, 2, 1, 3]);
});

test('a line of invisible characters and white space is blank', () => {
  for (const text of ['', ' ', '\t\u00A0', '\u200B', ' \uFEFF\u0008 ']) assert.equal(isBlank(text), true, text);
  for (const text of ['a', ' . ']) assert.equal(isBlank(text), false, text);
});

test('markers of quotations and list items have their form', () => {
  assert.deepEqual(read('+ > a\n*  > b\n12) > c\n123456789. >d'), [
    '> +   a',
    '> *    b',
    '> 12)   c',
    '> 123456789.  d',
  ]);
  for (const line of ['a > b', '-> b', '1.> b', '1234567890. > b', '1 > b'])
    assert.deepEqual(read(line), [`  ${line}`], line);
  assert.deepEqual(read('+ | a |\n*  | b |\n12) | c |\n  - | d |'), [
    '    | a |',
    '     | b |',
    '      | c |',
    '      | d |',
  ]);
  for (const line of ['-| b |', '1.| b |', '1234567890. | b |', '- a | b |', 'x - | b |', '1 | b |']) {
    assert.deepEqual(read(line), [`  ${line}`], line);
  }
});

test('lines are numbered from one, whatever ends them, and keep their source', () => {
  assert.deepEqual(sourceLines('\uFEFFa\r\n> b\rc\n'), [
    { number: 1, raw: 'a', text: 'a', isQuoted: false },
    { number: 2, raw: '> b', text: '  b', isQuoted: true },
    { number: 3, raw: 'c', text: 'c', isQuoted: false },
    { number: 4, raw: '', text: '', isQuoted: false },
  ]);
  assert.equal(sourceLines('a\uFEFF')[0]?.text, 'a\uFEFF');
});
