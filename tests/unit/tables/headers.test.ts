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
  ],
  meaning: ['说明', '描述', '含义', '错误信息', 'Description', 'Meaning', 'Message', 'Details'],
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
  ],
  http: ['HTTP 状态码', 'http code', '状态码', 'Status', 'Status Code', 'HTTP返回码'],
};

for (const [role, headers] of Object.entries(words)) {
  test(`Chinese and English headers of ${role} columns are known by their words`, () => {
    for (const header of headers) assert.deepEqual(columnRolesOf([header]), [role], header);
  });
}

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
