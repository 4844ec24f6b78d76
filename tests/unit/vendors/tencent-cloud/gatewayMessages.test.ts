import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryOf } from '../../../../src/tables/code.ts';
import { CODES_OF_NUMBERS, GATEWAY_MESSAGES } from '../../../../src/vendors/tencent-cloud/gatewayMessages.ts';
import { rules } from '../../../../src/vendors/tencent-cloud/paste.ts';

/** Of each code, a sentence for each wording. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'AuthFailure.SecretIdNotFound': [
    'The SecretId is not found',
    'The SecretId is not found, please ensure that your SecretId is correct',
    'SecretId does not exist',
    'SecretId 不存在，请输入正确的密钥',
    '密钥不存在，请',
  ],
  'AuthFailure.InvalidSecretId': ['The SecretId is invalid, please', 'SecretId 非法', '密钥非法，'],
  'AuthFailure.SignatureFailure': [
    'The provided credentials could not be validated because of exceeding request size limit',
    '签名验证失败',
    '签名错误，请',
    '鉴权失败，签名校验失败',
  ],
  'AuthFailure.SignatureExpire': [
    'The signature has expired',
    'Signature expired. Please use local time and enable NTP',
    '签名过期，请重新请求',
    'Timestamp 和服务器时间 `1700000000` 相差',
    'difference between `Timestamp` and the server time',
  ],
  'AuthFailure.TokenFailure': ['Your token has expired', 'Token verification failed', '临时密钥已过期'],
  'AuthFailure.MFAFailure': ['MFA authentication failed', 'MFA鉴权失败'],
  'AuthFailure.UnauthorizedOperation': [
    '请求操作未授权，请参考 CAM 文档',
    'you are not authorized to perform this operation',
  ],
  UnauthorizedOperation: ['您没有权限执行该操作'],
  RequestLimitExceeded: [
    'Your current request times equals to `21` in a second',
    '您当前每秒请求 `6` 次，超过了每秒频率上限',
    '请求次数超过频率限制',
  ],
  NoSuchVersion: [
    'The specified api version=`2019-07-22` does not exist in service=`tms`',
    '接口版本 `2019-07-22` 不存在',
  ],
  NoSuchProduct: ['The specified product `tms` does not exist', '产品 `tms` 不存在'],
  InvalidAction: [
    'The request `Action` is invalid or not found',
    'The specified action `DescribeX` is not found',
    '请求的接口 `DescribeX` 不存在',
  ],
  UnsupportedRegion: ['The action does not support this region', '接口不支持所传地域'],
  UnsupportedProtocol: ['The request protocol `ftp` not supported', 'HTTP(S)请求协议错误'],
  MissingParameter: ['The request is missing the required parameter `Region`', '缺少必要参数 `Region`'],
  UnknownParameter: ['The parameter `X` is not recognized', '未知参数 X', '参数 `X` 无法识别'],
  InvalidParameterValue: [
    'A value specified in `X` is not valid',
    'The value `1` specified in the parameter `X` is not valid',
    '参数 `X` 取值错误',
  ],
  InvalidParameter: [
    'The type of the parameter `X` is not valid',
    'The value type of parameter `X`',
    '参数 `X` 取值类型错误',
    'Parameter `X` type error',
  ],
  ActionOffline: ['The interface `DescribeX` has been taken offline', '接口已下线'],
  RequestSizeLimitExceeded: ['The request size exceeds the upper limit', '请求包超过限制大小'],
  InternalError: ['An internal error has occurred. Retry your request', '服务内部错误，请稍后重试'],
};

const codesOf = (text: string): string[] => [
  ...new Set(GATEWAY_MESSAGES.filter(({ pattern }) => text.match(pattern)?.includes(text)).map(({ code }) => code)),
];

test('each wording of the gateway tells its code', () => {
  for (const [code, sentences] of Object.entries(SENTENCES))
    for (const sentence of sentences) {
      assert.deepEqual(codesOf(sentence), [code], sentence);
      assert.deepEqual(codesOf(sentence.toUpperCase()), [code], 'in capitals');
    }
});

test('its English sentences may be broken over lines', () => {
  for (const [sentence, code] of [
    ['The SecretId is\n not found', 'AuthFailure.SecretIdNotFound'],
    ['The signature\nhas   expired', 'AuthFailure.SignatureExpire'],
    ['The action does not support\n\tthis region', 'UnsupportedRegion'],
  ] as const)
    assert.deepEqual(codesOf(sentence), [code], sentence);
});

test('each number of API 2.0 means a code in a category that products share', () => {
  const codes = Object.values(CODES_OF_NUMBERS);
  assert.ok(codes.length > 0);
  for (const code of codes) assert.ok(rules.categories.includes(categoryOf(code)), code);
});
