import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeColumnGroups } from '../../../src/tables/codeColumnGroups.ts';
import { rowTitle } from '../../../src/tables/rowTitle.ts';
import { splitRow } from '../../../src/tables/splitRow.ts';

const roles = ['code', 'meaning'] as const;
const titleOf = (line: string) =>
  rowTitle(splitRow(line), { headers: ['a', 'b'], roles, codeGroups: codeColumnGroups(roles) });

test('words in bold beside empty cells are a title', () => {
  assert.equal(titleOf('| **Class 22 — Data Exception** | |'), 'Class 22 — Data Exception');
  assert.equal(titleOf('| __Class 22__ | \u200B |'), 'Class 22');
  assert.equal(titleOf('| <b>公共错误码</b> | |'), '公共错误码');
});

test('any other row is none', () => {
  for (const line of [
    '| Class 22 | |',
    '| **Class 22** | text |',
    '| **A.B** | |',
    '| **22012** | |',
    '| **Word** | |',
    '| **One** and **two** | |',
    '| **4000 4001** | |',
    '| | **Class 22** |',
    '| **Class 22** |',
    '| | |',
  ]) {
    assert.equal(titleOf(line), undefined, line);
  }
});

test('a table without codes has no titles', () => {
  assert.equal(rowTitle(splitRow('| **Class 22** | |'), { headers: ['a', 'b'], roles: [], codeGroups: [] }), undefined);
});
