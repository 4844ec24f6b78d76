import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineText, parseInline, type InlineNode } from '../../../src/tables/inline.ts';

const text = (value: string): InlineNode => ({ type: 'text', value });
const code = (value: string): InlineNode => ({ type: 'code', value });
const link = (value: string, href: string): InlineNode => ({ type: 'link', value, href });
const br: InlineNode = { type: 'break' };

test('plain text is one piece of text, trimmed and without invisible characters', () => {
  assert.deepEqual(parseInline(' 资源\u200B不\u0008存在。\uFEFF '), [text('资源不存在。')]);
});

test('an empty cell has no pieces', () => {
  for (const source of ['', '  ', '\u200B', '<br>', '<b></b>']) assert.deepEqual(parseInline(source), [], source);
});

test('placeholders, generics and stray punctuation are text as they stand', () => {
  for (const source of [
    '{{1}}',
    '{0}',
    'array<>',
    'array<string>',
    '%s',
    'a & b',
    '[x]',
    '[^1]',
    'a_b_c',
    '5 * 3',
    '$x$',
    '%2E',
  ]) {
    assert.deepEqual(parseInline(source), [text(source)], source);
  }
});

test('what would start a block of Markdown starts none in a cell', () => {
  for (const source of ['# a `b`', '- a `b`', '1. a `b`', '> a `b`', '+ a `b`']) {
    assert.deepEqual(parseInline(source), [text(source.slice(0, -3)), code('b')], source);
  }
});

test('backticks make code, an unpaired one is text', () => {
  assert.deepEqual(parseInline('用 `a*b*` 吧'), [text('用 '), code('a*b*'), text(' 吧')]);
  assert.deepEqual(parseInline('``a`b``'), [code('a`b')]);
  assert.deepEqual(parseInline('a ` b'), [text('a ` b')]);
});

test('pipes are text, escaped or not, in code too', () => {
  assert.deepEqual(parseInline(String.raw`a \| b`), [text('a | b')]);
  assert.deepEqual(parseInline('a | `b`'), [text('a | '), code('b')]);
  assert.deepEqual(parseInline('`a|b`'), [code('a|b')]);
  assert.deepEqual(parseInline('`a\\|b`'), [code('a|b')]);
});

test('emphasis and strike-through leave their text', () => {
  assert.deepEqual(parseInline('**粗** *斜* ~~删~~ __强__'), [text('粗 斜 删 强')]);
});

test('breaks of any spelling break the line once, and not at the ends', () => {
  for (const source of ['a<br>b', 'a<br/>b', 'a<BR />b', 'a<br><br>b', '<br>a<br>b<br>', '<p>a</p><p>b</p>']) {
    assert.deepEqual(parseInline(source), [text('a'), br, text('b')], source);
  }
});

test('formatting tags fall away, all other HTML is shown as text', () => {
  assert.deepEqual(parseInline('<b>a</b> <font color="red">b</font>'), [text('a b')]);
  for (const source of ['<script>alert(1)</script>', '<iframe src="x"></iframe>', '<svg onload=alert(1)>', '<foo>']) {
    assert.deepEqual(parseInline(source), [text(source)], source);
  }
  assert.deepEqual(parseInline('<img src=x onerror=alert(1)>a'), [text('a')]);
});

test('a comment falls away, and a tag that nothing closes is part of the text', () => {
  assert.deepEqual(parseInline('a <!-- todo -->'), [text('a')]);
  assert.deepEqual(parseInline('<!-- c -->'), []);
  for (const source of ['The parameter <code> is invalid.', '表 <table-name> 不存在', '<a> 与 <b> 冲突']) {
    assert.deepEqual(parseInline(source), [text(source)], source);
  }
});

test('marks that emphasize nothing stay', () => {
  for (const source of [
    '取值 1~10，或 20~30',
    'Length: 1~64 chars, value 0~100',
    '由字母、下划线（_）组成，以字母或（_）开头',
    'letters and underscores (_), beginning with an underscore (_)',
    '分辨率 1920*1080*30 超过限制',
    '资源 qcs::cvm:*:uin/* 无权限',
    '不支持字段 __name__ 与 _id_',
    '仅支持"*"和"*"',
    '范围[1,100](默认10)',
    'index[0](i)',
  ]) {
    assert.deepEqual(parseInline(source), [text(source)], source);
  }
  assert.deepEqual(parseInline(String.raw`a \| 1~2，3~4`), [text('a | 1~2，3~4')]);
  assert.deepEqual(parseInline('😀 1~2，**粗** 3~4'), [text('😀 1~2，粗 3~4')]);
});

test('emphasis stands beside words of any script and ends with a colon', () => {
  for (const [source, shown] of [
    ['**注意：** CVM 实例', '注意： CVM 实例'],
    ['CVM**实例**不存在', 'CVM实例不存在'],
    ['请*务必*检查', '请务必检查'],
    ['**"重要"** 提示', '"重要" 提示'],
    ['the **`A`** field, *not* that', 'the A field, not that'],
  ] as const) {
    assert.equal(inlineText(parseInline(source)), shown, source);
  }
});

test('white space at the ends is none, of any kind, and a line separator is a space', () => {
  assert.deepEqual(parseInline('&nbsp;'), []);
  assert.deepEqual(parseInline('a\u2028b'), [text('a b')]);
});

test('character references are what they stand for', () => {
  assert.deepEqual(parseInline('&lt;x&gt; &amp; y'), [text('<x> & y')]);
});

test('http and https links are kept with their text', () => {
  assert.deepEqual(parseInline('请参考 [CAM](https://example.com/598) 文档。'), [
    text('请参考 '),
    link('CAM', 'https://example.com/598'),
    text(' 文档。'),
  ]);
  assert.deepEqual(parseInline('[`x` **y**](http://example.com)'), [link('x y', 'http://example.com')]);
});

