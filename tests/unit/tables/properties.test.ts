import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanCode, isCode } from '../../../src/tables/code.ts';
import type { ProblemId } from '../../../src/problems/problems.ts';
import { parseTables, type ParsedFile } from '../../../src/tables/parseTables.ts';
import { projectRoot } from '../../support/content.ts';
import { brief } from '../../support/tables.ts';

const settings = { seed: 20260101, numRuns: 300 };

const fragment = fc.constantFrom(
  ...[
    '| 错误码 | 说明 |',
    '| --- | --- |',
    '|',
    '---',
    '\\',
    '`',
    '```',
    '~~~',
    '<!--',
    '-->',
    '# 公共',
    '> ',
    '- ',
    '<table><tr><td>',
    '===',
    '\n',
    '\r\n',
    '\r',
  ],
  ...['\uFEFF', '\u200B', '\u0008', '\u00A0', '<br>', '[a](b)', '**', '|||', '\uD800', '😀', '{{1}}', '%', ' ', 'A.B'],
);
const soup = fc
  .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

const cell = fc.oneof(
  fc.constantFrom('', 'A', 'A.B', 'A.B.', '`C.D`', '**E**', 'a b', '`a|b`', String.raw`a\|b`, '<br>', '错'),
  fc.string({ maxLength: 8 }),
);
const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => `| ${cells.join(' | ')} |`);
const header = fc.constantFrom(
  '| 错误码 | 说明 |\n| --- | --- |',
  '| 说明 | 错误码 |\n| --- |',
  '错误码 | 描述 | 解决方案\n--- | --- | ---',
  '| 错误码 | 说明 | 错误码 | 说明 |\n|-|-|-|-|',
  '| 错误码 | 颜色 |\n|---|---|',
  '| 编号 | 错误码 | 颜色 | 描述 |\n|---|---|---|---|',
  '> | 错误码 | 错误代码 | |\n> |---|',
);
const grammar = fc
  .array(fc.tuple(fc.constantFrom('# 公共错误码\n\n', '\n', ''), header, fc.array(row, { maxLength: 6 })), {
    maxLength: 4,
  })
  .map((tables) => tables.map(([before, head, rows]) => `${before}${head}\n${rows.join('\n')}\n`).join('\n'));

/** Problems that are of no row, or of several. */
const ofMore: ReadonlySet<ProblemId> = new Set(['empty-product', 'unknown-header', 'html-table', 'unclosed-fence']);

function checkInvariants(source: string): void {
  const { rows, rowCount, refused, problems } = parseTables(source, 'a.md');
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  assert.equal(rows.length + refused, rowCount);
  assert.ok(refused >= 0);
  for (const { line, column } of [...rows, ...problems]) {
    assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
    assert.ok(column >= 1 && column <= (lines[line - 1] ?? '').length + 1, `column ${column} of line ${line}`);
  }
  for (const { spelling, code, line, column } of rows) {
    assert.ok(isCode(code), code);
    const rest = (lines[line - 1] ?? '').slice(column - 1);
    assert.ok(/^[^\s|]/.test(rest), `a cell begins at ${line}:${column}`);
    assert.ok(
      cleanCode(rest.slice(0, 500))
        .spelling.replace(/[\\`*]/g, '')
        .includes(spelling),
      `${code} at ${line}:${column}`,
    );
  }
  const ofRows = problems.filter(({ id }) => !ofMore.has(id));
  if (ofRows.length === problems.length) assert.equal(refused, ofRows.length, 'each refused row has a problem');
  if (refused > 0) assert.ok(problems.length > 0, 'no row is refused in silence');
}

test('any text is parsed without an error, every row is a row or refused, every position lies in the source', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkInvariants), settings);
});

test('pieces of Markdown in any order are parsed without an error', () => {
  fc.assert(fc.property(soup, checkInvariants), settings);
});

test('tables with any cells are parsed without an error', () => {
  fc.assert(fc.property(grammar, checkInvariants), settings);
});

test('a table of n good rows gives n rows, whatever is written in the other cells', () => {
  const word = fc.string({ maxLength: 20 }).map((text) => text.replace(/[|\\`]/g, ''));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const source = ['| 错误码 | 说明 |', '|-|-|', ...words.map((text, index) => `| A.B${index} | ${text} |`)].join(
        '\n',
      );
      assert.equal(parseTables(source, 'a.md').rows.length, words.length);
    }),
    settings,
  );
});

const real = readFileSync(join(projectRoot, 'content/errors/zh-cn/cloudaudit.md'), 'utf8').split(/\r?\n/);
const sound = parseTables(real.join('\n'), 'a.md');

