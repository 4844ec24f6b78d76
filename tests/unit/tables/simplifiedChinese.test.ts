import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSimplified } from '../../../src/tables/simplifiedChinese.ts';

test('traditional characters become simplified ones, all others stay', () => {
  assert.equal(toSimplified('錯誤碼 (Error Code) 說明'), '错误码 (Error Code) 说明');
  assert.equal(toSimplified('錯誤代號 觸發條件 處理步驟 疑難排解'), '错误代号 触发条件 处理步骤 疑难排解');
  assert.equal(toSimplified('公共错误码'), '公共错误码');
  assert.equal(toSimplified('地區 術語 絕對'), '地区 术语 绝对');
});
