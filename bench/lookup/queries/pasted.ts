import type { Random } from '../../random.ts';
import type { Entry } from '../entries.ts';
import { forEach } from '../query.ts';

/** What a program printed when a call failed. */
interface Failure {
  readonly code: string;
  readonly message: string;
  readonly id: string;
}

/** Text that holds a code as servers, SDKs, command lines and logs print it. */
export const pasted = forEach((entry, _, random) => {
  const failure = { code: random.pick(entry.spellings), message: messageOf(entry, random), id: uuid(random) };
  return { text: random.pick(formats)(failure), expected: [entry.key] };
});

const responseOf = ({ code, message, id }: Failure) => ({
  Response: { Error: { Code: code, Message: message }, RequestId: id },
});

/** Each of the ways in which a failure reaches its reader. */
export const formats: readonly ((failure: Failure) => string)[] = [
  (failure) => JSON.stringify(responseOf(failure)),
  // Indented, as consoles show it.
  (failure) => JSON.stringify(responseOf(failure), undefined, 4),
  // JSON in a string of JSON.
  (failure) => JSON.stringify({ level: 'error', body: JSON.stringify(responseOf(failure)) }),
  // Python
  ({ code, message, id }) => `[TencentCloudSDKException] code:${code} message:${message} requestId:${id}`,
  // Go
  ({ code, message, id }) =>
    `panic: [TencentCloudSDKError] Code=${code}, Message=${message}, RequestId=${id}\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:24 +0x1a5`,
  // Java
  ({ code, message, id }) =>
    `Exception in thread "main" [TencentCloudSDKException]code: ${code} message:${message} requestId:${id}\n\tat com.tencentcloudapi.common.AbstractClient.internalRequest(AbstractClient.java:217)\n\tat Main.main(Main.java:31)`,
  // Node.js
  ({ code, message, id }) =>
    `TencentCloudSDKHttpException: ${message}\n    at SSEResponseModel.parse (/app/node_modules/tencentcloud-sdk-nodejs/abstract_client.js:120:19) {\n  code: '${code}',\n  requestId: '${id}',\n  traceId: ''\n}`,
  // PHP
  ({ code, message, id }) =>
    `PHP Fatal error:  Uncaught [TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:${code} message:${message} requestId:${id}\n  thrown in /app/vendor/tencentcloud/common/AbstractClient.php on line 187`,
  // tccli
  ({ code, message, id }) =>
    `$ tccli cvm DescribeInstances --region ap-guangzhou\n[TencentCloudSDKException] code:${code} message:${message} requestId:${id}`,
  // Terraform
  ({ code, message, id }) =>
    `╷\n│ Error: [TencentCloudSDKError] Code=${code}, Message=${message}, RequestId=${id}\n│\n│   with tencentcloud_instance.web,\n│   on main.tf line 12, in resource "tencentcloud_instance" "web":\n│   12: resource "tencentcloud_instance" "web" {\n╵`,
  // A line of a log
  ({ code, message, id }) =>
    `2026-08-03T09:14:27.518Z ERROR [api-gateway] worker-7 call failed status=200 error_code=${code} error_msg="${message}" request_id=${id} cost=83ms`,
];

const messages = [
  'The request failed, please try again later.',
  'The value of the parameter is not valid: `ins-8f3kq2`.',
  '请求失败，请稍后重试。',
];
const LONGEST = 60;

/** What the tables say of the code, or another message, without what would end a string or name another code. */
function messageOf({ texts: [text = ''] }: Entry, random: Random): string {
  const own = text.slice(0, LONGEST);
  return own === '' || /["\\]|\w\.\w|[A-Z][a-z]+[A-Z]/.test(own)
    ? random.pick(messages)
    : random.pick([own, ...messages]);
}

function uuid(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(16).toString(16)).join('');
  return [8, 4, 4, 4, 12].map(digits).join('-');
}
