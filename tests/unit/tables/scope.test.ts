import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeOf } from '../../../src/tables/scope.ts';

test('titles that speak of common errors make the scope common', () => {
  for (const title of [
    '公共错误码',
    '1. 公共返回码',
    '通用错误码',
    '通用錯誤碼',
    'Common Error Codes',
    'General errors',
    'Public error codes',
  ]) {
    assert.equal(scopeOf([title]), 'common', title);
  }
});

test('any other titles, and none, make it business', () => {
  for (const title of [
    '业务错误码',
    '除公共错误码外的业务错误码',
    'API Error Codes',
    '公共云',
    '通用文字识别',
    'Non-common errors',
    '',
  ]) {
    assert.equal(scopeOf([title]), 'business', title);
  }
  assert.equal(scopeOf([]), 'business');
});

test('the nearest title that tells a scope decides', () => {
  assert.equal(scopeOf(['鉴权', '公共错误码', '业务错误码']), 'common');
  assert.equal(scopeOf(['业务错误码', '公共错误码']), 'business');
});
