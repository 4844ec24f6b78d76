import type { Word } from './words.ts';

/** The rows that the tables of every product begin with. */
export const commonRows: readonly Word[] = [
  row('UnsupportedOperation', '操作不支持。', 'Unsupported operation.'),
  row('ResourceInUse', '资源被占用。', 'The resource is in use.'),
  row('InternalError', '内部错误。', 'Internal error.'),
  row('RequestLimitExceeded', '请求的次数超过了频率限制。', 'The request rate limit is exceeded.'),
  row(
    'AuthFailure.SecretIdNotFound',
    '密钥不存在。 请在控制台检查密钥是否已被删除或者禁用，如状态正常，请检查密钥是否填写正确，注意前后不得有空格。',
    'The key does not exist. Check in the console whether it was deleted or disabled, and that it is written without spaces around it.',
  ),
  row('LimitExceeded', '超过配额限制。', 'The quota limit is exceeded.'),
  row('NoSuchVersion', '接口版本不存在。', 'The API version does not exist.'),
  row('ResourceNotFound', '资源不存在。', 'The resource does not exist.'),
  row(
    'AuthFailure.SignatureFailure',
    '签名错误。 签名计算错误，请对照调用方式中的接口鉴权文档检查签名计算过程。',
    'Invalid signature. Check the calculation against the steps of the signature algorithm.',
  ),
  row(
    'AuthFailure.SignatureExpire',
    '签名过期。Timestamp 和服务器时间相差不得超过五分钟，请检查本地时间是否和标准时间同步。',
    'Signature expired. The timestamp and the time of the server cannot differ by more than five minutes.',
  ),
  row('UnsupportedRegion', '接口不支持所传地域。', 'Unsupported region.'),
  row('UnauthorizedOperation', '未授权操作。', 'Unauthorized operation.'),
  row('InvalidParameter', '参数错误。', 'Incorrect parameter.'),
  row('ResourceUnavailable', '资源不可用。', 'The resource is unavailable.'),
  row('AuthFailure.MFAFailure', 'MFA 错误。', 'MFA failure.'),
  row(
    'AuthFailure.UnauthorizedOperation',
    '请求未授权。请参考 [CAM](https://intl.cloud.tencent.com/document/product/598) 文档对鉴权的说明。',
    'The request is not authorized. See the [CAM](https://intl.cloud.tencent.com/document/product/598) documentation.',
  ),
  row('AuthFailure.InvalidSecretId', '密钥非法（不是云 API 密钥类型）。', 'Invalid key (not of the API key type).'),
  row('AuthFailure.TokenFailure', 'token 错误。', 'Invalid token.'),
  row(
    'DryRunOperation',
    'DryRun 操作，代表请求将会是成功的，只是多传了 DryRun 参数。',
    'DryRun operation: the request would have succeeded, but the DryRun parameter was passed.',
  ),
  row('FailedOperation', '操作失败。', 'Operation failed.'),
  row('UnknownParameter', '未知参数错误。', 'Unknown parameter error.'),
  row(
    'UnsupportedProtocol',
    'HTTP(S)请求协议错误，只支持 GET 和 POST 请求。',
    'Only GET and POST requests are supported.',
  ),
  row('InvalidParameterValue', '参数取值错误。', 'Invalid parameter value.'),
  row('InvalidAction', '接口不存在。', 'The API does not exist.'),
  row('MissingParameter', '缺少参数错误。', 'A parameter is missing.'),
  row('ResourceInsufficient', '资源不足。', 'Insufficient resource.'),
];

function row(code: string, chinese: string, english: string): Word {
  return { code, 'zh-cn': chinese, en: english };
}
