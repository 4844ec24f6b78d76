import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanTables } from '../../../src/tables/scanTables.ts';
import { table } from '../../support/tables.ts';

/** Each table as its nearest heading, the line of its header, and the numbers of the lines of its rows. */
const outline = (source: string) =>
  scanTables(source).tables.map(({ headings, header, rows }) => [
    headings.at(-1) ?? '',
    header.line,
    rows.map((row) => row.number),
  ]);

test('a table is its header, its delimiter row and the lines down to a blank one', () => {
  assert.deepEqual(outline(`${table('| A | a |', '| B | b |')}\nText.\n`), [['', 1, [3, 4]]]);
});

test('every line ending is a line ending', () => {
  const source = `# One\n\n${table('| A | a |')}`;
  for (const ending of ['\r\n', '\r']) {
    assert.deepEqual(outline(source.replaceAll('\n', ending)), [['One', 3, [5]]]);
    assert.deepEqual(scanTables('x\ny\n'.replaceAll('\n', ending)).prose, 'x\ny');
  }
});

test('a byte-order mark hides neither a heading nor a fence in the first line', () => {
  assert.deepEqual(outline(`\uFEFF# One\n\n${table('| A | a |')}`), [['One', 3, [5]]]);
  assert.deepEqual(outline(`\uFEFF\`\`\`\n${table('| A | a |')}\`\`\`\n`), []);
});

test('the nearest heading above, of any level, names the table', () => {
  for (let level = 1; level <= 6; level++) {
    const source = `# Other\n\n${'#'.repeat(level)} Mine ##\n\nText.\n\n${table('| A | a |')}`;
    assert.deepEqual(outline(source), [['Mine', 7, [9]]], `level ${level}`);
  }
  assert.deepEqual(outline(`####### No heading\n\n${table('| A | a |')}`), [['', 3, [5]]]);
});

test('a heading, a fence and the header of the next table end a table', () => {
  assert.deepEqual(outline(`${table('| A | a |').trim()}\n# Next\n`), [['', 1, [3]]]);
  assert.deepEqual(outline(`${table('| A | a |').trim()}\n~~~\nx\n~~~\n`), [['', 1, [3]]]);
  assert.deepEqual(outline(table('| A | a |') + table('| B | b |')), [
    ['', 1, [3]],
    ['', 4, [6]],
  ]);
});

test('a line of invisible characters only is blank', () => {
  assert.deepEqual(outline(`${table('| A | a |')}\u200B \u00A0\n| B | b |\n`), [['', 1, [3]]]);
});

test('a delimiter row of the wrong width still makes a table', () => {
  assert.deepEqual(outline('| 错误码 | 说明 |\n| --- |\n| A | a |\n'), [['', 1, [3]]]);
  assert.deepEqual(outline('| 错误码 | 说明 |\n|---|---|---|\n| A | a |\n'), [['', 1, [3]]]);
});

test('tables in code fences and comments are text', () => {
  const inner = table('| A | a |');
  for (const [open, close] of [
    ['```', '```'],
    ['````md', '````'],
    ['~~~', '~~~~'],
    ['<!--', '-->'],
  ]) {
    const { tables, strayRows, prose } = scanTables(`${open}\n${inner}${close}\n`);
    assert.deepEqual([tables, strayRows], [[], []], open);
    assert.equal(prose, `${open}\n${inner}${close}`);
  }
});

test('a fence is closed only by one that is as long and of the same character', () => {
  assert.deepEqual(outline(`\`\`\`\`\n\`\`\`\n~~~~\n${table('| A | a |')}\`\`\`\`\n\n${table('| B | b |')}`), [
    ['', 9, [11]],
  ]);
});

test('lines outside of any table that begin with a pipe, or have one and a code, are stray rows', () => {
  const { strayRows } = scanTables(`Text.\n\n| A | a |\n\n${table('| B | b |')}\n  | C | c |\n参数 | D\n`);
  assert.deepEqual(strayRows, [
    { number: 3, text: '| A | a |' },
    { number: 9, text: '  | C | c |' },
    { number: 10, text: '参数 | D' },
  ]);
});

