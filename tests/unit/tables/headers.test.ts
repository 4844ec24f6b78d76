import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColumnRole } from '../../../src/tables/columnRoles.ts';
import { columnRolesOf, joinHeaders, namesHeader } from '../../../src/tables/headers.ts';
import { otherThings } from '../../../src/tables/headerWords.ts';

const words: Readonly<Record<Exclude<ColumnRole, 'extra' | 'ignore' | 'name' | 'message'>, readonly string[]>> = {
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
    '返回编码',
    '结果代码',
    '错误代号',
    '错误标识',
    '告警码',
    '提示码',
    '原因码',
    'code码',
    '错误码(HTTP 状态码)',
    'Return Value',
    'Error key',
    'Numeric code',
    'gRPC code',
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
    '返回信息',
    '错误码中文描述',
    '返回值说明',
    '提示文案',
    '客户端提示',
    '问题描述',
    '错误描述(HTTP Body)',
    'What it means',
    'Description of the error',
    'User message',
    'err_code_des',
    'Message_EN',
  ],
  cause: ['原因', '可能原因', '错误原因', 'Cause', 'Possible reasons', '触发条件', '场景', 'Reason for failure'],
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
    '如何处理',
    '处理提示',
    '恢复策略',
    '含义与处理建议',
    'Steps to resolve',
    'How to fix this error',
    'Action to be taken',
    'Quick fix',
    'Client handling',
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
    'HTTP',
    'HTTP 错误码',
    'HTTP 返回值',
    'Code (HTTP)',
    '对应 HTTP 状态码',
    'ＨＴＴＰ　状态码',
  ],
};

for (const [role, headers] of Object.entries(words)) {
  test(`Chinese and English headers of ${role} columns are known by their words`, () => {
    for (const header of headers) assert.deepEqual(columnRolesOf([header]), [role], header);
  });
}

/** What is said of these is not said of the error, and some is said of the words that name a role. */
const ofOtherThings = [
  ...['是否建议重试', '能否通过重试解决', 'Is it suggested to retry', 'Can be fixed', 'Needs handling'],
  ...[
    '接口描述',
    '模块说明',
    '参数说明',
    '产品说明',
    '字段描述',
    '用户信息',
    '订单信息',
    '业务描述',
    '宏定义',
    '消息体',
  ],
  ...['API description', 'Parameter description', 'Product information', 'Service message', 'Context'],
  ...['HTTP 方法', 'HTTP Method', 'HTTPS 请求说明', 'HTTP Body', 'HTTP 响应体', 'HTTP 状态描述', 'HTTP version'],
  ...['处理状态', '处理人', '处理优先级', '建议重试次数', '建议版本', '方案名称', '修复版本', '恢复时间', '措施编号'],
  ...[
    'Fixed in version',
    'Fix version',
    'Fixed',
    'Resolved by',
    'Resolution time',
    'Suggested retry interval',
    'Prefix',
  ],
  ...[
    '原因分类',
    '原因编号',
    'Reason category',
    'Cause ID',
    '消息类型',
    '信息级别',
    '信息来源',
    '内容长度',
    '详情链接',
  ],
  ...['Message ID', 'Message Type', 'Message template', 'Info level', 'Details URL'],
  ...['错误码类型', '错误码级别', '错误码来源', '错误码前缀', '错误码范围', 'Error code range', 'Error Level'],
  ...['国家码', '验证码', '订单编号', '业务编号', 'Product code', 'Zip code', 'Source code', 'Key', '序号'],
];

test('a word that is not known, or that is the last one and names no role, leaves a header without a role', () => {
  for (const header of ofOtherThings) {
    assert.deepEqual(columnRolesOf([header]), [undefined], header);
    assert.deepEqual(columnRolesOf(['错误码', header, '错误描述']), ['code', undefined, 'meaning'], header);
    assert.deepEqual(columnRolesOf(['Error Code', header]), ['code', undefined], header);
  }
});

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