/** The real table after `change` to each of its rows in turn. */
function mutateEach(
  change: (line: string) => readonly string[],
  check: (parsed: ParsedFile, line: number) => void,
): void {
  for (const { line } of sound.rows) {
    const changed = [...real];
    changed.splice(line - 1, 1, ...change(real[line - 1] ?? ''));
    check(parseTables(changed.join('\n'), 'a.md'), line);
  }
}

/** The codes of all rows, and of all but the one in `line`. */
const codesWithout = (line?: number) => sound.rows.filter((row) => row.line !== line).map(({ code }) => code);
const codesOf = ({ rows }: ParsedFile) => rows.map(({ code }) => code);

test('the real table has 63 rows and no problem', () => {
  assert.deepEqual([sound.rows.length, sound.rowCount, sound.problems], [63, 63, []]);
});

test('a deleted cell, an added cell, a blank code or a broken code refuses exactly its row', () => {
  const changes: [string, (line: string) => string][] = [
    ['wrong-cell-count', (line) => line.replace(/\|[^|]*\|$/, '|')],
    ['wrong-cell-count', (line) => `${line} 多 |`],
    ['missing-code', (line) => line.replace(/^\| \S+ \|/, '|  |')],
    ['malformed-code', (line) => line.replace(/^\| (\S)/, '| $1 !')],
  ];
  for (const [id, change] of changes) {
    mutateEach(
      (line) => [change(line)],
      (parsed, line) => {
        assert.deepEqual(
          parsed.problems.map(({ id: found, line: at }) => [found, at]),
          [[id, line]],
        );
        assert.deepEqual(codesOf(parsed), codesWithout(line));
        assert.equal(parsed.refused, 1);
      },
    );
  }
});

test('a doubled row refuses exactly the second one, and names the line of the first', () => {
  mutateEach(
    (line) => [line, line],
    (parsed, line) => {
      assert.deepEqual(parsed.problems.map(brief), [`duplicate-code ${line + 1}:3`]);
      assert.match(parsed.problems[0]?.message ?? '', new RegExp(` line ${line}\\.$`));
      assert.deepEqual(codesOf(parsed), codesWithout());
    },
  );
});

const edits: readonly ((line: string, at: number) => string)[] = [
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => `${line.slice(0, at)}|${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\`${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\\${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\u0008\u200B${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}<br>${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}<!--${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\n${line.slice(at)}`,
  (line) => line.replace('|', ''),
  (line) => line.replace(/\|\s*$/, ''),
  (line) => line.replaceAll('|', '||'),
  (line) => line.replace(/^\| (\S+) \| (.*) \|$/, '| $2 | $1 |'),
  (line) => `${line}\n${line}`,
  (line) => `> ${line}`,
  (line) => `    ${line}`,
  (line) => `${line}\n\n`,
  (line) => `${line}\n|---|---|`,
  (line) => `${line}\n---`,
  (line) => `\u200B${line}\u00A0`,
];
const joined = Symbol('joined with the next line');
const edit = fc.record({
  line: fc.nat(),
  at: fc.nat(),
  change: fc.constantFrom<((line: string, at: number) => string) | typeof joined>(...edits, joined),
});

test('whatever happens to rows of the real table, each line that holds a code is a row or has a problem', () => {
  const codes = new Set(sound.rows.map(({ code }) => code));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (changes) => {
      const changed = real.map((line) => `${line}\n`);
      for (const { line, at, change } of changes) {
        const index = (sound.rows[line % sound.rows.length]?.line ?? 1) - 1;
        const text = (changed[index] ?? '').replace(/\n$/, '');
        changed[index] = change === joined ? text : `${change(text, at % (text.length + 1))}\n`;
      }
      const source = changed.join('');
      checkInvariants(source);
      const { rows, problems } = parseTables(source, 'a.md');
      const told = new Set([...rows, ...problems].map(({ line }) => line));
      for (const { line, message } of problems.filter((one) => one.id === 'unknown-header')) {
        const last = Number(/down to line (\d+), (?:is|are) not read/.exec(message)?.[1] ?? line);
        for (let refused = line; refused <= last; refused++) told.add(refused);
      }
      let isInTables = false;
      for (const [index, line] of source.split('\n').entries()) {
        isInTables ||= line.startsWith('## 错误码列表');
        const holdsCode = line.split(/[^\w.]+/).some((word) => codes.has(word));
        if (isInTables && holdsCode && /^[|\s>]*\|/.test(line))
          assert.ok(told.has(index + 1), `line ${index + 1}: ${line}`);
      }
    }),
    { ...settings, numRuns: 2000 },
  );
});
