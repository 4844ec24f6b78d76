import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnRolesOf, type ColumnRole } from '../../../src/tables/headers.ts';

const words: Readonly<Record<Exclude<ColumnRole, 'extra' | 'ignore'>, readonly string[]>> = {
  code: [
    '错误码',
    '错误代码',
    '返回码',
    '编码',
    '错误码列表',
    'Error Code',
    'ErrorCode',
    'error_code',
    'Code',
    'Errors',
    'Error ID',
    'Error Number',
    'Exception',
    'Reason Code',
    '报错码',
    '业务状态码',
  ],
  meaning: [
    '说明',
    '描述',
    '含义',
    '错误信息',
    'Description',
    'Meaning',
    'Message',
    'Details',
    'Msg（中文）',
    'Error Name',
    '错误名称',
    'Problem',
    '错误',
    '中文 (Chinese)',
  ],
  cause: ['原因', '可能原因', '错误原因', 'Cause', 'Possible reasons'],
  solution: [
    '解决方案',
    '处理方法',
    '建议',
    '排查建议',
    'Solution',
    'Suggested action',
    'How to fix',
    'Troubleshooting',
    'Mitigation',
    'Next steps',
    'Possible fix',
    'User action',
    'Action required',
    'How to solve',
    '处置方法',
  ],
  http: [
    'HTTP 状态码',
    'http code',
    '状态码',
    'Status',
    'Status Code',
    'HTTP返回码',
    '返回状态码',
    '状态码 Status Code',
    'Response Status Code',
  ],
};

for (const [role, headers] of Object.entries(words)) {
  test(`Chinese and English headers of ${role} columns are known by their words`, () => {
    for (const header of headers) assert.deepEqual(columnRolesOf([header]), [role], header);
  });
}

test('names of other things are no meanings', () => {
  assert.deepEqual(columnRolesOf(['API 名称', '错误码', '名称']), [undefined, 'code', 'meaning']);
});

test('a word within another word is none', () => {
  assert.deepEqual(columnRolesOf(['SOAP fault code prefix', 'Context']), [undefined, undefined]);
});

test('traditional characters are read like simplified ones', () => {
  assert.deepEqual(columnRolesOf(['HTTP 狀態碼', '錯誤碼', '錯誤訊息', '可能原因', '處理建議']), [
    'http',
    'code',
    'meaning',
    'cause',
    'solution',
  ]);
});

test('where a header leads to, and the entities around it, are not its words', () => {
  assert.deepEqual(columnRolesOf(['[Error Code](https://example.com/description)', '&nbsp;Meaning&nbsp;']), [
    'code',
    'meaning',
  ]);
  assert.deepEqual(columnRolesOf(['&nbsp;Code&nbsp;']), ['code']);
});

test('the narrow meaning wins where a header holds the words of two roles', () => {
  assert.deepEqual(columnRolesOf(['错误原因说明', '解决方案说明', 'HTTP 错误码']), ['cause', 'solution', 'http']);
});

test('emphasis, backticks, HTML, white space, brackets and case do not matter', () => {
  for (const header of [
    '**错误码**',
    '`错误码`',
    '__错误码__',
    '<b>错误码</b>',
    ' 错 误 码 ',
    '错误码：',
    '"错误码"',
    'ERROR CODE',
  ]) {
    assert.deepEqual(columnRolesOf([header]), ['code'], header);
  }
});

test('roles come from words and not from places', () => {
  assert.deepEqual(columnRolesOf(['解决方案', '说明', '错误码']), ['solution', 'meaning', 'code']);
});

test('a header that no word is known of has no role', () => {
  assert.deepEqual(columnRolesOf(['错误码', '颜色', '']), ['code', undefined, undefined]);
});

test('the mapping of an author beats the words, by the header as written or as plain text', () => {
  assert.deepEqual(columnRolesOf(['错误码', '说明', '颜色'], { 说明: 'solution', 颜色: 'extra' }), [
    'code',
    'solution',
    'extra',
  ]);
  assert.deepEqual(columnRolesOf(['**Colour**'], { colour: 'ignore' }), ['ignore']);
  assert.deepEqual(columnRolesOf(['**Colour**'], { '**Colour**': 'cause' }), ['cause']);
  assert.deepEqual(columnRolesOf(['**Error Level**'], { 'Error level': 'ignore' }), ['ignore']);
});

test('headers that are names of object members are not taken for a mapping', () => {
  assert.deepEqual(columnRolesOf(['constructor', 'toString']), [undefined, undefined]);
});

test('words about codes are meanings, kinds of codes are not known', () => {
  assert.deepEqual(columnRolesOf(['错误码', '错误码描述', '错误码类型']), ['code', 'meaning', undefined]);
  assert.deepEqual(columnRolesOf(['Error Code Description', 'Error Code']), ['meaning', 'code']);
});

test('where two headers name codes the surer one is the code, unless tables stand side by side', () => {
  assert.deepEqual(columnRolesOf(['编号', '错误码', '说明']), [undefined, 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['code', 'codeDesc', '描述']), [undefined, 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['错误码', '返回码', '说明']), ['code', undefined, 'meaning']);
  assert.deepEqual(columnRolesOf(['错误码', '说明', '返回码', '说明']), ['code', 'meaning', 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['编号', '错误码'], { 编号: 'code', 错误码: 'extra' }), ['code', 'extra']);
});

test('the header that names codes and nothing more is surer than one that adds a word', () => {
  assert.deepEqual(columnRolesOf(['错误码', '错误码取值', '解决方案']), ['code', undefined, 'solution']);
  assert.deepEqual(columnRolesOf(['错误码CodeN', '错误码Code', '说明']), [undefined, 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['Code', 'Subcode', 'Description']), ['code', 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['Error', 'Code', 'Description']), [undefined, 'code', 'meaning']);
});

test('codes of regions, languages and parameters are no error codes, unless an author says so', () => {
  for (const headers of [
    ['地域', '代码', '说明'],
    ['Language', 'Code'],
    ['Country code', 'Description'],
    ['Code', 'Required', 'Description'],
    ['返回值', '类型', '说明'],
  ]) {
    assert.ok(!columnRolesOf(headers).includes('code'), headers.join());
  }
  assert.deepEqual(columnRolesOf(['地域', '错误码', '说明']), [undefined, 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['Code', 'Type', 'Description']), ['code', undefined, 'meaning']);
  assert.deepEqual(columnRolesOf(['地域', '代码'], { 代码: 'code' }), [undefined, 'code']);
});
