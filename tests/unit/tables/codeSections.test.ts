import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CodePlace } from '../../../src/tables/codeSections.ts';
import { inlineText } from '../../../src/tables/inline.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { brief, table } from '../../support/tables.ts';

const parse = (source: string, places?: readonly CodePlace[]) => {
  const parsed = parseTables(source, 'a.md', {}, {}, places);
  assert.equal(parsed.rows.length + parsed.refused, parsed.rowCount);
  return parsed;
};
/** Each row as one line: where it stands, its code, then what is not empty. */
const outcome = (source: string, places?: readonly CodePlace[]): string[] => {
  const { rows, problems } = parse(source, places);
  return [
    ...rows.map(({ line, column, code, name, meaning, cause, solution, httpStatus }) =>
      [`${line}:${column} ${code}`, name, inlineText(meaning), inlineText(cause), inlineText(solution), httpStatus]
        .join('|')
        .replace(/\|+$/, ''),
    ),
    ...problems.map(brief),
  ];
};

describe('headings', () => {
  const node = [
    '# Errors',
    '',
    '## Class: `Error`',
    '',
    '### `error.code`',
    '',
    'The code.',
    '',
    '## Node.js error codes',
    '',
    '<a id="ABORT_ERR"></a>',
    '',
    '### `ABORT_ERR`',
    '',
    '<!-- YAML',
    'added: v15.0.0',
    '-->',
    '',
    'Used when an operation',
    'has been [aborted][].',
    '',
    'See [`close`][net].',
    '',
    '```js',
    'stop();',
    '// ### ERR_NOT',
    '```',
    '',
    '### `ERR_LAST`',
    '',
    '[aborted]: https://example.com/abort',
    '[net]: net.md',
    '',
  ].join('\n');

  test('give codes with the text below them', () => {
    assert.deepEqual(outcome(node), [
      '13:5 ABORT_ERR||Used when an operation has been aborted. See close. stop(); // ### ERR_NOT',
      '29:5 ERR_LAST',
    ]);
    const [row] = parse(node).rows;
    assert.deepEqual(row?.meaning[1], { type: 'link', value: 'aborted', href: 'https://example.com/abort' });
    assert.deepEqual(row.headings, ['Errors', 'Node.js error codes']);
  });

  test('leave the rest of the file to its prose', () => {
    const { prose } = parse(node);
    assert.match(prose, /### `error\.code`\n\nThe code\./);
    assert.doesNotMatch(prose, /ABORT_ERR`|Used when|stop/);
  });

  test('give a code and its title, and the items of a list below as its text', () => {
    const source = [
      '## 10xx - General',
      '#### -1003 TOO_MANY_REQUESTS',
      ' * Too many requests queued.',
      ' * Current limit is %s.',
      '',
      '#### -1021 INVALID_TIMESTAMP',
      ' * Too late.',
      '',
    ].join('\n');
    assert.deepEqual(outcome(source), [
      '2:6 -1003|TOO_MANY_REQUESTS|Too many requests queued. Current limit is %s.',
      '6:6 -1021|INVALID_TIMESTAMP|Too late.',
    ]);
  });

  test('have labels that say what the text is about', () => {
    const source = [
      '### `card_declined`',
      '**HTTP status:** 402',
      '',
      'The card was declined.',
      '',
      '**Cause**: the bank said no.',
      '**Note:** ask.',
      '',
      '#### What to do',
      '',
      '1. Ask.',
      '2. Try',
      '   again.',
      '',
      '**Colour:** red',
      '',
    ].join('\n');
    assert.deepEqual(outcome(source), [
      '1:5 card_declined||The card was declined. ask.|the bank said no.|Ask. Try again. Colour: red|402',
    ]);
  });

  test('in Chinese have no gaps where lines end', () => {
    assert.deepEqual(outcome('### E1001\n没有\n权限。\n\n**原因：** 角色\n'), ['1:5 E1001||没有权限。|角色']);
  });

  test('that have codes below are groups of them', () => {
    assert.deepEqual(outcome('## AUTH_ERRORS\n\nAll.\n\n### AUTH_EXPIRED\n\nLate.\n'), ['5:5 AUTH_EXPIRED||Late.']);
  });

  test('that repeat a code are a problem, unless their titles differ', () => {
    assert.deepEqual(outcome('### E1001\n\na\n\n### E1001\n\nb\n'), ['1:5 E1001||a', 'duplicate-code 5:5']);
    assert.equal(parse('### 401 - A\n\na\n\n### 401 - B\n\nb\n').rows.length, 2);
    assert.equal(parse('## One\n\n### 4001\n\na\n\n## Two\n\n### 4001\n\nb\n').rows.length, 2);
  });

  test('say which codes are common', () => {
    assert.equal(parse('## 公共错误码\n\n### E1001\n\na\n').rows[0]?.scope, 'common');
  });

  test('may be underlined, closed or HTML', () => {
    assert.deepEqual(outcome('E1001\n-----\n\na\n\n## E1002 ##\n\nb\n\n<h2>E1003</h2>\n\nc\n'), [
      '1:1 E1001||a',
      '6:4 E1002||b',
      '10:5 E1003||c',
    ]);
  });
});

describe('lists', () => {
  test('give codes with what stands behind them', () => {
    const source = [
      '## Common system errors',
      '',
      '* `EACCES` (Permission denied): An attempt was made',
      '  to write.',
      '',
      '  Or to read.',
      '* **E1001**: Bad input',
      '* `card_declined` – Declined',
      '* -1021 INVALID_TIMESTAMP - Too late',
      '* `ERR_X`',
      '',
    ].join('\n');
    assert.deepEqual(outcome(source), [
      '3:3 EACCES|Permission denied|An attempt was made to write. Or to read.',
      '7:3 E1001||Bad input',
      '8:3 card_declined||Declined',
      '9:3 -1021|INVALID_TIMESTAMP|Too late',
      '10:3 ERR_X',
    ]);
  });

  test('have a problem for each item without a code where most have one', () => {
    const items = ['- `ERR_A`: a', '- `ERR_B`: b', '- and more', ''];
    assert.deepEqual(outcome(items.join('\n')), ['1:3 ERR_A||a', '2:3 ERR_B||b', 'malformed-code 3:3']);
    assert.deepEqual(outcome(['- one', '- two', ...items].join('\n')), ['empty-product 1:1']);
  });

  test('of other things are none', () => {
    assert.deepEqual(outcome('* `address` {string} Where.\n* `error.code` {string}\n* Type: {string}\n'), [
      'empty-product 1:1',
    ]);
    assert.deepEqual(outcome('```\n- `ERR_A`: a\n```\n\n<!--\n- `ERR_B`: b\n-->\n'), ['empty-product 1:1']);
  });

  test('below a code are its text', () => {
    assert.deepEqual(outcome('### E1001\n\n- `ERR_A`: a\n\n## Others\n\n- `ERR_B`: b\n'), [
      '1:5 E1001||ERR_A: a',
      '7:3 ERR_B||b',
    ]);
  });
});

describe('where codes stand', () => {
  const sections = '### E1001\n\na\n\n## List\n\n- `ERR_B`: b\n\n## Table\n\n';

  test('is the tables, where one has a row that is read', () => {
    assert.deepEqual(outcome(`${sections}${table('| A | c |')}`), ['13:3 A||c']);
  });

  test('is headings and lists, where none has', () => {
    const other = '| Colour | Shape |\n|---|---|\n| red | round |\n';
    assert.deepEqual(outcome(`${sections}${other}`), ['1:5 E1001||a', '7:3 ERR_B||b', 'unknown-header 11:3']);
  });

  test('is what the author says', () => {
    const source = `${sections}${table('| A | c |')}`;
    assert.deepEqual(outcome(source, ['headings']), ['1:5 E1001||a']);
    assert.deepEqual(outcome(source, ['lists']), ['7:3 ERR_B||b']);
    assert.deepEqual(outcome(source, ['tables', 'headings', 'lists']), ['1:5 E1001||a', '7:3 ERR_B||b', '13:3 A||c']);
    assert.deepEqual(outcome(sections, ['tables']), ['empty-product 1:1']);
  });

  test('ends a section at a table, which is read by itself', () => {
    const source = `### E1001\n\na\n\n${table('| A | c |')}\nb\n`;
    assert.deepEqual(outcome(source, ['tables', 'headings']), ['1:5 E1001||a', '7:3 A||c']);
    assert.match(parse(source, ['tables', 'headings']).prose, /b/);
  });
});