test('the prose around the tables is kept in order', () => {
  const source = `# Title\n\nBefore.\n\n${table('| A | a |')}\nBetween.\n\n${table('| B | b |')}\nAfter.\n`;
  assert.equal(scanTables(source).prose, '# Title\n\nBefore.\n\nBetween.\n\nAfter.');
});

test('headings with nothing left under them are dropped, their parents stay where text is left', () => {
  const source = `# Title\n\n## Empty\n\n${table('| A | a |')}\n## Full\n\n### Deep\n\nText.\n\n## Empty too\n`;
  assert.equal(scanTables(source).prose, '# Title\n\n## Full\n\n### Deep\n\nText.');
});

test('what looks like a heading inside a code fence is kept', () => {
  const source = '# Title\n\n```sh\n# comment\n\n\n# other\n```\n';
  assert.match(scanTables(source).prose, /^# Title\n\n```sh\n# comment\n+# other\n```$/);
});

test('a fence that nothing closes is told where a table or a row follows', () => {
  const unclosed = (source: string) => scanTables(source).unclosedFences.map(({ number }) => number);
  assert.deepEqual(unclosed(`\`\`\`\n\n${table('| A | a |')}`), [1]);
  assert.deepEqual(unclosed('```\n\n| A | a |\n'), [1]);
  assert.deepEqual(unclosed(`~~~\n\n${table()}\n~~~~~ x\n`), [1]);
  assert.deepEqual(unclosed('```\n\nText.\n'), []);
  assert.deepEqual(unclosed(`${table('| A | a |')}\n\`\`\`\n`), []);
});

test('the titles above a table are all that it is in', () => {
  const headings = (source: string) => scanTables(source).tables[0]?.headings;
  assert.deepEqual(headings(`# A\n\n## B\n\n## C\n\n**D**\n\n${table()}`), ['A', 'C', 'D']);
  assert.deepEqual(headings(`---\ntitle: T\n---\n# A\n\n${table()}`), ['T', 'A']);
  assert.deepEqual(headings(`---\nname: x\n---\n${table()}`), []);
  assert.deepEqual(headings(`A\n===\n\n<h2>\nB\n</h2>\n\n${table()}`), ['A', 'B']);
});

test('lines of bold words are headings and prose', () => {
  assert.equal(scanTables(`**A**\n\n${table()}\nB\n`).prose, '**A**\n\nB');
  assert.equal(scanTables(`**A**\n\n${table()}`).prose, '**A**');
});

test('an underline, and the end of an HTML heading, go with their heading', () => {
  assert.equal(scanTables('A\n===\n\nB\n').prose, 'A\n===\n\nB');
  assert.equal(scanTables(`A\n===\n\n${table()}`).prose, '');
  assert.equal(scanTables('<h2>\nA\n</h2>\nB\n').prose, '<h2>\nA\n</h2>\n\nB');
});

test('of a comment and what follows it in its line both stay in the prose', () => {
  assert.equal(scanTables('<!-- x\ny --> Text.\n').prose, '<!-- x\nText.');
  assert.equal(scanTables('<!-- x -->\nText.\n').prose, '<!-- x -->\nText.');
});

test('HTML tables are told with their rows, and their lines are no rows', () => {
  const { htmlTables, strayRows } = scanTables(
    '<table>\n<tr><td>A | B1</td></tr>\n<tr><td>b</td></tr>\n</table>\nC1 | c\n',
  );
  assert.deepEqual(htmlTables, [{ number: 1, text: '<table>', rowCount: 2 }]);
  assert.deepEqual(
    strayRows.map(({ number }) => number),
    [5],
  );
});

test('whether lines beside a row have pipes tells navigation from rows', () => {
  const stray = (source: string) => scanTables(source).strayRows.map(({ number }) => number);
  assert.deepEqual(stray('English | 中文\n'), []);
  assert.deepEqual(stray('English | 中文\nA1 | b\n'), [1, 2]);
  assert.deepEqual(stray('A1 | b\nEnglish | 中文\n'), [1, 2]);
  assert.deepEqual(stray(`${table()}\nEnglish | 中文\n`), [4]);
});
