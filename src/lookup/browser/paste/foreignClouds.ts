/** Clouds whose errors the site does not list. COS is Tencent Cloud's own, but has an API and codes of its own. */
export type ForeignCloud =
  | 'cos'
  | 'aliyun'
  | 'huawei'
  | 'volcengine'
  | 'qingcloud'
  | 'baidu'
  | 'ksyun'
  | 'ucloud'
  | 'qiniu'
  | 'azure'
  | 'google'
  | 'oracle'
  | 'aws';

/** What only a text of API 3.0, its SDKs or its tools contains. */
const OURS = new RegExp(
  [
    'encentCloudSDK|tencentcloudapi|tencentcloud-sdk|com\\.tencentcloud|tencentcloud_(?!cos_)[a-z]|\\btccli\\b',
    `["']Response\\\\{0,8}["']\\s{0,9}:\\s{0,9}\\{\\s{0,99}\\\\{0,8}["'](?:Error|RequestId)`,
    'TC3-HMAC|tc3_request|qcs::|api\\.qcloud\\.com',
  ].join('|'),
);

/** Our name, in a text that may speak of several clouds. COS has it too. */
const OUR_NAME = /腾讯云|tencent ?cloud|dnspod/i;

/** The marks of each cloud; a text with all those of one line is its. Clouds that use the SDK of another one stand before it. */
const MARKS: readonly (readonly [ForeignCloud, ...(readonly RegExp[])])[] = [
  ['cos', /<Error>/, /<TraceId>|\.myqcloud\.com/],
  ['cos', /\bresource\W{1,8}[^\s"']{0,200}\.myqcloud\.com/i],
  ['cos', /Cos(?:Service|Client)(?:Error|Exception)|qcloud_cos|qcloud\.cos|x-cos-[a-z]|tencentcloud_cos_/],
  ['cos', /NoSuch(?:Key|Bucket)|AccessDenied|SignatureDoesNotMatch/, /\.myqcloud\.com|cos-\w{1,12}-sdk/],
  ['cos', /status code: \d{3}, request id: N[A-Za-z0-9]{15,60}={0,2}(?:,|\s|$)/],
  ['aliyun', /(?<!(?:registry|mirrors)[\w.-]{0,40})\.aliyuncs\.com|api\.(?:aliyun|alibabacloud)\.com/i],
  ['aliyun', /aliyunsdk|@alicloud\/|\balicloud[_:]|com\.aliyun|aliyun api error|error-center\.aliyun|alibaba-?cloud-/i],
  ['aliyun', /\bAliyun\.[A-Z]|\bSDK\.(?:Server|Client)Error|"Recommend"|<RecommendDoc>|\bisv\.[A-Z_]{4}/],
  ['aliyun', /Specified (?:access ?key|signature) (?:is|does) not |SDKError:\s{1,20}StatusCode/i],
  ['huawei', /huaweicloud|myhwclouds|\bAPIGW\.\d{4}|error_?code\W{1,6}[A-Z]\w{1,12}\.\d{4}/i],
  ['volcengine', /ResponseMetadata|volcengine|volces\.com|\bbyteplus|openspeech\.bytedance/i],
  ['qingcloud', /\bret_code\W{1,4}\d{4}|qingcloud|qingstor/i],
  ['baidu', /baidubce|baiducloud_|bcebos|aip\.baidu|vop\.baidu|\bBce(?:Server|Client|Http|Validation)\w{0,20}|x-bce-/],
  ['ksyun', /ksyun|ksc-sdk|\bks3-/i],
  ['ucloud', /"RetCode\\{0,8}"\s{0,9}:\s{0,9}[1-9]|\bucloud[_.-]|api\.ucloud/],
  ['qiniu', /qiniu(?:api|\.com|cdn)|com\.qiniu|\bX-Reqid|'kodo\./i],
  ['aliyun', /\bLTAI\w{6}/],
  ['azure', /\bazurerm_|azure\.com|azure-sdk|Microsoft\.[A-Z]\w{2,30}\/|x-ms-request-id|\baka\.ms\/|AADSTS\d/],
  ['google', /googleapi|google\.(?:api_core|rpc|cloud)|\bgoogle_[a-z]{3,20}_[a-z]|\bgcloud\b/],
  ['oracle', /opc[ -]request[ -]id|\boci\.exceptions|oraclecloud|service limits were exceeded: \w+-\w/i],
  ['aws', /An error occurred \(\w{2,80}\) when calling the \w{2,80} operation|operation error \w{2,40}: \w{2,60},/],
  [
    'aws',
    /botocore|boto3|amazonaws|aws\.amazon|aws-sdk|\baws-cli|x-amzn?-|arn:aws|\baws_[a-z]{2,20}[._]|\bAWS\b|AmazonS3/,
  ],
  [
    'aws',
    /\bEc2\w{0,20}Exception|Service: \w{1,30}[,;] Status Code|now earlier than \d{8}T|in the Availability Zone you/,
  ],
  ['aws', /<RequestId>[0-9A-Z]{16}<\/RequestId>|<HostId>|'?\$metadata'?:|status code: \d{3}, request id: /],
];

/**
 * Whose text it is where its error is none of API 3.0.
 * @param text made by `decodeText`
 * @returns undefined where the text is ours, as one with both kinds of marks is, or where nothing tells
 */
export function findForeignCloud(text: string): ForeignCloud | undefined {
  if (OURS.test(text)) return undefined;
  const cloud = MARKS.find(([, ...marks]) => marks.every((mark) => mark.test(text)))?.[0];
  return cloud !== 'cos' && OUR_NAME.test(text) ? undefined : cloud;
}
