import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inlineText } from '../../../src/tables/inline.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { brief, table } from '../../support/tables.ts';

/** What becomes of a text, one line each for a row and for a problem. */
const outcome = (source: string, mapping = {}): string[] => {
  const { rows, rowCount, refused, problems } = parseTables(source, 'a.md', mapping);
  assert.equal(rows.length + refused, rowCount);
  return [...rows.map(({ spelling, line, column }) => `${spelling} ${line}:${column}`), ...problems.map(brief)];
};
const meaningsOf = (source: string, mapping = {}) =>
  parseTables(source, 'a.md', mapping)
    .rows.map(({ meaning }) => inlineText(meaning))
    .join();
const scopes = (source: string) => parseTables(source, 'a.md').rows.map(({ scope }) => scope);
const indented = (prefix: string, source: string) => source.trim().replaceAll(/^/gm, prefix);

describe('columns that no word is known of', () => {
  test('are shown under their own header beside a column that says what the code means', () => {
    const source = '| 序号 | 错误码 | **错误类型** | 描述 |\n|---|---|---|---|\n| 1 | A | 重 | 一 |\n';
    const [row] = parseTables(source, 'a.md').rows;
    assert.deepEqual(
      row?.extra.map(({ header, text }) => `${header}=${inlineText(text)}`),
      ['序号=1', '错误类型=重'],
    );
  });

  test('refuse a table where nothing else says it, with the number of its rows', () => {
    const { problems } = parseTables('| 错误码 | 说名 |\n|---|---|\n| A | 一 |\n| B | 二 |\n', 'a.md');
    assert.deepEqual(problems.map(brief), ['unknown-header 1:9']);
    assert.match(problems[0]?.message ?? '', /Its 2 rows, down to line 4, are not read\.$/);
  });

  test('may be without a header only if they are empty', () => {
    assert.deepEqual(outcome('| 错误码 | 说明 | |\n|---|---|---|\n| A | 一 | |\n'), ['A 3:3']);
    assert.deepEqual(outcome('| 错误码 | 说明 | |\n|---|---|---|\n| A | 一 | x |\n'), ['unknown-header 1:14']);
  });

  test('do not matter in a table that an author has passed over', () => {
    const source = `| 参数 | 类型 |\n|---|---|\n| Id | 整数 |\n\n${table('| A | a |')}`;
    assert.deepEqual(outcome(source), ['A 7:3', 'unknown-header 1:3']);
    assert.deepEqual(outcome(source, { 参数: 'ignore', 类型: 'ignore' }), ['A 7:3']);
  });

  test('do not matter in a table whose whole header an author ignores, as the problem says', () => {
    const source = `| 参数 | 说明 |\n|---|---|\n| Id | 整数 |\n\n${table('| A | a |')}`;
    const [problem] = parseTables(source, 'a.md').problems;
    assert.equal(
      problem?.message,
      'No column of the table "参数 | 说明" is known to hold error codes. Its row, down to line 3, is not read.',
    );
    assert.match(problem.hint, /`"参数 \| 说明": ignore`/);
    assert.deepEqual(outcome(source, { '参数 | 说明': 'ignore' }), ['A 7:3']);
    assert.equal(meaningsOf(source, { '参数 | 说明': 'ignore' }), 'a');
  });
});

