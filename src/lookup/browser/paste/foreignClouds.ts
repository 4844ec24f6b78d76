import { rules } from '#vendor/paste.ts';

/** Whose errors the site does not list: a cloud, as `words.clouds` has it, or another API of the vendor. */
export type ForeignCloud = string;

/** The name of a cloud, or of a service, where nothing tells it. */
export const OTHER: ForeignCloud = 'other';

/** A cloud with its marks; a text that has all of them is its. */
type CloudMarks = readonly [name: ForeignCloud, ...marks: readonly RegExp[]];

/** The marks of each cloud; a text with all those of one line is its. Clouds that use the SDK of another one stand before it. */
export const CLOUD_MARKS: readonly CloudMarks[] = [
  ['aliyun', /(?<!(?:registry|mirrors)[\w.-]{0,40})\.aliyuncs\.com|api\.(?:aliyun|alibabacloud)\.com/i],
  ['aliyun', /aliyunsdk|@alicloud\/|\balicloud[_:]|com\.aliyun|aliyun api error|error-center\.a|alibaba-?cloud[-.]/i],
  [
    'aliyun',
    /\bAliyun\.[A-Z]|\bSDK\.(?:Server|Client)Error|"Recommend"|<RecommendDoc>|x-oss-|\boss2\.|\bisv\.[A-Z_]{4}/,
  ],
  [
    'aliyun',
    /Request was denied due to user flow control|input parameter \W{0,3}\w{1,60}\W{0,3} that is mandatory for processing this request/i,
  ],
  ['aliyun', /dashscope|bailian\.|\bInternalError\.Algo\b/i],
  ['aliyun', /Specified (?:access ?key|signature) (?:is|does) not |SDKError:\s{1,20}StatusCode/i],
  ['aliyun', /\bTea(?:::|Exception|UnretryableException)|code: \d{3}, [^\n]{1,300} request id: [0-9A-F]{8}-/],
  ['huawei', /huaweicloud|myhwclouds|\bAPIGW\.\d{4}|(?:error_?code|"code\\{0,8}")\W{1,6}[A-Z]\w{1,12}\.\d{4}(?!\d)/i],
  ['volcengine', /ResponseMetadata|volcengine|volces\.com|\bbyteplus|openspeech\.bytedance/i],
  ['qingcloud', /\bret_code\W{1,4}\d{4}|qingcloud|qingstor/i],
  [
    'baidu',
    /baidubce|Baidu API error|baiducloud_|bcebos|aip\.baidu|vop\.baidu|\bBce(?:Server|Client|Http|Validation)\w{0,20}|x-bce-/,
  ],
  ['ksyun', /ksyun|ksc-sdk|\bks3-/i],
  ['jdcloud', /jdcloud|com\.jcloud/i],
  ['ucloud', /"RetCode\\{0,8}"\s{0,9}:\s{0,9}[1-9]|\bucloud[_.-]|api\.ucloud/],
  ['qiniu', /\bqiniu[\w.]|\.qiniu|\bx-?reqid\b|'kodo\./i],
  ['ctyun', /ctyun/],
  ['ecloud', /\becloud\.10086|CSLOPENSTACK_/],
  ['upyun', /\bupyun\b/i],
  ['aliyun', /\bLTAI\w{6}/],
  [
    'azure',
    /\bazurerm_|azure\.com|azure-sdk|Microsoft\.[A-Z]\w{2,30}\/|\bx-ms-[a-z]|\bAzure(?:\.[A-Z]|Exception)|\bCode="\w{3,60}" Message="|\baka\.ms\/|AADSTS\d/,
  ],
  [
    'azure',
    /\bazcore\b|\bautorest\b|HttpResponseError|ERROR CODE: |\/subscriptions\/|Correlation ?I[dD]\b.{0,60}\bTimestamp\b/,
  ],
  ['google', /googleapi|google\.(?:api_core|rpc|cloud)|\bgoogle_[a-z]{3,20}_[a-z]|\bgcloud\b/],
  [
    'google',
    /"status"\s{0,9}:\s{0,9}"(?:RESOURCE_EXHAUSTED|PERMISSION_DENIED|UNAUTHENTICATED|INVALID_ARGUMENT|NOT_FOUND)"/,
  ],
  [
    'kubernetes',
    /Error from server(?: \(\w{1,40}\))?:|system:serviceaccount|default-scheduler|\bkubelet\b|"apiVersion"\s?:\s?"v1"|\bkubectl\b/,
  ],
  ['mysql', /\bERROR \d{4} \([0-9A-Z]{5}\)|com\.mysql\.|pymysql|SQLSTATE\[/],
  ['oracle', /opc[ -]request[ -]id|\boci\.exceptions|oraclecloud|service limits were exceeded: \w+-\w/i],
  ['oracle', /\b[45]\d\d-[A-Z][a-z]\w{3,40}, /],
  [
    'aws',
    /An error occurred \(\w{2,80}\) when calling the \w{2,80} operation|operation error \w{2,40}: \w{2,60},|\bapi error \w{2,60}: /,
  ],
  [
    'aws',
    /botocore|boto3|amazonaws|aws\.amazon|aws-sdk|\baws-cli|\baws configure|x-amzn?-|arn:aws|\baws_[a-z]{2,20}[._]|AmazonS3/,
  ],
  [
    'aws',
    /\bEc2\w{0,20}Exception|Service: \w{1,30}[,;] Status Code|now earlier than \d{8}T|in the Availability Zone you/,
  ],
  [
    'aws',
    /<Response><Errors><Error>|https response error StatusCode|Service: Amazon|is not authorized to perform: \w{2,30}:/,
  ],
  // Ids of EC2.
  ['aws', /\b(?:i|vol|snap|ami|eni|eipalloc|igw|rtb|subnet|sg|vpc|nat|acl|lt)-0[0-9a-f]{16}\b/],
  ['aws', /We encountered an internal error\. Please try again|The security token included in the request is/],
  ['aws', /<RequestId>[0-9A-Z]{16}<\/RequestId>|<HostId>|'?\$metadata'?:|status code: \d{3}, request id: /],
  ['openstack', /openstack\.exceptions|keystoneauth|\bnova(?:client)?\.exception/],
  // What several clouds have, and this API has not: ids in capitals, flat responses, senders to blame, faults of clients.
  [
    OTHER,
    /["']?(?:[Rr]equest_?[Ii][Dd]|REQUEST_?ID)["']?\s?[:=]\s?["']?(?=[0-9A-F-]{0,35}[A-F])[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}/,
  ],
  [OTHER, /"code":\s?"\w{3,60}",\s?"message":\s?"[^"\n]{1,400}",\s?"request_id":/],
  [OTHER, /"Type":\s?"Sender"|\b(?:Client|Server)\.[A-Z]\w{3,60}(?:\.\w{2,60})?: /],
];

/**
 * Whose text it is where its error is none of the API of the site.
 * @param text made by `decodeText`
 * @returns undefined where the text is ours, as one with both kinds of marks is, or where nothing tells
 */
export function findForeignCloud(text: string): ForeignCloud | undefined {
  const { ours } = rules;
  if (ours === undefined || ours.marks.test(text)) return undefined;
  return ownerOf(text, ours.otherApis) ?? (ours.name.test(text) ? undefined : ownerOf(text, CLOUD_MARKS));
}

const ownerOf = (text: string, clouds: readonly CloudMarks[]): ForeignCloud | undefined =>
  clouds.find(([, ...marks]) => marks.every((mark) => mark.test(text)))?.[0];
