import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeColumnGroups } from '../../../src/tables/codeColumnGroups.ts';
import type { ColumnRole } from '../../../src/tables/columnRoles.ts';
import { codesInRow } from '../../../src/tables/rowCodes.ts';
import { splitRow } from '../../../src/tables/splitRow.ts';

/** The code columns that are read of a line, each with the codes that share its description. */
const read = (roles: readonly ColumnRole[], line: string) =>
  codesInRow(splitRow(line), codeColumnGroups(roles)).map(
    ({ group, sharedCodes }) => `${group.codeColumn}: ${sharedCodes}`,
  );

test('the code of a table is read', () => {
  assert.deepEqual(read(['code', 'meaning'], '| `A.` | a |'), ['0: A.']);
});

test('a line without a code is read by the first column', () => {
  assert.deepEqual(read(['code', 'meaning'], '| | a |'), ['0: ']);
  assert.deepEqual(read(['code', 'meaning'], '| | |'), ['0: ']);
  assert.deepEqual(read(['code', 'meaning', 'code', 'meaning'], '| | | | |'), ['0: ']);
  assert.deepEqual(codesInRow(splitRow('| A |'), []), []);
});

test('a placeholder is read where no other code is', () => {
  for (const placeholder of ['-', '—', '–', '/', '--', '无', '暂无', 'N/A', 'na', 'none', 'NULL']) {
    assert.deepEqual(read(['code', 'code', 'meaning'], `| ${placeholder} | A | a |`), ['1: A'], placeholder);
    assert.deepEqual(read(['code', 'meaning'], `| ${placeholder} | a |`), [`0: ${placeholder}`], placeholder);
  }
  assert.deepEqual(read(['code', 'code', 'meaning'], '| - | | a |'), ['0: -']);
  assert.deepEqual(read(['code', 'code', 'meaning'], '| nonesuch | A | a |'), ['0: nonesuch|A', '1: nonesuch|A']);
  assert.deepEqual(read(['code', 'code', 'meaning'], '| x- | A | a |'), ['0: x-|A', '1: x-|A']);
});

test('codes that share a description are read once each', () => {
  assert.deepEqual(read(['code', 'code', 'meaning'], '| A | B | a |'), ['0: A|B', '1: A|B']);
  assert.deepEqual(read(['code', 'code', 'meaning'], '| A | A | a |'), ['0: A']);
});

test('tables side by side have codes of their own', () => {
  const roles = ['code', 'meaning', 'code', 'meaning'] as const;
  assert.deepEqual(read(roles, '| A | a | A | b |'), ['0: A', '2: A']);
  assert.deepEqual(read(roles, '| A | a | | |'), ['0: A']);
  assert.deepEqual(read(roles, '| A | a | - | 无 |'), ['0: A']);
  assert.deepEqual(read(roles, '| | | B | b |'), ['2: B']);
});

test('a table at the side that explains a missing code is read', () => {
  const roles = ['code', 'meaning', 'code', 'meaning'] as const;
  assert.deepEqual(read(roles, '| A | a | | b |'), ['0: A', '2: ']);
  assert.deepEqual(read(roles, '| | a | B | b |'), ['0: ', '2: B']);
});