describe('where a table stands', () => {
  const inner = table('| A | a |');

  test('quotations, list items and indentation hide no table', () => {
    assert.deepEqual(outcome(indented('> ', inner)), ['A 3:5']);
    assert.deepEqual(outcome(indented('> > ', inner)), ['A 3:7']);
    assert.deepEqual(outcome(`1. 一\n\n${indented('     ', inner)}`), ['A 5:8']);
    assert.deepEqual(outcome(indented('  ', inner).replace(' ', '-')), ['A 3:5']);
    assert.deepEqual(outcome(indented('\t', inner)), ['A 3:4']);
  });

  test('a quotation, a list, a rule and HTML end a table, other text under it is a row of one cell', () => {
    for (const next of ['>!注意', '***', '_ _ _', '- 注意', '1. 注意', '<div>注意</div>', '##注意']) {
      assert.deepEqual(outcome(`${inner}${next}\n`), ['A 3:3'], next);
    }
    assert.deepEqual(outcome(`${inner}注意\n`), ['A 3:3', 'wrong-cell-count 4:1']);
  });

  test('comments among the rows hide what they hold and nothing else', () => {
    const source = table('| A | a |', '<!-- | B | b | -->', '| C | c |', '<!--', '| D | d |', '-->', '| E <!-- | e |');
    assert.deepEqual(outcome(source), ['A 3:3', 'C 5:3', 'malformed-code 9:3']);
  });

  test('a comment that nothing closes, or that is spoken of in a line, hides nothing', () => {
    assert.deepEqual(outcome(`<!-- x\n\n${inner}`), ['A 5:3']);
    assert.deepEqual(outcome(`写 <!-- 开始。\n\n${inner}\n<!-- x -->\n`), ['A 5:3']);
  });

  test('a fence that nothing closes hides no row and is a problem where rows follow', () => {
    assert.deepEqual(outcome(`\`\`\`\nx\n\n${inner}`), ['A 6:3', 'unclosed-fence 1:1']);
    assert.deepEqual(outcome(`${inner}\n\`\`\`\nx\n`), ['A 3:3']);
  });

  test('code of three backticks in a line opens no fence, an indented fence does', () => {
    assert.deepEqual(outcome(`\`\`\`json\`\`\` 示例\n\n${inner}`), ['A 5:3']);
    assert.deepEqual(outcome(`1. 一\n\n     \`\`\`\n     | B | b |\n     \`\`\`\n\n${inner}`), ['A 9:3']);
  });

  test('a fence that opens in a list item ends there', () => {
    for (const list of ['- ```json\n  {}\n  ```', '1. ~~~\n   {}\n   ~~~']) {
      assert.deepEqual(outcome(`${list}\n\n${inner}\n\`\`\`\nx\n\`\`\`\n`), ['A 7:3'], list);
    }
  });

  test('a fence has no end in another quotation, nor the end of another fence', () => {
    const [fence, table] = ['```\nx\n```\n', `\n${inner}\n`];
    assert.deepEqual(outcome(`> \`\`\`\n> x\n${table}${fence}`), ['A 6:3', 'unclosed-fence 1:3']);
    assert.deepEqual(outcome(`\`\`\`\nx\n${table}\`\`\`json\nx\n\`\`\`\n`), ['A 6:3', 'unclosed-fence 1:1']);
    assert.deepEqual(outcome(`\`\`\`\n> \`\`\`\n${inner}\`\`\`\n${table}`), ['A 10:3']);
    assert.deepEqual(outcome(`\`\`\`\`md\n${fence}${inner}\`\`\`\`\n${table}`), ['A 12:3']);
  });

  test('an HTML table is a problem that counts its rows', () => {
    const html = '<table>\n<tr><th>错误码</th></tr>\n\n<tr>\n<td>A</td></tr><tr><td>B</td></tr>\n</table>\n';
    const { refused, problems } = parseTables(`${html}\n${inner}`, 'a.md');
    assert.deepEqual([refused, problems.map(brief)], [2, ['html-table 1:1']]);
    assert.deepEqual(outcome(`\`<table>\` 见下。\n\n${inner}`), ['A 5:3']);
  });

  test('a pipe in a cell of an HTML table makes no row beside those of the table', () => {
    const html = '<table>\n<tr><td>A</td><td>\n取值 | x\n</td></tr>\n';
    assert.deepEqual(outcome(`${html}</table>\nB | b\n`), ['html-table 1:1', 'row-outside-table 6:1']);
    assert.deepEqual(outcome(`${html}| B | b |\n</table>\n`), ['html-table 1:1', 'row-outside-table 5:1']);
    assert.deepEqual(outcome(`${html}B | b\n`), ['html-table 1:1', 'row-outside-table 3:1', 'row-outside-table 5:1']);
  });
});

