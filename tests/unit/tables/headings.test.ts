import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headingAt, enterHeading, type Heading } from '../../../src/tables/headings.ts';
import { sourceLines } from '../../../src/tables/lines.ts';

const heading = (source: string) => headingAt(sourceLines(source), 0);
/** The heading that a text begins with, as one line: `2 Title`. */
const shown = (source: string) => {
  const found = heading(source);
  return found && `${found.level} ${found.title}`;
};
const show = (expected: string | undefined, sources: readonly string[]) => {
  for (const source of sources) assert.equal(shown(source), expected, source);
};

describe('notations', () => {
  test('marks, with or without a space, and closing marks', () => {
    show('2 标题', [
      '## 标题',
      '##标题',
      '  ## 标题 ##',
      '## 标题 ',
      '\uFEFF## 标题',
      '> ## 标题',
      '- ## 标题',
      '1. ## 标题',
    ]);
    show(undefined, ['####### 标题', '- #1', '标题']);
  });

  test('HTML, alone, in other tags, and over several lines', () => {
    show('2 标题', [
      '<h2>标题</h2>',
      '<H2 ID="a">标题</H2>',
      '<h2><a name="a"></a>标题</h2>',
      '<h2><b>标题</b></h2>',
      '<h2>标题',
      '<div align="center"><h2>标题</h2></div>',
      '<h2>\n  标题\n</h2>',
    ]);
    assert.equal(heading('<h2>\n  标题\n</h2>')?.lineCount, 3);
    assert.equal(heading('<h2>\n| A | a |\n</h2>')?.lineCount, 1);
  });

  test('HTML that a table stands in is no heading', () => {
    show(undefined, ['<td><h2>标题</h2></td>', '<h2>标题</h2><table><tr><td>A</td></tr></table>']);
  });

  test('an underline', () => {
    show('1 标题', ['标题\n===', '标题 <a id="a"></a>\n=']);
    show('2 标题', ['标题\n---', '**标题**\n---', '> 标题\n> ---']);
    show(undefined, ['a | b\n---', '- 标题\n---', '***\n---', '<a id="a"></a>\n---', '标题\n\n---']);
  });

  test('a whole line in bold', () => {
    show('7 标题', [
      '**标题**',
      '__标题__',
      '***标题***',
      '**标题**：',
      '**<span id="a"></span>标题**',
      '<a id="a"></a>**标题** {#a}',
      '<strong>标题</strong>',
      '<p><b>标题</b></p>',
      '<details><summary>标题</summary>',
    ]);
    show('7 标题（A_B）', ['**标题（A_B）**']);
    show(undefined, [
      '**标题**见下。',
      '见 **标题**',
      '**一** 和 **二**',
      '** * **',
      '<th><b>标题</b></th>',
      '**错误码** | **说明**',
    ]);
  });

  test('a line in bold with a number, or in a list item, is below one without', () => {
    show('8 标题', ['1. **标题**', '- **标题**', '* __标题__', '一、**标题**', '🔹 **标题**']);
    const path = (...sources: string[]) =>
      sources
        .map(heading)
        .filter((found) => found !== undefined)
        .reduce<readonly Heading[]>(enterHeading, [])
        .map(({ title }) => title);
    assert.deepEqual(path('**一**', '1. **二**', '   **三**', '   - **四**'), ['一', '二', '三', '四']);
    assert.deepEqual(path('**一**', '1. **二**', '   - **三**', '2. **四**'), ['一', '四']);
    assert.deepEqual(path('## 一', '**二**', '- **三**', '**四**'), ['一', '四']);
  });
});

test('a title is what a reader sees', () => {
  show('2 鉴权错误', [
    '## <a id="common-auth"></a>鉴权错误',
    '## 鉴权错误 {#common-auth}',
    '## 鉴权错误 {: .common }',
    '## 鉴权错误 <!-- common -->',
    '## 鉴权错误 <!-- common',
    '## 鉴权错误 <Badge text="common" />',
    '## 鉴权错误 https://example.com/common',
    '## 鉴权错误 <https://example.com/common>',
    '## 鉴权错误[^common]',
    '## &nbsp;`鉴权错误`',
    '## ~~*鉴权错误*~~',
    '## [鉴权错误](/docs/common-errors)',
    '## [鉴权](/a(common) "common")错误',
    '## [**鉴权错误**][common]',
  ]);
  show('2 [鉴权] 错误', ['## \\[鉴权] 错误']);
  show('2 ![新] 鉴权错误', ['## ![新](common.png) 鉴权错误']);
});

test('of a long line of anything the title is what it begins with', () => {
  for (const part of [
    '*',
    '** ',
    '_',
    '<',
    '<a> ',
    '<!--',
    '{',
    '[',
    '](',
    '](a(b)',
    '[^',
    '&',
    '# ',
    '- ',
    '> ',
    '1. ',
    '公共 ',
  ]) {
    for (const before of ['', '# ', '**', '<h2>', '- > ', '<b>']) {
      const source = before + part.repeat(100_000 / part.length);
      assert.ok((heading(source)?.title.length ?? 0) <= 1000, `${before}${part}`);
    }
  }
});

