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
