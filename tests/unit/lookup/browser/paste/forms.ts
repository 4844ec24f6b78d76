/** What is read of one form of text; fields left out must not be found. */
export type Form = readonly [name: string, text: string, errors: readonly Readonly<Record<string, unknown>>[]];

const ID = '51c178ab-1ac6-4109-a1e5-5eed0007fd7d';
const OTHER_ID = '51c1979a-1ae5-413e-a246-5eed00099696';
const CODE = 'InvalidParameterValue.CosRegionError';
const MESSAGE = '云审计目前不支持输入的cos地域';
const SDK = `[TencentCloudSDKException] code:${CODE} message:${MESSAGE} requestId:${ID}`;
const GO = `[TencentCloudSDKError] Code=${CODE}, Message=${MESSAGE}, RequestId=${ID}`;
const JSON_TEXT = `{"Response":{"Error":{"Code":"${CODE}","Message":"${MESSAGE}"},"RequestId":"${ID}"}}`;
const FULL = { code: CODE, message: MESSAGE, requestId: ID };

/** Forms of one and the same error, with what else they tell. */
const same: readonly (readonly [name: string, text: string, more?: Readonly<Record<string, unknown>>])[] = [
  [
    'JSON, the request id first',
    `{"Response":{"RequestId":"${ID}","Error":{"Code":"${CODE}","Message":"${MESSAGE}"}}}`,
  ],
  ['JSON, the message first', `{"Response":{"Error":{"Message":"${MESSAGE}","Code":"${CODE}"},"RequestId":"${ID}"}}`],
  ['JSON in a Markdown block', `请问这是什么问题？\n\`\`\`json\n${JSON_TEXT}\n\`\`\`\n谢谢`],
  ['JSON in a quotation', `> 老师好\n> > ${JSON_TEXT}\n> 谢谢`],
  [
    'JSON in a log line',
    `2026-11-24 11:20:25 INFO [http-nio-8080-exec-1] resp=${JSON_TEXT} cost=32ms`,
    { time: '2026-11-24 11:20:25' },
  ],
  ['JSON in JSON', JSON.stringify({ level: 'error', msg: 'call failed', body: JSON_TEXT })],
  ['JSON in JSON in JSON', JSON.stringify({ log: JSON.stringify({ body: JSON_TEXT }) })],
  [
    'JSON with letters escaped',
    JSON_TEXT.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['JSON with quotes as code points', JSON.stringify({ body: JSON_TEXT }).replaceAll('\\"', '\\u0022')],
  [
    'bytes of Python',
    `b'${[...Buffer.from(JSON_TEXT)].map((b) => (b < 128 ? String.fromCharCode(b) : `\\x${b.toString(16)}`)).join('')}'`,
  ],
  ['dict of Python', `{'Error': {'Code': '${CODE}', 'Message': '${MESSAGE}'}, 'RequestId': '${ID}'}`],
  ['YAML', `Response:\n  Error:\n    Code: ${CODE}\n    Message: ${MESSAGE}\n  RequestId: ${ID}\n`],
  ['XML', `<Error>\n  <Code>${CODE}</Code>\n  <Message>${MESSAGE}</Message>\n  <RequestId>${ID}</RequestId>\n</Error>`],
  ['print_r of PHP', `Array\n(\n    [Code] => ${CODE}\n    [Message] => ${MESSAGE}\n    [RequestId] => ${ID}\n)`],
  [
    'var_dump of PHP',
    `array(3) {\n  ["Code"]=>\n  string(36) "${CODE}"\n  ["Message"]=>\n  string(41) "${MESSAGE}"\n  ["RequestId"]=>\n  string(36) "${ID}"\n}`,
  ],
  ['hash of Ruby', `{"Code"=>"${CODE}", "Message"=>"${MESSAGE}", "RequestId"=>"${ID}"}`],
  ['%+v of Go', `err: &{Code:${CODE} Message:${MESSAGE} RequestId:${ID}}`],
  [
    'debug output of Rust',
    `TencentCloudError { code: Some("${CODE}"), message: Some("${MESSAGE}"), request_id: Some("${ID}") }`,
  ],
  [
    'logfmt',
    `ts=2026-11-24T03:20:23Z level=error code=${CODE} msg="${MESSAGE}" request_id=${ID}`,
    { time: '2026-11-24T03:20:23Z' },
  ],
  ['CSV', `2026-11-24 03:20:23,LookUp,${CODE},${MESSAGE}\n,requestId=${ID}`, { time: '2026-11-24 03:20:23' }],
  [
    'Python in a traceback',
    `Traceback (most recent call last):\n  File "/app/venv/lib/python3.11/site-packages/tencentcloud/cloudaudit/v20190319/cloudaudit_client.py", line 60, in CreateAudit\n    raise TencentCloudSDKException(code, message, reqid)\ntencentcloud.common.exception.tencent_cloud_sdk_exception.TencentCloudSDKException: ${SDK}`,
    { product: 'cloudaudit', version: '2019-03-19', action: 'CreateAudit' },
  ],
  [
    'Java in a stack',
    `com.tencentcloudapi.common.exception.TencentCloudSDKException: ${MESSAGE}\n${SDK}\n\tat com.tencentcloudapi.cloudaudit.v20190319.CloudauditClient.CreateAudit(CloudauditClient.java:52)`,
    { product: 'cloudaudit', version: '2019-03-19', action: 'CreateAudit' },
  ],
  ['old Java', `[TencentCloudSDKException]message:${CODE}-${MESSAGE} requestId:${ID}`],
  [
    'Java with a cause',
    `[TencentCloudSDKException]code: ${CODE} message:${MESSAGE} requestId:${ID} cause:java.io.IOException: closed`,
  ],
  [
    'node:util inspect',
    `TencentCloudSDKHttpException: ${MESSAGE}\n    at TC3Client.parseResponse (/app/node_modules/tencentcloud-sdk-nodejs/tencentcloud/common/abstract_client.js:134:33) {\n  requestId: '${ID}',\n  code: '${CODE}',\n  httpCode: 200,\n  traceId: ''\n}`,
  ],
  [
    'node:util inspect with colours',
    `TencentCloudSDKHttpException: ${MESSAGE}\n    at x {\n  requestId: \u001B[32m'${ID}'\u001B[39m,\n  code: \u001B[32m'${CODE}'\u001B[39m\n}`,
  ],
  ['colours whose escape is lost', `[31mError:[0m Code=[1m${CODE}[0m, Message=${MESSAGE}, RequestId=${ID}`],
  [
    'early .NET',
    `TencentCloud.Common.TencentCloudSDKException: message：code:${CODE} message:${MESSAGE}  requestId${ID}`,
  ],
  ['C++', `RequestId=${ID}, ErrorCode=${CODE}, ErrorMessage=${MESSAGE}`],
  ['Ruby', `app.rb:3:in 'raise_error': ${GO} (TencentCloud::Common::TencentCloudSDKException)`],
  [
    'namespace of PHP',
    `#0 TencentCloud\\Cloudaudit\\V20190319\\CloudauditClient->CreateAudit(Object)\n[TencentCloud\\Common\\Exception\\TencentCloudSDKException] code:${CODE} message:${MESSAGE} requestId:${ID}`,
    { product: 'cloudaudit', version: '2019-03-19', action: 'CreateAudit' },
  ],
  [
    'Terraform, wrapped',
    `╷\n│ Error: [TencentCloudSDKError] Code=${CODE},\n│ Message=${MESSAGE},\n│ RequestId=${ID}\n│\n│   with tencentcloud_audit.a,\n│   on main.tf line 3\n╵`,
    { product: 'cloudaudit' },
  ],
  ['Kubernetes event', `Warning  FailedMount  3s  kubelet  rpc error: code = Internal desc = ${GO}`],
  ['gRPC status before', `rpc error: code = InvalidArgument desc = ${GO}`],
  [
    'command line',
    `$ tccli cloudaudit CreateAudit --region ap-guangzhou\n${SDK}`,
    { product: 'cloudaudit', action: 'CreateAudit' },
  ],
  [
    'curl -v',
    `> POST / HTTP/2\n> Host: cloudaudit.tencentcloudapi.com\n> X-TC-Action: CreateAudit\n> X-TC-Region: ap-guangzhou\n> X-TC-Version: 2019-03-19\n>\n< HTTP/2 200\n< content-type: application/json\n<\n${JSON_TEXT}`,
    {
      endpoint: 'cloudaudit.tencentcloudapi.com',
      product: 'cloudaudit',
      action: 'CreateAudit',
      region: 'ap-guangzhou',
      version: '2019-03-19',
    },
  ],
  [
    'a GET address',
    `GET https://cvm.ap-shanghai.tencentcloudapi.com/?Action=RunInstances&Version=2017-03-12\n${JSON_TEXT}`,
    {
      endpoint: 'cvm.ap-shanghai.tencentcloudapi.com',
      product: 'cvm',
      action: 'RunInstances',
      region: 'ap-shanghai',
      version: '2017-03-12',
    },
  ],
  [
    'an international host',
    `https://cloudaudit.intl.tencentcloudapi.com/ ${JSON_TEXT}`,
    { endpoint: 'cloudaudit.intl.tencentcloudapi.com', product: 'cloudaudit' },
  ],
  [
    'an internal host',
    `https:\\/\\/cbs.internal.tencentcloudapi.com\\/ ${JSON_TEXT}`,
    { endpoint: 'cbs.internal.tencentcloudapi.com', product: 'cbs' },
  ],
  ['a chat in Chinese', `老师，调用接口报错了，错误码：${CODE}，错误信息：${MESSAGE}，请求ID：${ID}，麻烦看下`],
  ['full-width quotes', `错误码为“${CODE}”，报错：“${MESSAGE}”，RequestId：“${ID}”`],
  [
    'an event of CloudAudit',
    JSON.stringify({
      eventName: 'CreateAudit',
      eventRegion: 'ap-guangzhou',
      errorCode: '0',
      apiErrorCode: CODE,
      apiErrorMessage: MESSAGE,
      requestID: ID,
    }),
    { product: 'cloudaudit', action: 'CreateAudit', region: 'ap-guangzhou' },
  ],
  ['a form', new URLSearchParams({ code: CODE, message: MESSAGE, requestId: ID }).toString()],
  ['a table of PowerShell', `Code      : ${CODE}\nMessage   : ${MESSAGE}\nRequestId : ${ID}`],
  ['Windows line ends', `Code: ${CODE}\r\nMessage: ${MESSAGE}\r\nRequestId: ${ID}\r\n`],
  ['invisible characters', `\uFEFFCode:\u200B${CODE},\u00A0Message=${MESSAGE}, RequestId=\u200B${ID}`],
  ['the same error twice', `${GO}\n${JSON_TEXT}`],
];

/** Texts that hold another error, several, or none. */
const others: readonly Form[] = [
  [
    'two errors, ids after',
    `${SDK}\n[TencentCloudSDKException] code:LimitExceeded.OverTime message:检索 requestId:${OTHER_ID}`,
    [FULL, { code: 'LimitExceeded.OverTime', message: '检索', requestId: OTHER_ID }],
  ],
  [
    'two errors, ids before',
    `RequestId=${ID}, ErrorCode=A.Bc, ErrorMessage=x\nRequestId=${OTHER_ID}, ErrorCode=A.Cd, ErrorMessage=y`,
    [
      { code: 'A.Bc', message: 'x', requestId: ID },
      { code: 'A.Cd', message: 'y', requestId: OTHER_ID },
    ],
  ],
  ['one code, two requests', `${GO}\n${GO.replace(ID, OTHER_ID)}`, [FULL, { ...FULL, requestId: OTHER_ID }]],
  [
    'API 2017',
    '{"code":4102,"message":"(4102)鉴权失败","codeDesc":"AuthFailure.Unknown"}',
    [{ code: 'AuthFailure.Unknown', message: '(4102)鉴权失败' }],
  ],
  ['a number for a code', '{"code":4102,"message":"鉴权失败"}', [{ message: '鉴权失败' }]],
  ['a success', `{"Response":{"TotalCount":0,"Events":[],"ListOver":true,"RequestId":"${ID}"}}`, []],
  [
    'a success of API 2017',
    '{"code":0,"message":"","codeDesc":"Success","data":{"total":0,"list":[],"and":"some more of the answer"}}',
    [],
  ],
  ['only a request id', `帮忙查一下 RequestId: ${ID}`, [{ requestId: ID }]],
  [
    'a code by its shape',
    '昨天开始一直报 AuthFailure.SecretIdNotFound，密钥没有换过，前天还是好的，请问是什么原因？会不会是权限问题？还是密钥被禁用了？控制台里看到密钥是启用状态的，谢谢大家',
    [
      {
        code: 'AuthFailure.SecretIdNotFound',
        message:
          '密钥没有换过，前天还是好的，请问是什么原因？会不会是权限问题？还是密钥被禁用了？控制台里看到密钥是启用状态的，谢谢大家',
      },
    ],
  ],
  [
    'a code in a message is no error of its own, but its cause',
    '{"Error":{"Code":"FailedOperation","Message":"inner AuthFailure.TokenFailure happened"},"RequestId":"abc-123456"}',
    [
      {
        code: 'FailedOperation',
        causes: ['AuthFailure.TokenFailure'],
        message: 'inner AuthFailure.TokenFailure happened',
        requestId: 'abc-123456',
      },
    ],
  ],
  [
    'quotes in a message',
    JSON.stringify({ Error: { Code: 'A.Bc', Message: 'the "x", of `y` \\' } }),
    [{ code: 'A.Bc', message: 'the "x", of `y` \\' }],
  ],
  [
    'numbers, statuses, names',
    'HTTP/1.1 200 OK\nCode: 200\nstatusCode: NotFound, exit code: Aborted, errorCode: undefined, code: null, code: Main.java, grpc-code: Internal\n  at com.foo.Bar.baz(Bar.java:3) main.tf abstract_client.js v1.2.3 www.Example.Com',
    [],
  ],
  [
    'a row of a table',
    '| 错误码 | 描述 |\n| --- | --- |\n| AuthFailure.MFAFailure | MFA 错误。 |',
    [{ code: 'AuthFailure.MFAFailure', message: 'MFA 错误。' }],
  ],
  [
    'columns',
    `AuthFailure.MFAFailure\tMFA 错误。\t${ID}\tx\n`,
    [{ code: 'AuthFailure.MFAFailure', message: 'MFA 错误。', requestId: ID }],
  ],
  [
    'numbers in a message',
    `Code=FailedOperation, Message=call failed: code: 100, msg: no, RequestId=${ID}`,
    [{ code: 'FailedOperation', message: 'call failed: code: 100, msg: no', requestId: ID }],
  ],
  [
    'a code of one message among several',
    JSON.stringify({
      SendStatusSet: [{ Code: 'LimitExceeded.PhoneNumberDailyLimit', Message: 'no', IsoCode: 'CN' }],
      RequestId: ID,
    }),
    [{ code: 'LimitExceeded.PhoneNumberDailyLimit', message: 'no', requestId: ID }],
  ],
  [
    'a success with codes',
    JSON.stringify({ SendStatusSet: [{ Code: 'Ok', Message: 'send success', IsoCode: 'CN' }], RequestId: ID }),
    [],
  ],
  [
    'a token header without a value',
    `X-TC-Token:\nX-TC-Region: ap-guangzhou\n\n${SDK}`,
    [{ ...FULL, region: 'ap-guangzhou' }],
  ],
  [
    'a code after a word for secrets',
    'call failed\nToken: AuthFailure.TokenFailure',
    [{ code: 'AuthFailure.TokenFailure' }],
  ],
  [
    'an answer of a function that failed',
    JSON.stringify({ errorCode: 1, errorMessage: 'user code exception caught', stackTrace: SDK }),
    [FULL],
  ],
  [
    'the address of a page',
    'https://example.com/errors/AuthFailure.SignatureFailure/ 打不开\n谢谢',
    [{ code: 'AuthFailure.SignatureFailure' }],
  ],
  [
    'errors of other programs',
    "java.lang.InternalError: a\n\tat com.foo.Bar(Bar.java:1)\nInternalError: too much recursion\n  code: 'ERR_BAD_REQUEST'",
    [],
  ],
  [
    'a refusal that names the operation',
    'code:UnauthorizedOperation message:you are not authorized to perform operation (cloudaudit:LookUpEvents) resource (*) has no permission',
    [
      {
        code: 'UnauthorizedOperation',
        message: 'you are not authorized to perform operation (cloudaudit:LookUpEvents) resource (*) has no permission',
        product: 'cloudaudit',
        action: 'LookUpEvents',
      },
    ],
  ],
  [
    'a scope of version 3',
    'Authorization: TC3-HMAC-SHA256 Credential=AKIDxxxxxxxxxxxxxxxx/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=abcdef\n\n{"Error":{"Code":"AuthFailure.SignatureFailure"',
    [{ code: 'AuthFailure.SignatureFailure', product: 'cvm' }],
  ],
  [
    'the parameter of a request body is not the region of the call',
    `api[UpdateAudit] fail, request body [{"CosRegion":"ap-beijing"}], reason[${GO}]`,
    [{ ...FULL, product: 'cloudaudit', action: 'UpdateAudit' }],
  ],
  [
    'a lone code in lines',
    'AuthFailure.SignatureExpire\nLimitExceeded.OverTime',
    [{ code: 'AuthFailure.SignatureExpire' }, { code: 'LimitExceeded.OverTime' }],
  ],
];

const client: readonly (readonly [name: string, text: string, error: Readonly<Record<string, unknown>>])[] = [
  [
    'Node.js, refused',
    "Error: connect ECONNREFUSED 127.0.0.1:443\n    at TCPConnectWrap.afterConnect {\n  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect'\n}",
    { message: 'Error: connect ECONNREFUSED 127.0.0.1:443' },
  ],
  [
    'Node.js, no such host',
    'FetchError: request to https://cvm.tencentcloudapi.com/ failed, reason: getaddrinfo ENOTFOUND cvm.tencentcloudapi.com',
    { endpoint: 'cvm.tencentcloudapi.com', product: 'cvm' },
  ],
  [
    'Go, no such host',
    '[TencentCloudSDKError] Code=ClientError.NetworkError, Message=Fail to get response because dial tcp: lookup cvm.tencentcloudapi.com: no such host',
    { code: 'ClientError.NetworkError', product: 'cvm' },
  ],
  [
    'Go, certificate',
    'Post "https://cvm.tencentcloudapi.com/": x509: certificate signed by unknown authority and more text for the length',
    { product: 'cvm' },
  ],
  [
    'curl',
    'curl: (6) Could not resolve host: cloudaudit.tencentcloudapi.com\nmake: *** [call] Error 6',
    { message: 'curl: (6) Could not resolve host: cloudaudit.tencentcloudapi.com' },
  ],
  [
    '.NET',
    'System.Net.Http.HttpRequestException: No such host is known. (cvm.tencentcloudapi.com:443)\n   at System.Net.Http.HttpConnectionPool',
    { product: 'cvm' },
  ],
  [
    'Java',
    'java.net.UnknownHostException: cvm.tencentcloudapi.com\n\tat java.net.InetAddress.getAllByName0(InetAddress.java:1281)',
    { product: 'cvm' },
  ],
  [
    'Python, timeout',
    "[TencentCloudSDKException] code:ClientNetworkError message:HTTPSConnectionPool(host='cvm.tencentcloudapi.com', port=443): Read timed out. requestId:None",
    { code: 'ClientNetworkError' },
  ],
  [
    'credentials',
    '[TencentCloudSDKException] code:InvalidCredential message:Credential is None or invalid requestId:None',
    { code: 'InvalidCredential', message: 'Credential is None or invalid' },
  ],
];

export const forms: readonly Form[] = [
  ...same.map(([name, text, more]): Form => [name, text, [{ ...FULL, ...more }]]),
  ...others,
];

export const clientForms = client;
