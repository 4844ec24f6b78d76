/**
 * Messages of the API gateway, each with the code that it comes with. Their wording is not guaranteed to stay, so they are used only in
 * texts that contain no code.
 */
export const GATEWAY_MESSAGES: readonly { readonly pattern: RegExp; readonly code: string }[] = [
  {
    pattern: /The SecretId is not found(?:, please ensure that your SecretId is correct)?/gi,
    code: 'AuthFailure.SecretIdNotFound',
  },
  { pattern: /SecretId\s?不存在(?:[，,]\s?请输入正确的密钥)?/gi, code: 'AuthFailure.SecretIdNotFound' },
  {
    pattern:
      /The provided credentials\s{1,9}could not be validated(?:(?:\. Please check your signature is correct)| because of exceeding request size limit)?/gi,
    code: 'AuthFailure.SignatureFailure',
  },
  { pattern: /请求签名验证失败(?:[，,]\s?请检查您的签名计算是否正确)?/g, code: 'AuthFailure.SignatureFailure' },
  { pattern: /The signature is expired(?:, please request again)?/gi, code: 'AuthFailure.SignatureExpire' },
  { pattern: /签名已?过期[，,]\s?请(?:重新|再次)请求/g, code: 'AuthFailure.SignatureExpire' },
  { pattern: /Your current request times equals to .{1,20} in a second/gi, code: 'RequestLimitExceeded' },
  { pattern: /您当前每秒请求\s?.{1,20}\s?次[，,]\s?超过了每秒频率上限/g, code: 'RequestLimitExceeded' },
  { pattern: /The specified api version\s?=?.{1,30} does not exist in service\s?=?.{1,40}/gi, code: 'NoSuchVersion' },
  { pattern: /The request .?Action.? is invalid(?: or not found)?/gi, code: 'InvalidAction' },
  { pattern: /The action (?:does )?not support this region/gi, code: 'UnsupportedRegion' },
  { pattern: /The request is missing a required parameter .{1,80}/gi, code: 'MissingParameter' },
  { pattern: /(?:请求)?缺少(?:必要|必须|必填)?参数\s?[`"'“][\w.]{1,80}[`"'”]/g, code: 'MissingParameter' },
  { pattern: /A value specified in .{1,80} is not valid/gi, code: 'InvalidParameterValue' },
  { pattern: /The parameter .{1,80} is not recognized/gi, code: 'UnknownParameter' },
  { pattern: /操作未授权[，,]\s?请检查\s?CAM\s?策略/g, code: 'AuthFailure.UnauthorizedOperation' },
];
