/** A message of the gateway, with the code that it comes with. */
interface GatewayMessage {
  readonly code: string;
  readonly pattern: RegExp;
}

/**
 * What the messages of each code look like, in English and Chinese, as regular expressions in which `%` stands for up to 80 characters,
 * such as a name or a number. A wording that products use for codes of their own does not belong here.
 */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'AuthFailure.SecretIdNotFound': [
    'The SecretId is not found(?:, please ensure that your SecretId is correct)?',
    '(?:The )?SecretId (?:does not exist|doesn.t exist|is not exist(?:ed)?)',
    'SecretId ?不存在(?:[，,] ?请输入正确的密钥)?',
    '密钥不存在[，,。]? ?请',
  ],
  'AuthFailure.InvalidSecretId': [
    '(?:The )?SecretId is (?:invalid|not valid|illegal)(?:, please)?',
    'SecretId ?(?:非法|不合法)',
    '密钥非法[，,（(]',
  ],
  'AuthFailure.SignatureFailure': [
    'The provided credentials could not be validated(?:(?:\\. Please check your signature is correct)| because of exceeding request size limit)?',
    '(?:请求)?签名验证失败(?:[，,] ?请检查您的签名计算是否正确)?',
    '签名(?:错误|校验失败)[，,] ?(?:请|签名)',
    '鉴权失败[，,] ?签名校验失败',
  ],
  'AuthFailure.SignatureExpire': [
    'The signature (?:is|has) expired(?:, please request again)?',
    'Signature (?:has )?expired\\. Please use local time and enable NTP',
    '签名已?过期[，,。] ?(?:请(?:重新|再次)请求|Timestamp)',
    'Timestamp ?和服务器时间 ?%相差',
    '(?:deviation|difference) between .?Timestamp.? and the server time',
  ],
  'AuthFailure.TokenFailure': [
    '(?:The|Your) (?:security )?token (?:is invalid|is not valid|is (?:invalid or )?expired|has expired|does not exist)',
    'Token verification failed',
    '(?:临时)?(?:token|令牌|密钥) ?(?:无效|错误|已?过期|校验失败|鉴权失败)',
  ],
  'AuthFailure.MFAFailure': ['MFA (?:authentication )?fail(?:ed|ure)', 'MFA ?(?:鉴权|校验|验证)?失败'],
  'AuthFailure.UnauthorizedOperation': [
    '(?:请求)?(?:操作)?未(?:被)?授权[，,。] ?请(?:检查|参考|确认) ?CAM ?(?:策略|文档)?',
    'you are not authorized to perform (?:the |this )?operation',
  ],
  UnauthorizedOperation: ['(?:您|你)没有(?:权限|被授权)(?:执行|进行)(?:该|此)?操作'],
  RequestLimitExceeded: [
    'Your current request times equals to % in a second',
    '您当前每秒请求 ?% ?次[，,] ?超过了每秒频率上限',
    '请求(?:的)?次数超过了?(?:频率|每秒频率)(?:上限|限制)',
  ],
  NoSuchVersion: ['The specified api version ?=?% does not exist in service ?=?%', '接口版本 ?% ?不存在'],
  NoSuchProduct: ['The specified (?:product|service) % does not exist', '产品 ?% ?不存在'],
  InvalidAction: [
    'The request .?Action(?:.{1,2}%)?.? is invalid(?: or not found)?',
    'The (?:specified )?action ?=?[`"\']%[`"\'] (?:does not exist|is not found|not found)',
    '(?:请求的? ?)?接口(?: ?`%`)? ?不存在',
  ],
  UnsupportedRegion: [
    'The (?:action|product|service|interface) (?:does |is )?not support(?:ed)? (?:in )?this region',
    '接口不支持(?:所传|该|此)地域',
  ],
  UnsupportedProtocol: ['The request protocol % not supported', 'HTTP\\(S\\)请求协议错误'],
  MissingParameter: [
    'The request is missing (?:a|the) required parameter %',
    '(?:请求)?缺少(?:必要|必须|必填)?的?参数 ?[`"\'“][\\w.]{1,80}[`"\'”]',
  ],
  UnknownParameter: [
    'The parameter % is not recognized',
    '(?:未知|不识别的?)参数 ?[`"\'“]?[\\w.]{1,80}|参数 ?`[\\w.]{1,80}` ?(?:无法识别|未知)',
  ],
  InvalidParameterValue: [
    'A value specified in % is not valid',
    'The value % specified in the parameter % is not valid',
    '参数 ?`%` ?(?:取值|的值)(?:错误|不合法|无效|不正确)(?![，。,]? ?参数类型)',
  ],
  InvalidParameter: [
    'The (?:value )?type of (?:the )?parameter % is not valid',
    'The value type of parameter %',
    '参数 ?`%` ?取值类型错误',
    'Parameter % type error',
  ],
  ActionOffline: ['The (?:action|interface|API) % (?:is|has been|was) (?:taken )?offline', '接口已(?:经)?下线'],
  RequestSizeLimitExceeded: ['The request size exceeds the (?:upper )?limit', '请求包超过限制大小'],
  InternalError: [
    'An internal error has occurred\\. Retry your request',
    '(?:服务|系统)?内部错误[，,] ?请(?:稍后重试|重试)',
  ],
};

/**
 * Messages of the API gateway, each with the code that it comes with. Their wording is not guaranteed to stay, so they are used only in
 * texts that contain no code.
 */
export const GATEWAY_MESSAGES: readonly GatewayMessage[] = Object.entries(WORDINGS).flatMap(([code, wordings]) =>
  wordings.map((wording) => ({
    code,
    pattern: new RegExp(wording.replaceAll('%', '.{1,80}').replaceAll(/ (?![?{])/g, '\\s{1,9}'), 'gi'),
  })),
);

/** Numbers of API 2.0, with the codes that took their place. Its responses may add the name as `codeDesc`. */
export const CODES_OF_NUMBERS: Readonly<Record<string, string>> = {
  4000: 'InvalidParameter',
  4100: 'AuthFailure.SignatureFailure',
  4101: 'UnauthorizedOperation',
  4102: 'UnauthorizedOperation',
  4103: 'UnauthorizedOperation',
  4104: 'AuthFailure.SecretIdNotFound',
  4105: 'AuthFailure.TokenFailure',
  4106: 'AuthFailure.MFAFailure',
  4110: 'AuthFailure.UnauthorizedOperation',
  4200: 'AuthFailure.SignatureExpire',
  4300: 'OperationDenied',
  4400: 'LimitExceeded',
  4500: 'AuthFailure.SignatureFailure',
  4600: 'UnsupportedProtocol',
  5000: 'ResourceNotFound',
  5100: 'FailedOperation',
  5200: 'ResourceInsufficient',
  6000: 'InternalError',
  6100: 'NoSuchVersion',
  6200: 'ResourceUnavailable',
};
