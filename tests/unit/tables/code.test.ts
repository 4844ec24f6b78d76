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
  assert.equal(codeKey('InvalidURL'), 'invalidurl');
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

test('each character reference and soft break around or inside of a code is removed', () => {
  for (const space of [
    '&nbsp;',
    '&ensp;',
    '&emsp;',
    '&thinsp;',
    '&#160;',
    '&NBSP;',
    '<br>',
    '<!---->',
    '<!-- a --><!-- b -->',
  ]) {
    assert.equal(cleanCode(`${space}A.B${space}`).code, 'A.B', space);
    assert.equal(isCode(cleanCode(`A${space}B`).code), false, space);
  }
  for (const nothing of [
    '<wbr>',
    '<wbr/>',
    '<wbr />',
    '<WBR>',
    '&shy;',
    '&ZeroWidthSpace;',
    '&#8203;',
    '&#x200b;',
    '&#X200B;',
  ]) {
    assert.equal(cleanCode(`A${nothing}B`).code, 'AB', nothing);
  }
  assert.equal(cleanCode('&#65;&#x42;&#X43;&#122;').code, 'ABCz');
  for (const other of ['A&#5;B', 'A&#1234;B', 'A&#x4;B', 'A&#x123;B', 'A&amp;B'])
    assert.equal(cleanCode(other).code, other);
});

test('each escaped character of Markdown is what it stands for', () => {
  for (const character of '\\`*_{}[]()#+-.!|') {
    assert.equal(cleanCode(`A\\${character}B`).code, `A${character}B`, character);
  }
  for (const character of 'a1/:<') assert.equal(cleanCode(`A\\${character}B`).code, `A\\${character}B`, character);
});

test('quotes before and punctuation after a code are removed, however often', () => {
  for (const before of [' ', '"', "'", '“', '”', '‘', '’', '`', ' "“'])
    assert.equal(cleanCode(`${before}A`).code, 'A', before);
  for (const after of [' ', '`', '"', "'", '“', '”', '‘', '’', '。', ',', '，', ';', '；', ':', '：', '、', '”。 ']) {
    assert.equal(cleanCode(`A${after}`).code, 'A', after);
  }
  for (const cell of ['*"A"*', '**“`A`”**', '~~A~~', '***A***', '“**A**”', '`"A"`', '[ `A` ](b)']) {
    assert.equal(cleanCode(cell).code, 'A', cell);
  }
  for (const cell of ['。A', '，A', '*A', 'A*', '**A*', '~A~', '_A_', '__A', '[A]', '[A](b', '(A)']) {
    assert.notEqual(cleanCode(cell).code, 'A', cell);
  }
});

test('emphasis around nothing, or on both sides of different text, is no code', () => {
  for (const cell of ['****', '******', '~~~~', '** **', '*`*'])
    assert.equal(isCode(cleanCode(cell).code), false, cell);
  assert.deepEqual(cleanCode('**A.**.'), { code: 'A', spelling: 'A..' });
  assert.deepEqual(cleanCode('`A`..'), { code: 'A', spelling: 'A..' });
});

test('a link is its text, its address may have brackets', () => {
  for (const cell of ['[A]()', '[A](b)', '[A](b(c)d(e))', ' [A](b) ']) assert.equal(cleanCode(cell).code, 'A', cell);
  for (const cell of ['[A](b)C', 'C[A](b)', '[A](b(c)', '[[A]](b)', '[A] (b)'])
    assert.notEqual(cleanCode(cell).code, 'A', cell);
});

test('tags of looks and lines are spaces, others are text', () => {
  for (const cell of ['<b>A</b>', '<i>A</i>', '<p>A', 'A<br/>', '<span class="x">A</span>'])
    assert.equal(cleanCode(cell).code, 'A', cell);
  for (const cell of ['<x>A</x>', '<b>A', 'A<', 'A>']) assert.notEqual(cleanCode(cell).code, 'A', cell);
});

test('segments may begin with any letter, digit or underscore, hyphens stand inside', () => {
  for (const code of ['a-b', 'A.b-c.d', '0.1', '_', '-12', 'A-', 'A.B-', 'A...B', 'a1.B2'])
    assert.equal(isCode(code), true, code);
  for (const text of ['-a', '-1.2', '-1a', 'A-.', 'a b', 'A.B.', 'é', '1-2-3 ', ' A'])
    assert.equal(isCode(text), false, text);
});

test('underscores inside a code span are part of the code, and emphasis anywhere else', () => {
  assert.equal(cleanCode('`__proto__`').code, '__proto__');
  assert.equal(cleanCode('__proto__').code, 'proto');
  assert.equal(cleanCode('__`constructor`__').code, 'constructor');
});