describe('delimiter rows', () => {
  test('may have empty cells', () => {
    assert.deepEqual(outcome('| 错误代码 | 描述 | 模块 |\n| :-: | | :-: | :-: |\n| A | a | m |\n'), ['A 3:3']);
  });

  test('among the rows are none, cells of one hyphen are', () => {
    assert.deepEqual(outcome(table('| A | a |', '|---|---|', '| B | b |')), ['A 3:3', 'B 5:3']);
    assert.deepEqual(outcome(table('| A | a |', '---', '| B | b |')), ['A 3:3', 'B 5:3']);
    assert.deepEqual(outcome(table('| - | - |')), ['malformed-code 3:3']);
  });

  test('without pipes make a header of one cell only', () => {
    assert.deepEqual(outcome('| 错误码 |\n---\n| A |\n'), ['A 3:3']);
    assert.deepEqual(outcome('---\ntitle: 错误码 | 公共\n---\n\n' + table('| A | a |')), ['A 7:3']);
  });

  test('that are missing leave every line a problem, with or without outer pipes', () => {
    assert.deepEqual(outcome('| 错误码 | 说明 |\n| A | a |\n'), ['row-outside-table 1:1', 'row-outside-table 2:1']);
    assert.deepEqual(outcome('错误码 | 说明\nA | a\n'), ['row-outside-table 2:1', 'empty-product 1:1'].slice(0, 1));
    assert.deepEqual(outcome('｜ A ｜ a ｜\n'), ['row-outside-table 1:1']);
    assert.match(parseTables('｜ A ｜ a ｜\n', 'a.md').problems[0]?.hint ?? '', /not with the full-width ｜\.$/);
    assert.deepEqual(outcome('错误码｜说明\n---｜---\nA｜一\n'), ['row-outside-table 3:1']);
    assert.deepEqual(outcome('A | 见 [x](y)\n'), ['row-outside-table 1:1']);
    assert.deepEqual(outcome('[A](x) | 一\n[B](y) | 二\n'), ['row-outside-table 1:1', 'row-outside-table 2:1']);
  });

  test('under the header of another table begin that table', () => {
    const source = table('| A | a |', '| Parameter | Description |', '|---|---|', '| InstanceId | i |');
    assert.deepEqual(outcome(source), ['A 3:3', 'unknown-header 4:3']);
    assert.deepEqual(outcome(table('| A\\.B | 说明 |', '|---|---|', '| C | c |')), ['A.B 3:3', 'C 5:3']);
  });
});

describe('a row above what looks like a delimiter row', () => {
  test('stays a row, whatever words it has', () => {
    const source = table('| InvalidVerifyCode | 验证码信息错误 |', '|---|---|', '| B | b |');
    assert.deepEqual(outcome(source), ['InvalidVerifyCode 3:3', 'B 5:3']);
    const three = '| 错误码 | 说明 | 处理建议 |\n|---|---|---|\n';
    assert.deepEqual(
      outcome(`${three}| 1001 | 系统错误 | 联系客服处理 |\n|---|---|---|\n| 2001 | 参数错误 | 检查 |\n`),
      ['1001 3:3', '2001 5:3'],
    );
    assert.deepEqual(outcome(`${three}| UnauthorizedOperation | 未授权 | 联系管理员处理 |\n| - | - | - |\n`), [
      'UnauthorizedOperation 3:3',
      'malformed-code 4:3',
    ]);
  });
});

describe('a comment in a line', () => {
  test('hides nothing that follows it there', () => {
    assert.deepEqual(outcome(table('<!-- 新增 -->| A | a |', '| B | b |')), ['A 3:14', 'B 4:3']);
    assert.deepEqual(outcome(table('<!-- x', '| X | x |', '-->| B | b |', '| C | c |')), ['B 5:6', 'C 6:3']);
    assert.deepEqual(outcome(`<!-- x -->${table('| A | a |')}`), ['A 3:3']);
    assert.deepEqual(scopes(`<!-- x -->## 公共错误码\n\n${table('| A | a |')}`), ['common']);
  });

  test('hides a table that begins in it', () => {
    for (const hidden of [
      '<!-- 错误码 | 说明\n--- | ---\nX | x\n-->',
      '<!--| 错误码 | 说明 |\n|---|---|\n| X | x |\n-->',
      '- <!--\n  | 错误码 | 说明 |\n  |---|---|\n  | X | x |\n  -->',
    ]) {
      const height = hidden.split('\n').length;
      assert.deepEqual(outcome(`${hidden}\n\n${table('| A | a |')}`), [`A ${height + 4}:3`], hidden);
    }
  });
});

