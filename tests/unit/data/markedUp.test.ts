import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { cellText } from '../../../src/data/markedUp.ts';
import { parseInline } from '../../../src/tables/inline.ts';

/** Cells as tables in the wild have them. */
const cells = [
  '参数 `a|b` 与 *强调*、**粗体**',
  '# 不是标题',
  '- 不是列表',
  '1. 也不是',
  '1) 也不是',
  '+ 也不是',
  '=== 不是',
  '<script>alert(1)</script> <div class="x">',
  'array<string> 与 {{1}}、%s、$x$',
  '见 [文档](https://example.com/a(b)?c=d&e=f) 和 https://example.com/x_y_z。',
  '未配对的 ` 反引号 与 `` a`b ``',
  '下划线 _a_ snake_case __b__ 和 ~~删除~~ ~一个~',
  '第一行<br>第二行<br/>第三行',
  '反斜杠 \\ 与 \\* 转义、&amp; &lt; &nbsp;',
  '![图](https://example.com/i.png) [x] [y](不是地址)',
];

const textOf = (html: string): string =>
  html
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<\/?(?:p|a|code)\b[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

test('the Markdown of a cell renders to its plain text, and to no other element than links, code and breaks', () => {
  for (const cell of cells) {
    const { text, plain } = cellText(parseInline(cell));
    assert.equal(textOf(markdownToHtml(text).html), plain.replace(/\s+/g, ' '), cell);
  }
});
