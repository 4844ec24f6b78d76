import type { Ours } from '../pasteRules.ts';

/** What only a text of API 3.0, its SDKs or its tools contains. */
const MARKS = new RegExp(
  [
    'encentCloudSDK|tencentcloudapi|tencentcloud-sdk|com\\.tencentcloud|tencentcloud_(?!cos_)[a-z]|\\btccli\\b',
    `["']Response\\\\{0,8}["']\\s{0,9}:\\s{0,9}\\{\\s{0,99}\\\\{0,8}["'](?:Error|RequestId)`,
    'TC3-HMAC|tc3_request|qcs::|api\\.qcloud\\.com',
  ].join('|'),
);

/** What tells texts of API 3.0 from those of others. */
export const OURS: Ours = {
  marks: MARKS,
  // Names of packages, such as those of its chats, are no sign of this API.
  name: /腾讯云|tencentcloud|(?<![.\w])tencent(?![.\w])|dnspod/i,
  // COS has an API and codes of its own.
  otherApis: [
    ['cos', /<Error>/, /<TraceId>|\.myqcloud\.com/],
    ['cos', /\bresource\W{1,8}[^\s"']{0,200}\.myqcloud\.com/i],
    ['cos', /Cos(?:Service|Client)(?:Error|Exception)|qcloud_cos|qcloud\.cos|x-cos-[a-z]|tencentcloud_cos_/],
    ['cos', /NoSuch(?:Key|Bucket)|AccessDenied|SignatureDoesNotMatch/, /\.myqcloud\.com|cos-\w{1,12}-sdk/],
    ['cos', /status code: \d{3}, request id: N[A-Za-z0-9]{15,60}={0,2}(?:,|\s|$)/],
  ],
};