test('numbers of questions, encodings and return values of functions are no error codes', () => {
  for (const headers of [
    ['编号', '问题', '解决方案'],
    ['编号', '问题描述', '处理方法'],
    ['编号', '场景', '处理'],
    ['优先级', '编号', '说明'],
    ['格式', '编码', '说明'],
    ['参数', '编码', '说明'],
    ['字段', '代码', '说明'],
    ['函数', '返回值', '说明'],
    ['Parameter', 'Code', 'Default', 'Description'],
    ['Method name', 'Parameters', 'Return Value', 'Description'],
  ]) {
    assert.ok(!columnRolesOf(headers).includes('code'), headers.join());
  }
  assert.deepEqual(columnRolesOf(['编号', '说明']), ['code', 'meaning']);
  assert.deepEqual(columnRolesOf(['参数', '错误码', '说明']), [undefined, 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['Error', 'Type', 'Description']), ['code', undefined, 'meaning']);
  assert.deepEqual(columnRolesOf(['Code', 'Default', 'Description']), ['code', undefined, 'meaning']);
});

test('names and types of errors are codes where no other column is, and another says what they mean', () => {
  for (const header of [
    'Error Name',
    '错误名称',
    '错误码名称',
    '错误类型',
    'Error Type',
    'Error string',
    'Error Status',
  ]) {
    assert.deepEqual(columnRolesOf(['HTTP', header, '说明']), ['http', 'code', 'meaning'], header);
    assert.notEqual(columnRolesOf(['错误码', header, '说明'])[1], 'code', header);
    assert.notEqual(columnRolesOf(['参数', header, '说明'])[1], 'code', header);
    assert.notEqual(columnRolesOf([header])[0], 'code', header);
  }
  assert.deepEqual(columnRolesOf(['错误类型', '错误名称', '描述']), [undefined, 'code', 'meaning']);
});

test('a column of several things tells what to do or why, and is none where one of them is a code', () => {
  assert.deepEqual(columnRolesOf(['错误码/Error Code', '说明/Description', '原因和解决方案', '说明及原因']), [
    'code',
    'meaning',
    'solution',
    'cause',
  ]);
  for (const header of ['HTTP 状态码/错误码', 'Code/Message', 'Code and description', '接口/描述', '错误码和描述']) {
    assert.deepEqual(columnRolesOf([header, '解决方案']), [undefined, 'solution'], header);
  }
});

const letters: Readonly<Record<string, ColumnRole | undefined>> = {
  T: 'message',
  N: 'name',
  C: 'code',
  M: 'meaning',
  R: 'cause',
  S: 'solution',
  H: 'http',
  '-': undefined,
};

test('the headers of many vendors are read', () => {
  for (const [headers, roles] of [
    ['错误码 | 原因码 | 描述', 'C-M'],
    ['错误码 | 关联错误码 | 说明', 'C-M'],
    ['错误编号 | 错误码 | 说明', '-CM'],
    ['错误码 | 错误标识 | 中文含义与处理建议', 'C-S'],
    ['主错误码 | 子错误码 | 描述', 'CCM'],
    ['code | msg | sub_code | sub_msg | 解决方案', 'CMCMS'],
    ['错误码 | 英文描述 | 中文描述 | 是否可重试', 'CMM-'],
    ['HttpCode | 错误码 | 错误信息 | 描述', 'HCTM'],
    ['错误码（Code） | 错误信息（Message） | HTTP状态码', 'CMH'],
    ['状态码 | 错误码 | 错误信息 | 描述 | 处理措施', 'HCTMS'],
    ['Code | Name | Message | Description', 'CNTM'],
    ['Error code | Title | Cause | How to fix', 'CNRS'],
    ['错误码 | 错误名称 | 提示信息', 'CNM'],
    ['错误码 | 标题 | 说明 | User action', 'CNMS'],
    ['CodeN | Code | HTTP 状态码 | 描述', '-CHM'],
    ['业务返回码 | 业务返回码描述 | 处理方案', 'CMS'],
    ['协议错误码 | 业务错误码 | 描述 | 排查建议', '-CMS'],
    ['失败原因码 | 失败原因 | 建议', 'CRS'],
    ['错误码 | 错误信息 | 触发场景', 'CMR'],
    ['告警码 | 告警描述 | 告警级别 | 处理建议', 'CM-S'],
    ['Error code | Description | HTTP status code | SOAP fault code prefix', 'CMH-'],
    ['Exception name | HTTP status | Description', 'CHM'],
    ['Error Code | Reason | Suggestion', 'CRS'],
    ['Error Code | HTTP / Status | Meaning | Client Handling', 'CHMS'],
    ['HTTP Code | gRPC Code | Description', 'HCM'],
    ['Decline code | Description | Next steps', 'CMS'],
    ['Fault code | Fault string | Description', 'C-M'],
    ['exit code | error code | meaning | what to do', '-CMS'],
    ['錯誤代碼 | 錯誤資訊 | 疑難排解', 'CMS'],
    ['錯誤碼 | 錯誤代號 | 描述 | HTTP Status | 使用場景', 'C-MH-'],
    ['回傳碼 | 回傳訊息 | 排解方法', 'CMS'],
    ['傳回碼 | 說明', 'CM'],
    ['錯誤代號 | 觸發條件 | 處理步驟', 'CRS'],
    ['狀態碼 | 錯誤碼 | 錯誤訊息 | 建議動作', 'HCMS'],
  ] as const) {
    assert.deepEqual(
      columnRolesOf(headers.split(' | ')),
      Array.from(roles, (letter) => letters[letter]),
      headers,
    );
  }
});