test('links with any other scheme are their text only', () => {
  for (const href of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.cn',
    '/a',
    '../a',
    '#a',
    '//b.cn',
  ]) {
    assert.deepEqual(parseInline(`[a](${href})`), [text('a')], href);
  }
  assert.deepEqual(parseInline('<a href="javascript:alert(1)">a</a>'), [text('a')]);
});

test('bare addresses are links', () => {
  assert.deepEqual(parseInline('见 https://example.com/a?b=1 吧'), [
    text('见 '),
    link('https://example.com/a?b=1', 'https://example.com/a?b=1'),
    text(' 吧'),
  ]);
  assert.deepEqual(parseInline('<https://example.com>'), [link('https://example.com', 'https://example.com')]);
  assert.deepEqual(parseInline('www.example.com'), [link('www.example.com', 'http://www.example.com')]);
});

test('an escaped pipe in a bare address is a pipe', () => {
  assert.deepEqual(parseInline(String.raw`https://example.com/a\|b`), [
    link('https://example.com/a|b', 'https://example.com/a|b'),
  ]);
});

test('Chinese punctuation ends a bare address', () => {
  for (const end of ['。', '，请重试', '；', '）。', '、b']) {
    assert.deepEqual(parseInline(`见 https://example.com/a${end}`), [
      text('见 '),
      link('https://example.com/a', 'https://example.com/a'),
      text(end),
    ]);
  }
  assert.deepEqual(parseInline('www.example.com。'), [link('www.example.com', 'http://www.example.com'), text('。')]);
});

test('an image leaves its alternative text', () => {
  assert.deepEqual(parseInline('a ![图](https://example.com/a.png)'), [text('a 图')]);
});

test('the plain text of pieces is one line', () => {
  assert.equal(inlineText(parseInline('a<br>`b` [c](https://example.com)')), 'a b c');
});

test('a cell of more than ten thousand characters is text as it stands', () => {
  const long = '&amp;'.repeat(3000);
  assert.deepEqual(parseInline(long), [text(long)]);
});

test('a cell of ten thousand characters is still parsed', () => {
  assert.deepEqual(parseInline('&amp;'.repeat(2000)), [text('&'.repeat(2000))]);
});

test('only what leads to an address or a path is a target, other brackets are text', () => {
  for (const [source, shown] of [
    ['[a]()', 'a'],
    ['[a](b/c)', 'a'],
    ['[a](b.c)', 'a'],
    ['[a](#b)', 'a'],
    ['[a](b:c)', 'a'],
    ['[a](?b)', 'a'],
    ['[a](b)', '[a](b)'],
    ['[a](中/文)', '[a](中/文)'],
    ['[a `b`](c)', '[a b](c)'],
    ['[](b)', '[](b)'],
  ] as const) {
    assert.equal(inlineText(parseInline(source)), shown, source);
  }
});

test('links are of http and https in any case, at the beginning of the address only', () => {
  assert.deepEqual(parseInline('[a](HTTPS://b.cn/c)'), [link('a', 'HTTPS://b.cn/c')]);
  assert.deepEqual(parseInline('[a](/http://b.cn)'), [text('a')]);
  assert.deepEqual(parseInline('[a](httpx://b.cn)'), [text('a')]);
});

test('each Chinese mark ends a bare address, and no address that is written out', () => {
  for (const mark of '、。〈《「【】“”！（），－．／：；＜＞？') {
    const [first, second] = parseInline(`https://a.cn/b${mark}c`);
    assert.deepEqual([first, second], [link('https://a.cn/b', 'https://a.cn/b'), text(`${mark}c`)], mark);
  }
  assert.deepEqual(parseInline('[甲。乙](https://a.cn/b)'), [link('甲。乙', 'https://a.cn/b')]);
  assert.deepEqual(parseInline('https://a.cn/中文'), [link('https://a.cn/中文', 'https://a.cn/中文')]);
});

test('what has no markup is not parsed, each kind of markup is', () => {
  for (const [source, shown] of [
    ['a\\*b', 'a*b'],
    ['`a`', 'a'],
    ['*a b*', 'a b'],
    ['_a b_', 'a b'],
    ['~~a~~', 'a'],
    ['a<br>b', 'a b'],
    ['a&amp;b', 'a&b'],
    ['a | b', 'a | b'],
    ['# a', '# a'],
  ] as const) {
    assert.equal(inlineText(parseInline(source)), shown, source);
  }
  assert.deepEqual(parseInline('a@b.cn'), [text('a@b.cn')]);
  assert.equal(parseInline('HTTP://a.cn')[0]?.type, 'link');
  assert.equal(parseInline('WWW.a.cn')[0]?.type, 'link');
});

test('breaks and blanks at both ends fall away, also around code', () => {
  assert.deepEqual(parseInline('<br> `a` <br>'), [code('a')]);
  assert.deepEqual(parseInline(' <br>a&nbsp;<br>&nbsp;'), [text('a')]);
  assert.deepEqual(parseInline('`a` b'), [code('a'), text(' b')]);
  assert.deepEqual(parseInline('b `a`'), [text('b '), code('a')]);
  assert.deepEqual(parseInline('a<br>`b`<br><br>c'), [text('a'), br, code('b'), br, text('c')]);
});

test('code of blanks is code', () => {
  assert.deepEqual(parseInline('` ` a'), [code(' '), text(' a')]);
});

test('an image without words leaves nothing', () => {
  assert.deepEqual(parseInline('a ![](https://example.com/a.png) b'), [text('a  b')]);
});

test('a backslash before a line end or at the end is text', () => {
  assert.deepEqual(parseInline('a `b`\\'), [text('a '), code('b'), text('\\')]);
});
