import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnRolesOf } from '../../../src/tables/headers.ts';

test('headers of any length and number are read', () => {
  for (const words of ['错误码', '处理', '返回', 'error code ', 'of the ', 'http', 'n', '<', '](', '(', '/']) {
    assert.deepEqual(columnRolesOf([`${words.repeat(100_000 / words.length)}?`]), [undefined], words);
  }
  assert.equal(columnRolesOf(Array.from({ length: 130_000 }, () => '说明')).length, 130_000);
});
