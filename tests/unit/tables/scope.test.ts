import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopeOf, type Scope } from '../../../src/tables/scope.ts';

const tell = (scope: Scope, titles: readonly string[], outer: readonly string[] = []) => {
  for (const title of titles) assert.equal(scopeOf([title, ...outer]), scope, title);
};

test('titles that speak of common errors make the scope common', () => {
  tell('common', [
    '公共错误码',
    '1. 公共返回码',
    '公共 API 错误码',
    '公共',
    '通用错误码',
    '通用錯誤碼',
    '通用的 HTTP 状态码',
    '各接口通用',
    '通用',
    '3 通用 General',
    '全局错误码',
    '公用错误码',
    'Common Error Codes',
    'Common_Errors',
    'CommonErrors',
    'Ｃｏｍｍｏｎ errors',
    'General errors',
    'Generic API error codes',
    'Global Error Codes',
    'Public error codes',
    'Errors common to all businesses',
    'Exceptions common to all APIs',
    'Run common error checks',
  ]);
});

test('any other titles, and none, make it business', () => {
  tell('business', [
    '业务错误码',
    '業務錯誤碼',
    'API Error Codes',
    'Biz errors',
    '公共云',
    '公共雲錯誤碼',
    '公共镜像错误码',
    '通用文字识别',
    '通用 OCR 错误码',
    '常见错误码',
    'General OCR errors',
    'Global Accelerator errors',
    'Commonly seen errors',
    'CommonName mismatch',
    'Common and business errors',
    '公共、业务错误码',
    '',
  ]);
  assert.equal(scopeOf([]), 'business');
});

test('titles that exclude the common errors make it business, below a title of these too', () => {
  tell(
    'business',
    [
      '非公共错误码',
      '非通用错误码',
      '公共错误码以外的错误码',
      '公共錯誤碼之外的錯誤碼',
      '除公共错误码外的业务错误码',
      '2. 除公共错误码（见上）外的错误码',
      '不属于公共错误码的错误码',
      '错误码（公共错误码请参见上文）',
      'Uncommon errors',
      'Non-common errors',
      'Errors other than common errors',
      'Errors not in the common list',
      'Error codes (see common errors)',
    ],
    ['公共错误码'],
  );
});

test('titles that exclude the errors of one business, or speak of those of all, make it common', () => {
  tell('common', [
    '除业务错误码以外的公共错误码',
    '与业务无关的公共错误码',
    '各业务公共错误码',
    '业务公共错误码',
    'Common errors, excluding business errors',
  ]);
});

test('the first part of a title that tells a scope decides, what follows is a remark', () => {
  tell('common', [
    '公共错误码（业务除外）',
    '公共错误码，适用于业务接口',
    '错误码（公共）',
    '错误码：通用',
    '【公共】错误码',
    'Common errors — business callers read this',
    'Error codes - common',
  ]);
  tell('business', ['业务错误码（公共错误码除外）', '业务错误（Common）']);
});

test('the nearest title that tells a scope decides', () => {
  assert.equal(scopeOf(['鉴权', '公共错误码', '业务错误码']), 'common');
  assert.equal(scopeOf(['业务错误码', '公共错误码']), 'business');
});

test('the usual names of the field that any code stands in tell no scope', () => {
  tell('common', ['业务状态码', '業務狀態碼', '业务码', '业务代码', 'Business Code', 'biz_code'], ['公共错误码']);
  tell('business', ['业务错误码', '业务错误代码', 'Business Error Code'], ['公共错误码']);
  tell('common', ['公共错误码'], ['业务错误码']);
});

test('of a long title the first two hundred characters count', () => {
  assert.equal(scopeOf([`${'-'.repeat(198)}公共`]), 'common');
  assert.equal(scopeOf([`${'-'.repeat(199)}公共`]), 'business');
});