describe('several codes in a line', () => {
  const side = (...rows: string[]) => ['| 错误码 | 说明 | 错误码 | 说明 |', '|-|-|-|-|', ...rows, ''].join('\n');

  test('stand beside tables that have ended or say nothing', () => {
    assert.deepEqual(outcome(side('| A | a | B | b |', '| | | D | d |')), ['A 3:3', 'B 3:11', 'D 4:7']);
    assert.deepEqual(outcome(side('| A | a | &nbsp; | &nbsp; |', '| B | b | <br> | <br> |', '| C | c | - | - |')), [
      'A 3:3',
      'B 4:3',
      'C 5:3',
    ]);
    assert.deepEqual(outcome(side('| A | a | | 无码 |')), ['A 3:3', 'missing-code 3:11']);
    assert.deepEqual(outcome(side('| | | | |')), ['missing-code 3:3']);
  });

  test('need not all be there', () => {
    const source =
      '| 主错误码 | 子错误码 | 说明 |\n|-|-|-|\n| A | - | a |\n| B | 无 | b |\n| C | N/A | c |\n| - | - | d |\n';
    assert.deepEqual(outcome(source), ['A 3:3', 'B 4:3', 'C 5:3', 'malformed-code 6:3']);
  });

  test('repeat one that stands for several lines, and no other', () => {
    const header = '| 返回码 | 返回码描述 | 明细返回码 | 明细返回码描述 |\n|-|-|-|-|\n';
    assert.deepEqual(outcome(`${header}| 1 | 权限不足 | a.x | 甲 |\n| 1 | 权限不足 | a.y | 乙 |\n`), [
      '1 3:3',
      'a.x 3:14',
      '1 4:3',
      'a.y 4:14',
    ]);
    assert.deepEqual(outcome(side('| A | a | B | b |', '| A | 别的 | C | c |')), [
      'A 3:3',
      'B 3:11',
      'C 4:12',
      'duplicate-code 4:3',
    ]);
  });
});

test('a header said again in bold is no row', () => {
  assert.deepEqual(outcome(table('| A | a |', '| **错误码** | **说明** |', '| B | b |')), ['A 3:3', 'B 5:3']);
});

test('prose with a pipe is no row', () => {
  const inner = table('| A | a |');
  for (const prose of [
    '[首页](a) | [API](b)',
    '[English](a) | 中文',
    '[中文](a) | English',
    '运行 `a | b`。',
    '左 | 右',
    'English | 简体中文',
    'format: json | xml',
  ]) {
    assert.deepEqual(outcome(`${prose}\n\n${inner}`), ['A 5:3'], prose);
  }
});

test('headings of any notation decide the scope, the outer ones where the nearest says nothing', () => {
  const inner = table('| A | a |');
  for (const heading of [
    '公共错误码\n===',
    '公共错误码\n---',
    '**公共错误码**',
    '__公共错误码：__',
    '<h3 id="a">公共错误码</h3>',
    '##公共错误码',
    '\uFEFF# 公共错误码',
    '> ## 公共错误码',
  ]) {
    assert.deepEqual(scopes(`${heading}\n\n${inner}`), ['common'], heading);
  }
  assert.deepEqual(scopes(`## 公共错误码\n\n### 鉴权\n\n${inner}\n## 其他\n\n${inner}`), ['common', 'business']);
  assert.deepEqual(scopes(`**公共错误码**\n\n${inner}\n**其他**\n\n${inner}`), ['common', 'business']);
});

test('frontmatter is no prose, its title is the outermost heading, and it hides no row', () => {
  const inner = table('| A | a |');
  const source = `---\ntitle: "公共错误码"\ntags:\n  - x | y\n---\n\n前言。\n\n${inner}`;
  const { rows, prose } = parseTables(source, 'a.md');
  assert.deepEqual([rows.map(({ scope, line }) => `${scope} ${line}`), prose], [['common 11'], '前言。']);
  assert.deepEqual(outcome(`---\ntitle: x\n${inner}---\n`), ['A 5:3']);
  assert.deepEqual(outcome(`---\nA | a\n---\n\n${inner}`), ['A 7:3', 'row-outside-table 2:1']);
});

test('of tables side by side each has the scope of its own header', () => {
  const source = '| 公共错误码 | 说明 | 业务错误码 | 说明 |\n|---|---|---|---|\n| A | a | B | b |\n';
  assert.deepEqual(scopes(source), ['common', 'business']);
});

test('invisible characters around the pipes change nothing', () => {
  assert.deepEqual(outcome('| 错误码 | 说明 |\n\u200B|---|---|\n\u200B| A | a |\u200B\n\uFEFF| B | b |\n'), [
    'A 3:4',
    'B 4:4',
  ]);
});