test('a message or a name beside a description is told apart from it, and stands for it where there is none', () => {
  for (const [headers, roles] of [
    ['错误码 | 错误信息 | 描述', 'CTM'],
    ['错误码 | 报错信息 | 说明', 'CTM'],
    ['错误码 | 提示信息 | 说明', 'CTM'],
    ['Error Code | Error Information | Description', 'CTM'],
    ['Error Code | Error Message | Description | Solution', 'CTMS'],
    ['Code | Message_EN | Message_CN | Meaning', 'CTTM'],
    ['错误码 | 用户提示 | 说明', 'CTM'],
    ['Error Code | Name | HTTP Status | Message | Cause | How to fix', 'CNHMRS'],
    ['Error Code | Name | Description', 'CNM'],
    ['错误码 | 中文名 | 说明', 'CNM'],
    ['错误码 | 名称 | 错误信息', 'CNM'],
    ['错误码 | 名称 | 处理措施', 'CMS'],
    ['Error Code | Name | User action', 'CNS'],
    ['Error Code | Name', 'C-'],
    ['Name | Code', '-C'],
    ['错误码 | API 名称 | 说明', 'C-M'],
    ['错误码 | 描述信息 | 错误信息描述', 'CMM'],
  ] as const) {
    assert.deepEqual(
      columnRolesOf(headers.split(' | ')),
      Array.from(roles, (letter) => letters[letter]),
      headers,
    );
  }
  assert.deepEqual(columnRolesOf(['错误码', 'Message/Description', '名称和描述']), ['code', 'meaning', 'meaning']);
});

test('a header of more than a hundred characters is not read', () => {
  assert.deepEqual(columnRolesOf([`错误码${'_'.repeat(97)}`]), ['code']);
  assert.deepEqual(columnRolesOf([`错误码${'_'.repeat(98)}`]), [undefined]);
});

test('each column of another thing shows that codes beside it are no error codes', () => {
  const isCodeBeside = (header: string) => columnRolesOf([header, '代码', '说明'])[1] === 'code';
  for (const { length } of [otherThings.contains, otherThings.startsWith, otherThings.is]) assert.ok(length > 0);
  for (const word of otherThings.contains) {
    assert.equal(isCodeBeside(word), false, word);
    assert.equal(isCodeBeside(`甲${word}乙`), false, word);
  }
  for (const word of otherThings.startsWith) {
    for (const before of ['', '请求', '返回', '响应'])
      assert.equal(isCodeBeside(`${before}${word}乙`), false, before + word);
    assert.equal(isCodeBeside(`甲${word}`), true, word);
  }
  for (const word of otherThings.is) {
    assert.equal(isCodeBeside(word), false, word);
    assert.equal(isCodeBeside(`${word}甲`), true, word);
  }
  assert.equal(isCodeBeside('**Re-gion**'), false);
  assert.equal(isCodeBeside('颜色'), true);
});

test('numbers are no codes beside a question or anything unknown, a mapping helps', () => {
  const isCodeBeside = (header: string, mapping = {}) => columnRolesOf(['编号', header, '说明'], mapping)[0] === 'code';
  for (const header of ['问题', '问题描述', '触发场景', '现象', '颜色'])
    assert.equal(isCodeBeside(header), false, header);
  for (const header of ['原因', '']) assert.equal(isCodeBeside(header), true, header);
  assert.equal(isCodeBeside('颜色', { 颜色: 'extra' }), true);
});

