/** Sentences of the API gateway, with the code that comes with each. They may change; they are read only where no code is. */
export const gatewayMessages: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/The SecretId is not found(?:, please ensure that your SecretId is correct)?/gi, 'AuthFailure.SecretIdNotFound'],
  [/SecretId\s?不存在(?:[，,]\s?请输入正确的密钥)?/gi, 'AuthFailure.SecretIdNotFound'],
  [
    /The provided credentials\s{1,9}could not be validated(?:(?:\. Please check your signature is correct)| because of exceeding request size limit)?/gi,
    'AuthFailure.SignatureFailure',
  ],
  [/请求签名验证失败(?:[，,]\s?请检查您的签名计算是否正确)?/g, 'AuthFailure.SignatureFailure'],
  [/The signature is expired(?:, please request again)?/gi, 'AuthFailure.SignatureExpire'],
  [/签名已?过期[，,]\s?请(?:重新|再次)请求/g, 'AuthFailure.SignatureExpire'],
  [/Your current request times equals to .{1,20} in a second/gi, 'RequestLimitExceeded'],
  [/您当前每秒请求\s?.{1,20}\s?次[，,]\s?超过了每秒频率上限/g, 'RequestLimitExceeded'],
  [/The specified api version\s?=?.{1,30} does not exist in service\s?=?.{1,40}/gi, 'NoSuchVersion'],
  [/The request .?Action.? is invalid(?: or not found)?/gi, 'InvalidAction'],
  [/The action (?:does )?not support this region/gi, 'UnsupportedRegion'],
  [/The request is missing a required parameter .{1,80}/gi, 'MissingParameter'],
  [/(?:请求)?缺少(?:必要|必须|必填)?参数\s?[`"'“][\w.]{1,80}[`"'”]/g, 'MissingParameter'],
  [/A value specified in .{1,80} is not valid/gi, 'InvalidParameterValue'],
  [/The parameter .{1,80} is not recognized/gi, 'UnknownParameter'],
  [/操作未授权[，,]\s?请检查\s?CAM\s?策略/g, 'AuthFailure.UnauthorizedOperation'],
];
