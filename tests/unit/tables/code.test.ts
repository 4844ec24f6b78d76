import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryOf, cleanCode, codeKey, isCode, lastSegmentOf, parentOf } from '../../../src/tables/code.ts';

test('codes are parts of ASCII letters, digits, underscores and hyphens joined by dots', () => {
  for (const code of ['A', 'A.B', 'A.B.C', 'A..B', 'a_b.9c', '4000', '-1', 'InvalidParameter.Not-Found', '_x']) {
    assert.equal(isCode(code), true, code);
  }
  for (const text of [
    '',
    '.',
    'A.',
    '.A',
    'A B',
    'A/B',
    'A,B',
    '错误',
    'Ａ',
    'A.错',
    '--',
    'A\n',
    '`A`',
    '-A',
    '4000-4999',
  ]) {
    assert.equal(isCode(text), false, text);
  }
});

test('what real tables put around a code is no part of it', () => {
  for (const cell of [
    'A.B',
    ' A.B ',
    '`A.B`',
    '**A.B**',
    '*A.B*',
    '__A.B__',
    '**`A.B`**',
    '<b>A.B</b>',
    '<a id="x"></a>A.B',
    '[A.B](https://example.com/a)',
    '"A.B"',
    '“A.B”',
    '\u00A0A.B\u00A0',
    'A.\u200BB',
    '\uFEFFA.B',
    'A\u0008.B',
    'A.B。',
    'A.B，',
    'A.B；',
    '&nbsp;A.B&nbsp;',
    'A.B<br>',
    '<del>A.B</del>',
    '`A.B',
    'A.<wbr>B',
    'A.&#8203;B&ZeroWidthSpace;',
    'A&shy;.B',
    'A.B <!-- since 2020 -->',
  ]) {
    assert.deepEqual(cleanCode(cell), { code: 'A.B', spelling: 'A.B' }, cell);
  }
});

test('trailing dots are kept in the spelling and not in the code', () => {
  assert.deepEqual(cleanCode('A.B.'), { code: 'A.B', spelling: 'A.B.' });
  assert.deepEqual(cleanCode('`A.B..`'), { code: 'A.B', spelling: 'A.B..' });
  assert.deepEqual(cleanCode('**A.B**.'), { code: 'A.B', spelling: 'A.B.' });
});

test('several codes, ranges, patterns and notes never become another code', () => {
  for (const cell of [
    'A<br>B',
    '<b>A</b><b>B</b>',
    '[A](a)[B](b)',
    '`A` `B`',
    '`A``B`',
    'A/B',
    'A、B',
    'A.*',
    '`A.*`',
    'A.<Name>',
    'A<sup>1</sup>',
    '4000-4999',
    'Ａ.B',
    'A．B',
    'E1001-E1099',
    '0x1000-0x1FFF',
    '10.1-10.5',
    'InvalidParameter.<table>',
    'Missing.<Code>',
    'A.<table-name>',
    '<A.B>',
    `A.${'B '.repeat(1000)}`,
  ]) {
    assert.equal(isCode(cleanCode(cell).code), false, cell);
  }
});

test('character references, links with brackets in their target, and tags of code are what they stand for', () => {
  for (const [cell, code] of [
    ['A.&#66;', 'A.B'],
    ['ERR&#95;FOO', 'ERR_FOO'],
    ['&#x2d;1', '-1'],
    ['[A.B](https://example.com/a_(b))', 'A.B'],
    ['[A.B](https://example.com "t (x)")', 'A.B'],
    ['<tt>A.B</tt>', 'A.B'],
    ['<pre>A.B</pre>', 'A.B'],
  ] as const) {
    assert.equal(cleanCode(cell).code, code, cell);
  }
});

test('two dots inside, underscores, escapes and case stay as written', () => {
  assert.equal(cleanCode('A..B').code, 'A..B');
  assert.equal(cleanCode('a_b.C_1').code, 'a_b.C_1');
  assert.equal(cleanCode(String.raw`A\_B`).code, 'A_B');
  assert.equal(cleanCode('_A_').code, '_A_');
});

test('a cell of nothing but decoration means no code', () => {
  for (const cell of ['', ' ', '\u200B', '``', '**', '.', '。', '<br>']) assert.equal(cleanCode(cell).code, '', cell);
});

test('spellings that differ in case only have one key', () => {
  assert.equal(codeKey('InvalidURL'), codeKey('InvalidUrl'));
  assert.notEqual(codeKey('A_B'), codeKey('AB'));
});

test('a code knows its category, its last segment and the code one segment up', () => {
  assert.deepEqual([categoryOf('A.B.C'), lastSegmentOf('A.B.C'), parentOf('A.B.C')], ['A', 'C', 'A.B']);
  assert.deepEqual([categoryOf('A'), lastSegmentOf('A'), parentOf('A')], ['A', 'A', undefined]);
});

test('a cell of more than a thousand characters is not cleaned', () => {
  const padded = (length: number) => `\`A\`${' '.repeat(length - 3)}`;
  assert.equal(cleanCode(padded(1000)).code, 'A');
  assert.equal(cleanCode(padded(1001)).code, padded(1001));
});

test('ranges have the same letters before both numbers, and at most twenty', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRST';
  for (const range of ['1-2', 'A1-A2', 'a1-A2', 'E_1-E_2', '0x1F-0X2', '1.1-1.2', `${letters}1-${letters}2`]) {
    assert.equal(isCode(range), false, range);
  }
  for (const code of ['A1-B2', 'A-B', 'A1-2', '1-A2', 'A1-A2x', 'xA1-A2', `${letters}U1-${letters}U2`, 'A1-A']) {
    assert.equal(isCode(code), true, code);
  }
});
