import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeaderMapping } from '../../../src/tables/columnRoles.ts';
import { inlineText } from '../../../src/tables/inline.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { brief } from '../../support/tables.ts';

/** Tables as other APIs publish theirs. Each row as one line: its code, then what is not empty. */
const outcome = (lines: readonly string[], mapping: HeaderMapping = {}): string[] => {
  const { rows, rowCount, refused, problems } = parseTables(`${lines.join('\n')}\n`, 'a.md', mapping);
  assert.equal(rows.length + refused, rowCount);
  return [
    ...rows.map(({ code, name, meaning, message, cause, solution, httpStatus, extra }) =>
      [
        code,
        name && `name ${name}`,
        ...(
          [
            ['meaning', meaning],
            ['message', message],
            ['cause', cause],
            ['solution', solution],
          ] as const
        ).map(([label, nodes]) => nodes.length > 0 && `${label} ${inlineText(nodes)}`),
        httpStatus && `http ${httpStatus}`,
        ...extra.map(({ header, text }) => `${header} ${inlineText(text)}`),
      ]
        .filter(Boolean)
        .join(' | '),
    ),
    ...problems.map(brief),
  ];
};

test('the status of HTTP is the code of a table that has no other, and a status beside one', () => {
  assert.deepEqual(
    outcome([
      '| Status code | Description |',
      '|---|---|',
      '| `200` | Fine |',
      '| 404 Not Found | No such thing |',
      '',
      '| HTTP | Code | Meaning |',
      '|---|---|---|',
      '| 402 | card_error | Declined |',
    ]),
    ['200 | meaning Fine', '404 | name Not Found | meaning No such thing', 'card_error | meaning Declined | http 402'],
  );
  assert.deepEqual(outcome(['| HTTP 状态码 | 说明 |', '|---|---|', '| 403 | 没有权限 |']), ['403 | meaning 没有权限']);
});

test('a status that is none of HTTP is no code', () => {
  for (const cell of ['running', '1', '1001', '601', '200.1']) {
    assert.deepEqual(outcome(['| Status | Description |', '|---|---|', '| 200 | a |', `| ${cell} | b |`]), [
      'unknown-header 1:3',
    ]);
  }
  assert.deepEqual(outcome(['| Status | Colour |', '|---|---|', '| 200 | red |']), ['unknown-header 1:12']);
});

test('a status in words beside a code is its name', () => {
  assert.deepEqual(
    outcome(['| Code | Status | Description |', '|---|---|---|', '| 400 | Bad Request | Wrong |', '| 401 | | None |']),
    ['400 | name Bad Request | meaning Wrong', '401 | meaning None'],
  );
});

test('one code with several titles, names, messages or causes has several meanings', () => {
  assert.deepEqual(
    outcome([
      '| Code | Overview |',
      '|---|---|',
      '| 429 - Rate limit reached | Slow down. |',
      '| 429 - You exceeded your quota | Pay. |',
    ]),
    ['429 | name Rate limit reached | meaning Slow down.', '429 | name You exceeded your quota | meaning Pay.'],
  );
  for (const header of ['Cause', 'Name', 'Message']) {
    const table = [`| Code | ${header} | Description |`, '|---|---|---|', '| 401 | a | x |'];
    assert.equal(outcome([...table, '| 401 | b | y |']).length, 2, header);
    assert.deepEqual(outcome([...table, '| 401 | a | y |']).slice(1), ['duplicate-code 4:3'], header);
  }
  for (const header of ['Solution', 'HTTP status', 'Colour']) {
    const table = [`| Code | ${header} | Description |`, '|---|---|---|', '| 401 | 400 | x |', '| 401 | 500 | y |'];
    assert.deepEqual(outcome(table).slice(1), ['duplicate-code 4:3'], header);
  }
  assert.deepEqual(outcome(['| Code | Description |', '|---|---|', '| 429 - A | x |', '| 429 - A | y |']).slice(1), [
    'duplicate-code 4:3',
  ]);
});

test('states of SQL stand in classes, whose names are no codes', () => {
  const source = [
    '# Error codes',
    '| Error Code | Condition Name | Description |',
    '|---|---|---|',
    '| **Class 22 — Data Exception** | | |',
    '| `22012` | `division_by_zero` | Division. |',
    '| `42P01` | `undefined_table` | No table. |',
  ];
  assert.deepEqual(outcome(source), [
    '22012 | name division_by_zero | meaning Division.',
    '42P01 | name undefined_table | meaning No table.',
  ]);
  assert.deepEqual(
    parseTables(source.join('\n'), 'a.md').rows.map(({ headings }) => headings.join()),
    ['Error codes,Class 22 — Data Exception', 'Error codes,Class 22 — Data Exception'],
  );
});

test('a row that is a title says which codes are common', () => {
  const source = ['| 错误码 | 说明 |', '|---|---|', '| A | a |', '| **公共错误码** | |', '| B | b |'].join('\n');
  assert.deepEqual(
    parseTables(source, 'a.md').rows.map(({ code, scope }) => `${code} ${scope}`),
    ['A business', 'B common'],
  );
});

test('a row knows the headings above', () => {
  const table = '| Code | Meaning |\n|---|---|\n| 1 | a |\n';
  const rows = (source: string) => parseTables(source, 'a.md').rows.map(({ headings }) => headings.join());
  assert.deepEqual(rows(`${table}\n# One\n\n## Two\n\n${table}\n**Three**\n\n${table}`), [
    '',
    'One,Two',
    'One,Two,Three',
  ]);
});

test('numbers, negative numbers, prefixes and snake case are codes', () => {
  const codes = [
    '0',
    '20003',
    '-1021',
    'ACC-1042',
    'E1001',
    'ERR_HTTP_HEADERS_SENT',
    'card_declined',
    'channel_not_found',
  ];
  const lines = ['| Error | Description |', '|---|---|', ...codes.map((code) => `| \`${code}\` | text |`)];
  assert.deepEqual(
    outcome(lines),
    codes.map((code) => `${code} | meaning text`),
  );
});

test('what no word is known of is shown under its header', () => {
  assert.deepEqual(
    outcome([
      '| Code | Log Level | Message | Possible causes | Possible solutions |',
      '|---|---|---|---|---|',
      '| 20003 | ERROR | Permission Denied | Wrong token | Check it |',
    ]),
    ['20003 | meaning Permission Denied | cause Wrong token | solution Check it | Log Level ERROR'],
  );
});
