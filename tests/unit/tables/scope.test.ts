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

test('every way to exclude common errors is understood', () => {
  tell(
    'business',
    [
      '除公共错误码',
      '（除公共错误码外）',
      '— 除 公共 错误码 外',
      '不含公共错误码',
      '不是公共错误码',
      '不包含公共错误码',
      '不包括公共错误码',
      '错误码不属于公共错误码',
      '非 公共错误码',
      '非公用错误码',
      '非共用错误码',
      '非全局错误码',
      '公共错误码除外',
      '公共错误码外的错误码',
      '参考公共错误码',
      '参阅公共错误码',
      '参照公共错误码',
      '公共错误码参见上文',
      'Errors without common errors',
      'Errors excluding common errors',
      'Errors except common errors',
      'Errors apart from common errors',
      'Errors, not common errors',
      'Errors not part of the common errors',
      'Not a common error',
      'Non common errors',
      'Noncommon errors',
      'Non-public errors',
      'Un-common errors',
      'For common errors see above',
    ],
    ['公共错误码'],
  );
  tell('common', ['非业务公共错误码', 'Non-business common errors', 'Nonbusiness common errors', '除业务外公共错误码']);
});

test('words that only look like an exclusion are none', () => {
  tell('common', [
    '删除公共错误码',
    'Seed common errors',
    'Unseen common errors',
    'Common errors, knot errors',
    '海外公共错误码',
  ]);
});

test('each word for all or for one kind of error is understood', () => {
  for (const word of ['错误', '报错', '返回', '异常', '响应', '状态', '结果', '失败', '故障', '码', '代码']) {
    tell('common', [`通用${word}`, `共用接口${word}`]);
  }
  for (const between of [
    '的',
    '性',
    '型',
    '类',
    '级',
    '基础',
    '系统',
    '平台',
    '接口',
    'API',
    'HTTP',
    'SDK',
    ' ',
    '_',
    '-',
    '/',
  ]) {
    tell('common', [`通用${between}错误表`, `全局${between}的错误表`]);
  }
  for (const subject of ['接口', '产品', '业务', '服务', '平台', '模块', 'API', 'API ']) {
    tell('common', [`各${subject}通用`, `各${subject}通用 1`]);
    tell('business', [`各${subject}通用识别`]);
  }
  for (const word of ['general', 'generic', 'global', 'public', 'shared']) {
    for (const noun of ['error', 'return', 'response', 'code']) tell('common', [`${word} ${noun}s`, `${word}_${noun}`]);
    tell('common', [`${word} API errors`, `${word} http-service system errors`]);
    tell('business', [`${word} things`, `x${word} errors`, `${word}error`]);
  }
  for (const rest of ['云', '雲', '镜像', '网络', '资源', '交通', '读']) tell('business', [`公共${rest}错误码`]);
  for (const end of [' errors', 'Errors', 'err', 'ret', 'response', 'code', '']) tell('common', [`common${end}`]);
  tell('business', ['common name', 'commons', 'xcommon errors']);
  tell('business', ['通用码表', '通用代码表', '部分通用错', '通用识别']);
  tell('common', ['部分通用', '通用类', '1. 通用部分 2', 'General', '(Public)', '通用 / general / generic']);
});

test('words of one business are told from those of all', () => {
  const inner = ['公共错误码'];
  tell(
    'business',
    ['业务', '业务错误', '业务异常码', '各业务错误码', 'business', 'Biz', 'BizErr', 'business errors', 'business_'],
    inner,
  );
  for (const all of ['各业务', '跨业务', '多个业务', '所有业务', '全部业务']) tell('common', [all], inner);
  for (const field of [
    '业务码',
    '业务编码',
    '业务编号',
    '业务无关',
    '业务 code',
    '业务_code',
    '业务的公共',
    '业务类通用',
    '业务 全局',
    '业务级公共',
    '业务层公共',
    '业务侧公共',
    '业务线公共',
    '业务间公共',
  ]) {
    tell('common', [field], inner);
  }
  tell(
    'common',
    [
      'business code',
      'business codes',
      'biz status code',
      'business_status_codes',
      'business common errors',
      'xbusiness',
      'businesses',
    ],
    inner,
  );
  tell('business', ['business codex', 'business status'], inner);
});

test('each separator of clauses separates', () => {
  for (const [open, close] of [
    [',', ''],
    ['，', ''],
    [';', ''],
    ['；', ''],
    [':', ''],
    ['：', ''],
    ['。', ''],
    ['(', ')'],
    ['（', '）'],
    ['[', ']'],
    ['【', '】'],
    ['「', '」'],
    [' - ', ''],
    [' – ', ''],
    [' -- ', ''],
    ['—', ''],
  ] as const) {
    tell('common', [`公共错误码${open}业务${close}`]);
    tell('business', [`业务${open}公共错误码${close}`]);
  }
  tell('business', ['公共-业务', '公共、业务']);
});
