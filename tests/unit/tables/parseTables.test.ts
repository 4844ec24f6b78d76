import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inlineText } from '../../../src/tables/inline.ts';
import { parseTables, type Row } from '../../../src/tables/parseTables.ts';
import { brief, table } from '../../support/tables.ts';

const parse = (source: string, mapping = {}) => parseTables(source, 'a.md', mapping);
const place = ({ code, line, column }: Row) => `${code} ${line}:${column}`;
const places = (source: string) => parse(source).rows.map(place);
const problems = (source: string) => parse(source).problems.map(brief);
const meanings = (source: string) => parse(source).rows.map(({ meaning }) => inlineText(meaning));

describe('rows', () => {
  test('a row knows its code, its meaning, its line and the column of its code', () => {
    const { rows, rowCount, refused, problems } = parse(table('| A.B | 一 |', '|C|二|'));
    assert.deepEqual(rows.map(place), ['A.B 3:3', 'C 4:2']);
    assert.deepEqual(
      rows.map(({ meaning }) => meaning),
      [[{ type: 'text', value: '一' }], [{ type: 'text', value: '二' }]],
    );
    assert.deepEqual([rowCount, refused, problems], [2, 0, []]);
  });

  test('line endings and a byte-order mark change nothing', () => {
    const source = `# 公共错误码\n\n${table('| A | a |', '| | b |')}`;
    for (const variant of [source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r'), `\uFEFF${source}`]) {
      assert.deepEqual(parse(variant), parse(source));
    }
    assert.equal(parse(`\uFEFF${source}`).rows[0]?.scope, 'common');
  });

  test('invisible characters are no part of a code or of its meaning', () => {
    const source = table(
      '|\u00A0A.B\u00A0|\u00A0x\u00A0|',
      '| A.\u200BC\u200C | y\u200B | ',
      '| A\u0008.D | z\u0008 |',
    );
    assert.deepEqual(places(source), ['A.B 3:3', 'A.C 4:3', 'A.D 5:3']);
    assert.deepEqual(meanings(source), ['x', 'y', 'z']);
  });

  test('rows need no leading pipe', () => {
    assert.deepEqual(places('错误码 | 说明\n--- | ---\nA | a\nB | b\n'), ['A 3:1', 'B 4:1']);
  });

  test('codes in backticks, bold, links and HTML are read', () => {
    assert.deepEqual(
      places(table('| `A` | a |', '| **B** | b |', '| [C](https://example.com) | c |', '| <b>D</b> | d |')),
      ['A 3:3', 'B 4:3', 'C 5:3', 'D 6:3'],
    );
  });

  test('trailing dots stay in the spelling only', () => {
    const [row] = parse(table('| A.B. | a |')).rows;
    assert.deepEqual([row?.code, row?.spelling], ['A.B', 'A.B.']);
  });

  test('two dots, underscores, digits and lower case are codes as written', () => {
    assert.deepEqual(places(table('| A..B | a |', '| a_b.C_2 | b |', '| 4000 | c |')), [
      'A..B 3:3',
      'a_b.C_2 4:3',
      '4000 5:3',
    ]);
  });

  test('an empty description is a row without meaning and no problem', () => {
    const { rows, problems } = parse(table('| A | |', '| B || '));
    assert.deepEqual(
      rows.map(({ code, meaning }) => [code, meaning]),
      [
        ['A', []],
        ['B', []],
      ],
    );
    assert.deepEqual(problems, []);
  });

  test('pipes in backticks and escaped pipes are part of the meaning', () => {
    assert.deepEqual(meanings(table('| A | `a|b` |', String.raw`| B | a\|b |`)), ['a|b', 'a|b']);
  });
});

describe('columns', () => {
  test('a table may have one column', () => {
    assert.deepEqual(places('| 错误码 |\n| --- |\n| A |\n'), ['A 3:3']);
  });

  test('six columns in any order are read by their headers', () => {
    const source = [
      '| HTTP 状态码 | 解决方案 | 描述 | **错误码** | 原因 | 语言 |',
      '|---|---|---|---|---|---|',
      '| `400` | 改。 | 错。 | A.B | 因。 | 中文 |',
    ].join('\n');
    const [row] = parse(source, { 语言: 'extra' }).rows;
    assert.deepEqual(row, {
      code: 'A.B',
      spelling: 'A.B',
      scope: 'business',
      headings: [],
      meaning: [{ type: 'text', value: '错。' }],
      name: '',
      message: [],
      cause: [{ type: 'text', value: '因。' }],
      solution: [{ type: 'text', value: '改。' }],
      httpStatus: '400',
      extra: [{ header: '语言', text: [{ type: 'text', value: '中文' }] }],
      line: 3,
      column: 21,
    });
  });

  test('English headers are read like Chinese ones', () => {
    assert.deepEqual(places('| Error Code | Description |\n|---|---|\n| A | a |\n'), ['A 3:3']);
    assert.deepEqual(places('| Description | Solution | Error Code |\n|---|---|---|\n| a | b | A |\n'), ['A 3:11']);
  });

  test('two columns of one role are joined, one line each', () => {
    const source = '| 错误码 | 描述 | 说明 |\n|---|---|---|\n| A | 一 | 二 |\n| B | | 二 |\n';
    assert.deepEqual(
      parse(source).rows.map(({ meaning }) => meaning),
      [
        [{ type: 'text', value: '一' }, { type: 'break' }, { type: 'text', value: '二' }],
        [{ type: 'text', value: '二' }],
      ],
    );
  });

  test('extra columns keep their header, ignored ones are dropped, empty extra cells say nothing', () => {
    const source = '| 错误码 | 颜色 | 形状 |\n|---|---|---|\n| A | 红 | 圆 |\n| B | | 方 |\n';
    assert.deepEqual(
      parse(source, { 颜色: 'extra', 形状: 'ignore' }).rows.map(({ extra }) => extra),
      [[{ header: '颜色', text: [{ type: 'text', value: '红' }] }], []],
    );
  });

  test('an unknown header refuses all rows of its table and of no other', () => {
    const { rows, rowCount, refused, problems } = parse(
      `| 错误码 | 颜色 |\n|---|---|\n| A | 红 |\n| B | 绿 |\n\n${table('| C | c |')}`,
    );
    assert.deepEqual(problems.map(brief), ['unknown-header 1:9']);
    assert.match(problems[0]?.message ?? '', /"颜色".*"错误码 \| 颜色"/);
    assert.deepEqual([rows.map(place), rowCount, refused], [['C 8:3'], 3, 2]);
  });

  test('a table without a code column is a problem at its first header', () => {
    assert.deepEqual(problems('\n  | 描述 | 原因 |\n|---|---|\n| a | b |\n'), ['unknown-header 2:5']);
  });
});

describe('tables', () => {
  test('two tables side by side give the rows of both', () => {
    const source = [
      '| 错误码 | 说明 | 错误码 | 说明 |',
      '|---|---|---|---|',
      '| A | 一 | B | 二 |',
      '| C | 三 | | |',
      '| D | 四 | | 五 |',
    ].join('\n');
    const { rows, rowCount, problems } = parse(source);
    assert.deepEqual(rows.map(place), ['A 3:3', 'B 3:11', 'C 4:3', 'D 5:3']);
    assert.deepEqual(meanings(source), ['一', '二', '三', '四']);
    assert.deepEqual([problems.map(brief), rowCount], [['missing-code 5:11'], 5]);
  });

  test('tables side by side may have their code in another column than the first', () => {
    const source = '| 说明 | 错误码 | 说明 | 错误码 |\n|---|---|---|---|\n| 一 | A | 二 | B |\n';
    assert.deepEqual(places(source), ['A 3:7', 'B 3:15']);
    assert.deepEqual(meanings(source), ['一', '二']);
  });

  test('a column that names codes in weaker words than another is shown under its own header', () => {
    const source = '| 状态码 | 错误码 | 返回码 | 说明 |\n|---|---|---|---|\n| 400 | A | B | 一 |\n';
    const [row] = parse(source).rows;
    assert.deepEqual(row?.extra, [{ header: '返回码', text: [{ type: 'text', value: 'B' }] }]);
    assert.deepEqual([places(source), meanings(source), row.httpStatus], [['A 3:9'], ['一'], '400']);
  });

  test('code columns that touch each other are codes of one row, of which some may be empty', () => {
    const source =
      '| 主错误码 | 子错误码 | 说明 |\n|---|---|---|\n| A | B | 一 |\n| C | | 二 |\n| | D | 三 |\n| | | 四 |\n';
    assert.deepEqual(places(source), ['A 3:3', 'B 3:7', 'C 4:3', 'D 5:5']);
    assert.deepEqual(meanings(source), ['一', '一', '二', '三']);
    assert.deepEqual(problems(source).slice(0, 1), ['missing-code 6:3']);
  });

  test('a row that says one code in two columns, or none in both, is one row', () => {
    const source = '| 主错误码 | 子错误码 | 说明 |\n|---|---|---|\n| A | `A` | 一 |\n| | | 二 |\n';
    const { rowCount } = parse(source);
    assert.deepEqual([places(source), problems(source), rowCount], [['A 3:3'], ['missing-code 4:3'], 2]);
  });

  test('a code may stand in several rows with other codes, and once with the same ones', () => {
    const source =
      '| 主错误码 | 子错误码 | 说明 |\n|---|---|---|\n| A | B | 一 |\n| A | C | 二 |\n| A | | 三 |\n| A | C | 四 |\n';
    assert.deepEqual(places(source), ['A 3:3', 'B 3:7', 'A 4:3', 'C 4:7', 'A 5:3']);
    assert.deepEqual(problems(source), ['duplicate-code 6:3', 'duplicate-code 6:7']);
  });

  test('a header repeated with no rows between is one table, repeated among the rows it is no row', () => {
    assert.deepEqual(places(table() + table('| A | a |')), ['A 5:3']);
    const source = `${table('| A | a |')}${table('| B | b |')}`;
    assert.deepEqual([places(source), problems(source)], [['A 3:3', 'B 6:3'], []]);
    assert.deepEqual(places(table('| A | a |', '| 错误码 | 说明 |', '| B | b |')), ['A 3:3', 'B 5:3']);
  });

  test('a delimiter row of the wrong width loses no row', () => {
    for (const delimiter of ['| --- |', '| --- | --- | --- |']) {
      assert.deepEqual(places(`| 错误码 | 说明 |\n${delimiter}\n| A | a |\n`), ['A 3:3'], delimiter);
    }
  });

  test('headings of any level decide the scope of the tables below', () => {
    const scopes = (...headings: string[]) =>
      parse(headings.map((heading, index) => `${heading}\n\n${table(`| A${index} | a |`)}\n`).join('')).rows.map(
        ({ scope }) => scope,
      );
    assert.deepEqual(scopes('# 公共错误码', '###### 业务错误码'), ['common', 'business']);
    assert.deepEqual(scopes('## 业务错误码', '#### 公共错误码 ####'), ['business', 'common']);
    assert.deepEqual(scopes('### Common Error Codes', '### API Error Codes'), ['common', 'business']);
    assert.deepEqual(scopes('Text.'), ['business']);
  });

  test('the first header decides the scope too', () => {
    assert.equal(parse('| 公共错误码 | 说明 |\n|---|---|\n| A | a |\n').rows[0]?.scope, 'common');
  });

  test('tables in code fences are text', () => {
    const { rows, rowCount, prose, problems } = parse(`~~~\n${table('| A | a |')}~~~\n\n${table('| B | b |')}`);
    assert.deepEqual([rows.map(place), rowCount, problems], [['B 9:3'], 1, []]);
    assert.equal(prose, `~~~\n${table('| A | a |')}~~~`);
  });

  test('the prose around the tables is kept', () => {
    const { prose } = parse(`## 功能说明\n\n前言。\n\n## 公共错误码\n\n${table('| A | a |')}\n后记。\n`);
    assert.equal(prose, '## 功能说明\n\n前言。\n\n## 公共错误码\n\n后记。');
  });
});

describe('problems', () => {
  test('too few and too many cells are a problem at the start of their row', () => {
    const { rows, refused, problems } = parse(table('| A |', '| B | b | c |', '  | C | c | d |', 'D', '| E | e |'));
    assert.deepEqual(problems.map(brief), [
      'wrong-cell-count 3:1',
      'wrong-cell-count 4:1',
      'wrong-cell-count 5:3',
      'wrong-cell-count 6:1',
    ]);
    assert.match(problems[1]?.message ?? '', /has 3 cells; its table has 2 columns/);
    assert.deepEqual([rows.map(place), refused], [['E 7:3'], 4]);
  });

  test('a row without a code is a problem at its code cell', () => {
    assert.deepEqual(problems(table('| | a |', '|\u200B| b |', '|||', '| . | c |', '| `` | d |')), [
      'missing-code 3:3',
      'missing-code 4:3',
      'missing-code 5:2',
      'missing-code 6:3',
      'missing-code 7:3',
    ]);
    assert.deepEqual(problems('| 说明 | 错误码 |\n|---|---|\n| a |  |\n'), ['missing-code 3:7']);
    const [full, empty] = parse(table('| | 续 |', '| | |')).problems.map(({ hint }) => hint);
    assert.match(full ?? '', /join its cells to those with <br>/);
    assert.match(empty ?? '', /delete the row/);
  });

  test('text that is no code is a problem that quotes it', () => {
    const { problems } = parse(table('| A B | a |', '| 错误 | b |', '| A/B | c |', '| A, B | d |'));
    assert.deepEqual(problems.map(brief), [
      'malformed-code 3:3',
      'malformed-code 4:3',
      'malformed-code 5:3',
      'malformed-code 6:3',
    ]);
    assert.match(problems[0]?.message ?? '', /"A B"/);
  });

  test('the second row of a code in one table is a problem that names the line of the first', () => {
    const { rows, problems } = parse(table('| A.B | a |', '| C | c |', '|  `A.B` | b |'));
    assert.deepEqual(problems.map(brief), ['duplicate-code 5:4']);
    assert.match(problems[0]?.message ?? '', /^A\.B .*line 3\.$/);
    assert.deepEqual(rows.map(place), ['A.B 3:3', 'C 4:3']);
  });

  test('the same row twice is a problem, but for one of two tables side by side', () => {
    assert.deepEqual(problems(table('| A | a |', '| A | a |')), ['duplicate-code 4:3']);
    const header = '| 错误码 | 说明 | 错误码 | 说明 |\n|-|-|-|-|\n';
    assert.deepEqual(problems(`${header}| A | a | B | b |\n| A | a | C | c |\n`), []);
    assert.deepEqual(problems(`${header}| A | a | B | b |\n| C | c | B | b |\n`), []);
    assert.deepEqual(problems(`${header}| A | a | B | b |\n| A | b | C | c |\n`), ['duplicate-code 4:3']);
  });

  test('one code in two tables, in two cases or with a trailing dot is no duplicate', () => {
    assert.deepEqual(problems(`${table('| A | a |')}\n${table('| A | b |')}`), []);
    assert.deepEqual(problems(table('| A.B | a |', '| a.b | b |', '| A.B. | c |')), []);
  });

  test('rows outside of any table are problems and counted', () => {
    const { rows, rowCount, refused, problems } = parse(`Text.\n\n  | A | a |\n\n${table('| B | b |')}\n| C | c |\n`);
    assert.deepEqual(problems.map(brief), ['row-outside-table 3:3', 'row-outside-table 9:1']);
    assert.deepEqual([rows.map(place), rowCount, refused], [['B 7:3'], 3, 2]);
  });

  test('a file without any row is a problem at its start', () => {
    for (const source of ['', '# 错误码\n', table()]) assert.deepEqual(problems(source), ['empty-product 1:1']);
  });

  test('every problem names the file', () => {
    assert.equal(parse('').problems[0]?.file, 'a.md');
    assert.equal(parse(table('| | a |')).problems[0]?.file, 'a.md');
  });

  test('an HTML table is a problem at its line that counts its rows', () => {
    const [found] = parse(
      `x\n  <table><tr><td>A</td></tr><tr><td>B</td></tr></table>\n\n${table('| A | a |')}`,
    ).problems;
    assert.equal(found && brief(found), 'html-table 2:3');
    assert.match(found?.message ?? '', /Its 2 rows are not read\.$/);
  });

  test('a full-width pipe in a line that is no row is told', () => {
    const hints = (source: string) => parse(source).problems.map(({ hint }) => hint.includes('full-width ｜'));
    assert.deepEqual(hints(table('| A ｜ a |', '| A | a | b |')), [true, false]);
    assert.deepEqual(hints(`｜ A ｜\n\n| A |\n\n${table('| A | a |')}`), [true, false]);
  });
});

test('the headers of a file are those of its columns and of its tables, once each', () => {
  const source = `${table('| A | a |')}\n| **错误码** | 颜色\u200B |\n|---|---|\n\n${table('| B | b |')}`;
  assert.deepEqual(parse(source).headers, [
    '错误码',
    '说明',
    '错误码 | 说明',
    '**错误码**',
    '颜色',
    '**错误码** | 颜色',
  ]);
  assert.deepEqual(parse('Text.').headers, []);
});