describe('the bounds of each notation', () => {
  test('hashes', () => {
    for (let level = 1; level <= 6; level++)
      show(`${level} 标题`, [`${'#'.repeat(level)} 标题`, `- ${'#'.repeat(level)} 标题`]);
    show('2 标题', [
      '* ## 标题',
      '+  ## 标题',
      '123456789. ## 标题',
      '1) - ## 标题',
      '## 标题 #',
      '##   标题   ####  ',
      '##标题\t##',
    ]);
    show('2 标题#', ['## 标题#']);
    show('2 标题 # 一', ['## 标题 # 一']);
    show('2 ', ['## ##', '##', '## #']);
    show(undefined, ['x ## 标题', '- #标题', '-## 标题', '1234567890. ## 标题', '1 ## 标题', '- ####### 标题']);
  });

  test('HTML', () => {
    for (let level = 1; level <= 6; level++) show(`${level} 标题`, [`<h${level}>标题</h${level}>`]);
    show('2 标题', [
      '<p><a id="x"><h2 class="y">标题</h2></a></p>',
      '<p> <h2>标题</h2>',
      '<h2>标题</h2> 一',
      '<h2>标题</H2>一',
    ]);
    show(undefined, [
      '<h7>标题</h7>',
      '<h0>标题</h0>',
      '<hr>',
      '<header>标题</header>',
      'x <h2>标题</h2>',
      '<tr><h2>标题</h2>',
      '</td><h2>标题</h2>',
      '<h2x>标题',
    ]);
    show(undefined, ['<h2>标题</h2><TABLE>']);
    const lines = (below: string) => heading(`<h2>\n${below}`)?.lineCount;
    assert.deepEqual(['</h2>', '一\n</h2>', '一\n二\n三\n</h2>', '一\n二\n三\n四\n</h2>'].map(lines), [2, 3, 5, 1]);
    for (const other of ['a | b', '```', '~~~', '<!-- x', '<h3>', '<td>', '<H1>']) {
      assert.equal(lines(`${other}\n</h2>`), 1, other);
      assert.equal(lines(`</h2>\n${other}`), 2, other);
    }
    assert.equal(heading('<h2>一\n二\n</h2>三')?.title, '一 二');
    assert.equal(heading('<h2>一\n二')?.title, '一');
  });

  test('underlines', () => {
    show('1 标题', ['标题\n=', '标题\n======  ', '标题\n   ==']);
    show('2 标题', ['标题\n--', '标题\n   ---\t', '  标题\n---', '__标题__\n---']);
    show('2 3D', ['3D\n---']);
    show('2 –a', ['–a\n---']);
    show(undefined, [
      '标题\n-',
      '标题\n    ---',
      '标题\n--- a',
      '标题\n=-',
      '标题\n-=',
      '标题\n\u200B',
      '标题\n\n===',
      '标题',
    ]);
    show(undefined, [
      '- 一\n---',
      '+ 一\n---',
      '* 一\n---',
      '*\n---',
      '***\n---',
      '```x\n---',
      '~~~\n---',
      '---\n---',
      '==\n---',
      '一 | 二\n---',
      '—\n---',
    ]);
    show('1 标', ['\\*标\n===']);
    assert.equal(heading('标题\n---')?.lineCount, 2);
    assert.equal(heading('## 标题\n---')?.lineCount, 1);
    assert.equal(heading('**标题**')?.lineCount, 1);
  });

  test('bold', () => {
    show('7 标题', [
      '**标题** ',
      '**标题**:',
      '**标题** ：',
      '***标题**',
      '___标题___',
      '<B>标题</B>',
      '<summary id="x">标题</summary>',
      '<b>标题</b>&nbsp;',
    ]);
    show('7 标 题', ['**标 题**', '**标  题**', '<b>标<br>题</b>', '**标\t题**']);
    show('9 标题', ['  **标题**']);
    show('8 标题', ['1、**标题**', '（1）**标题**', '十、**标题**', '* **标题**', '1 **标题**']);
    show(undefined, [
      '**标题',
      '标题**',
      '**标题** 一',
      'a **标题**',
      '**—**',
      '*标题*',
      '_标题_',
      '<i>标题</i>',
      '<bx>标题</bx>',
      '<tbody><b>标题</b>',
      '<tr><b>标题</b>',
      '</td><b>标题</b>',
    ]);
    show(undefined, ['**a** | **b** |', '**一**二**三**', '**一**::']);
  });

  test('titles', () => {
    show('2 标 题', [
      '##  标 \t 题 ',
      '## 标<br>题',
      '## 标 {#a} 题',
      '## 标&nbsp;题',
      '## 标 <!-- a -->题',
      '## 标[^1]题',
      '## 标 www.example.com/a-b 题',
    ]);
    show('2 a_b', ['## a_b', '## [a_b](c)', '## [a_b][c]', '## [a_b]()']);
    show('2 ab', ['## a__b', '## a*b', '## a`b', '## a~b', '## a\\b']);
    show('2 [a', ['## [a']);
    show('2 a (b)', ['## a (b)']);
    show('2 标 (x) 题', ['## 标 http://example.com?(x) 题']);
    show('2 [a] (b)', ['## [a] (b)']);
    show('2 wwww.a', ['## wwww.a']);
    show('2 a & b;', ['## a & b;']);
    show('2 a', ['## a &#160;', '## a &amp;', '## a [](b)']);
  });
});