test('return values of functions are no codes', () => {
  for (const header of ['类型', '方法', '接口', '名称', 'Type', 'Method', 'API', 'Name', 'Parameter', '函数名']) {
    assert.deepEqual(columnRolesOf([header, '返回值', '描述'])[1], undefined, header);
  }
  assert.deepEqual(columnRolesOf(['返回值', '描述', '颜色']), ['code', 'meaning', undefined]);
});

test('words in brackets count where the others say no more than that there is a code', () => {
  for (const [header, role] of [
    ['Code (HTTP)', 'http'],
    ['Code (Error)', 'code'],
    ['错误码 (HTTP)', 'code'],
    ['说明 (解决方案)', 'meaning'],
    ['(说明)', 'meaning'],
    ['颜色 (说明)', undefined],
    ['Code (颜色)', 'code'],
    ['返回码 (说明)', 'code'],
    ['说明 (颜色', undefined],
  ] as const) {
    assert.deepEqual(columnRolesOf([header]), [role], header);
  }
});

test('each separator of the things that one column holds separates', () => {
  for (const separator of ['/', '、', '+', ',', '，', ';', '&', '以及', '及', '与', '和', '或', ' and ', ' OR ']) {
    assert.deepEqual(columnRolesOf([`说明${separator}原因`]), ['cause'], separator);
    assert.deepEqual(columnRolesOf([`原因${separator}解决方案`]), ['solution'], separator);
    assert.deepEqual(columnRolesOf([`Error code${separator}说明`]), [undefined], separator);
    assert.deepEqual(columnRolesOf([`Code${separator}错误码`]), ['code'], separator);
  }
  assert.deepEqual(columnRolesOf(['Error/']), ['code']);
  assert.deepEqual(columnRolesOf(['说明/方法', '/', '方法', '用户']), ['meaning', undefined, undefined, undefined]);
});

test('of several things that name codes the surest counts', () => {
  assert.deepEqual(columnRolesOf(['Code/错误码', '返回码', '说明']), ['code', undefined, 'meaning']);
  assert.deepEqual(columnRolesOf(['Code', '返回码/Code', '说明']), [undefined, 'code', 'meaning']);
});

test('names of errors are codes only without any other codes, where their meaning is told', () => {
  assert.deepEqual(columnRolesOf(['错误名称', '原因']), ['code', 'cause']);
  assert.deepEqual(columnRolesOf(['错误类型', '解决方案']), ['code', 'solution']);
  assert.deepEqual(columnRolesOf(['错误类型', '颜色']), [undefined, undefined]);
  assert.deepEqual(columnRolesOf(['错误名称', '参数', '说明']), ['name', undefined, 'meaning']);
});

test('a second table at the side begins where what follows its codes repeats', () => {
  assert.deepEqual(columnRolesOf(['错误码', '说明', 'Code', '说明']), ['code', 'meaning', 'code', 'meaning']);
  assert.deepEqual(columnRolesOf(['错误码', '说明', 'Code', '原因']), ['code', 'meaning', undefined, 'cause']);
  assert.deepEqual(columnRolesOf(['错误码', '颜色', 'Code', '形状']), ['code', undefined, undefined, undefined]);
  assert.deepEqual(columnRolesOf(['错误码', '错误码', 'Code', '错误码']), ['code', 'code', undefined, 'code']);
});

test('a key of a mapping names a header as written or as plain text', () => {
  assert.equal(namesHeader('**Colour**', ' **Colour** '), true);
  assert.equal(namesHeader('colour', '<b>**Col-our:**</b>'), true);
  assert.equal(namesHeader('錯誤碼', '错误码'), true);
  assert.equal(namesHeader('Colour', 'Color'), false);
  assert.equal(namesHeader('a | b', joinHeaders(['A', '**b**'])), true);
  assert.equal(joinHeaders(['a', 'b']), 'a | b');
});

test('what stands around the words of a header does not count', () => {
  for (const header of [
    '&ensp;Code&emsp;',
    '&thinsp;Code&#160;',
    '<b>Code</b>',
    '[Code](a)',
    '"Code"',
    '“Code”',
    "'Code'",
    'Code.',
    '[Code]',
    '\\_Code\\_',
    '\u200BCode\uFEFF',
  ]) {
    assert.deepEqual(columnRolesOf([header]), ['code'], header);
    assert.deepEqual(columnRolesOf([header], { code: 'extra' }), ['extra'], header);
  }
});
