import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CLIENT_FAILURE, isClientCode } from '../../../../../src/lookup/browser/paste/clientErrors.ts';
import { findCallDetails } from '../../../../../src/lookup/browser/paste/findCallDetails.ts';
import {
  findLabelledCodes,
  findShapedCodes,
  findSingleCodes,
} from '../../../../../src/lookup/browser/paste/findCodes.ts';
import { findErrorMentions } from '../../../../../src/lookup/browser/paste/findErrorMentions.ts';
import { findMessages, messageAfter } from '../../../../../src/lookup/browser/paste/findMessages.ts';
import { findRequestIds } from '../../../../../src/lookup/browser/paste/findRequestIds.ts';
import { GATEWAY_MESSAGES } from '../../../../../src/vendors/tencent-cloud/gatewayMessages.ts';
import { isQuery } from '../../../../../src/lookup/browser/paste/isQuery.ts';
import { readErrors } from '../../../../../src/lookup/browser/paste/readErrors.ts';
import type { Span } from '../../../../../src/lookup/browser/paste/spans.ts';

const unknown = () => false;
const values = (spans: readonly Span[]) => spans.map(({ value }) => value);
const labelled = (text: string) => values(findLabelledCodes(text, unknown));

describe('codes with a label', () => {
  for (const text of [
    'Code=A.Bc',
    'code: A.Bc',
    'code：A.Bc',
    'code＝A.Bc',
    'Code => A.Bc',
    'code := A.Bc',
    'code is A.Bc',
    'Code | A.Bc',
    '<Code>A.Bc</Code>',
    '"Code": "A.Bc"',
    String.raw`\"Code\": \"A.Bc\"`,
    "'Code': u'A.Bc'",
    'Code: Some("A.Bc")',
    '["Code"]=> string(4) "A.Bc"',
    'getErrorCode() = A.Bc',
    'codeDesc: A.Bc',
    'code_desc=A.Bc',
    '错误码：A.Bc',
    '错误代码是 A.Bc',
    '错误编码为A.Bc',
    '错误代号:A.Bc',
    'code: “A.Bc”',
    'code: `A.Bc`',
    'ErrorCode: A.Bc',
    'TencentCloudSDKException("A.Bc", "m")',
    '[TencentCloudSDKException]message:A.Bc-m',
  ]) {
    test(text, () => {
      assert.deepEqual(labelled(text), ['A.Bc']);
    });
  }

  test('start where their label starts, in order of the text', () => {
    assert.deepEqual(findLabelledCodes('TencentCloudSDKError("A.Bc") y code=D.Ef', unknown), [
      { value: 'A.Bc', start: 1, end: 26, mayLeadMessage: true },
      { value: 'D.Ef', start: 31, end: 40, mayLeadMessage: false },
    ]);
  });

  test('are none after labels of something else', () => {
    for (const label of [
      'rpc error: code',
      'statusCode',
      'status code',
      'http_code',
      'exit-code',
      'grpcCode',
      'countryCode',
      'lang code',
      'languageCode',
      'currencyCode',
      'zipcode',
      'sourceCode',
      'encode',
      'decode',
      'unicode',
      'barcode',
      'qrcode',
      'signal code',
      'keyCode',
      'charCode',
      'vscode',
      'opcode',
    ])
      assert.deepEqual(labelled(`${label}: A.Bc`), [], label);
    assert.deepEqual(labelled('the code: A.Bc'), ['A.Bc']);
  });

  test('are none where the value is no code', () => {
    for (const text of ['code: Error', 'code: 200', 'code: NotFound', 'code=Main.java', 'code A.Bc', 'codes: A.Bc'])
      assert.deepEqual(labelled(text), [], text);
  });

  test('with a hyphen end before it, unless they are quoted or known', () => {
    for (const text of ['code: A.Bc-message', '"code": A.Bc-message']) assert.deepEqual(labelled(text), ['A.Bc'], text);
    assert.deepEqual(labelled('code: "A.Bc-d"'), ['A.Bc-d']);
    assert.deepEqual(labelled("code: 'A.Bc-d'"), ['A.Bc-d']);
    assert.deepEqual(values(findLabelledCodes('code: A.Bc-d', (word) => word === 'A.Bc-d')), ['A.Bc-d']);
  });
});

describe('codes without a label', () => {
  test('have a dot and the shape of one, or are known', () => {
    const shaped = (text: string) => values(findShapedCodes(text, (word) => word === 'Foo.Bar' || word === 'Foo'));
    assert.deepEqual(shaped('x AuthFailure.A, InternalError.B.C; Foo.Bar Foo'), [
      'AuthFailure.A',
      'InternalError.B.C',
      'Foo.Bar',
    ]);
    for (const before of ['.', '$', '@', '#', 'x']) assert.deepEqual(shaped(`${before}AuthFailure.A`), [], before);
    assert.deepEqual(shaped(String.raw`\nAuthFailure.A`), ['AuthFailure.A']);
    assert.deepEqual(findShapedCodes('AuthFailure.A', unknown), [
      { value: 'AuthFailure.A', start: 0, end: 13, mayLeadMessage: true },
    ]);
  });

  test('and without a dot are looked for in texts about the API only', () => {
    const single = (text: string) => values(findSingleCodes(text, (word) => word === 'FooBar' || word === 'Foobar'));
    assert.deepEqual(single('InternalError'), []);
    for (const about of ['TencentCloud', 'qcloud', '腾讯云', 'RequestId', 'request id', 'request-id', 'request_id'])
      assert.deepEqual(single(`${about}: InternalError, FooBar Foobar.`), ['InternalError', 'FooBar'], about);
    for (const text of [
      'InternalErrorx',
      'InternalError(',
      'InternalError.X',
      'InternalError_',
      '-InternalError',
      '/InternalError',
    ])
      assert.deepEqual(single(`tencent ${text}`), [], text);
    assert.equal(findSingleCodes('tencent InternalError', unknown)[0]?.mayLeadMessage, true);
  });
});

describe('request ids', () => {
  const UUID = '51c178ab-1a2b-3c4d-5e6f-0123456789ab';

  for (const text of [
    'RequestId: abc-123',
    'request_id=abc-123',
    'request-id: abc-123',
    'Request ID: abc-123',
    'reqId=abc-123',
    'req_id: abc-123',
    '请求ID：abc-123',
    '请求 id: abc-123',
    '请求编号：abc-123',
    '"RequestId":"abc-123"',
    String.raw`\"RequestId\":\"abc-123\"`,
    'requestId => abc-123',
    'RequestId is abc-123',
    '<RequestId>abc-123</RequestId>',
    'RequestId: Some("abc-123")',
  ]) {
    test(text, () => {
      assert.deepEqual(values(findRequestIds(text)), ['abc-123']);
    });
  }

  test('without a separator', () => {
    assert.deepEqual(values(findRequestIds('requestIdabcd-12ef')), ['abcd-12ef']);
    assert.deepEqual(values(findRequestIds('requestId abcd-12ef')), ['abcd-12ef']);
  });

  test('without a digit, or too short, are none', () => {
    for (const text of ['RequestId: abcdef', 'RequestId: abc12', 'RequestId abc-123'])
      assert.deepEqual(findRequestIds(text), [], text);
  });

  test('are UUIDs where no label is', () => {
    assert.deepEqual(values(findRequestIds(`x ${UUID} y`)), [UUID]);
    assert.deepEqual(values(findRequestIds(UUID.toUpperCase())), [UUID.toUpperCase()]);
    assert.deepEqual(values(findRequestIds(`${UUID} RequestId: abc-123`)), ['abc-123']);
    for (const text of [`x${UUID}`, `${UUID}x`, `-${UUID}`, `${UUID}-`, UUID.slice(1), UUID.slice(0, -1)])
      assert.deepEqual(findRequestIds(text), [], text);
  });
});

describe('messages', () => {
  const messages = (text: string) => values(findMessages(text));

  for (const text of [
    'message: a b',
    'Message=a b',
    'msg: a b',
    'message => a b',
    'message := a b',
    'message：a b',
    'message＝a b',
    '<Message>a b</Message>',
    '"message": "a b", "x": "y"',
    String.raw`\"Message\":\"a b\",\"x\":1`,
    "'message': u'a b'",
    'message: Some("a b")',
    '报错：a b',
    '报错信息: a b',
    '错误信息：a b',
    '信息:a b',
    '错误消息：a b',
    '错误描述: a b',
    '原因：a b',
    'message: “a b”',
    'message:\n  "a b"',
    'TencentCloudSDKException: a b',
    'TencentCloudSDKException [Error]: a b',
    'message: a b, RequestId: abc-123',
    'message: a b, "requestId":"abc-123"',
    'message: a b; x-tc-requestid: abc-123',
    'message: a b requestId:abc-123',
    'message: a b code: x',
    'message: a b error_code=x',
    'message: a b cause: x',
    'message: a b traceId=x',
    'message=a b&code=x',
    'message: a b\tc',
    'message: a b\nc',
    'message: a b\n   at x',
    'message: a b\nFile x',
    'x("message: a b")',
    'x {"m": "message: a b"}',
    'x ["message: a b", "c"]',
  ]) {
    test(JSON.stringify(text), () => {
      assert.deepEqual(messages(text), ['a b']);
    });
  }

  test('go on over lines where a request id follows', () => {
    assert.deepEqual(messages('message: a\nb, RequestId: abc-123'), ['a b']);
    assert.deepEqual(messages('message: a\nb, code: x'), ['a']);
  });

  test('go on where the words are their own', () => {
    assert.deepEqual(messages('message: the request id does not match'), ['the request id does not match']);
    assert.deepEqual(messages('message: a code b'), ['a code b']);
    assert.deepEqual(messages('message: the request id is wrong'), ['the request id is wrong']);
    assert.deepEqual(messages('message: a & b'), ['a & b']);
  });

  test('that are empty are none', () => {
    for (const text of [
      'message:',
      'message: None',
      'message: ""',
      'message: \n',
      'message a b',
      'TencentCloudSDKException: [x',
    ])
      assert.deepEqual(messages(text), [], text);
  });

  test('have the offsets of their label and their end, in order of the text', () => {
    assert.deepEqual(findMessages('x message: "a" y TencentCloudSDKError: b'), [
      { value: 'a', start: 2, end: 13 },
      { value: 'b', start: 18, end: 40 },
    ]);
    assert.deepEqual(values(findMessages('xTencentCloudSDKError: b\nmsg: a')), ['b', 'a']);
  });
});

describe('a message after a code without a label', () => {
  const after = (text: string) => messageAfter(text, { value: 'A.Bc', start: 0, end: 4, mayLeadMessage: true }) ?? '-';

  test('follows a separator', () => {
    for (const between of [
      ': ',
      ' : ',
      '：',
      ', ',
      '，',
      ' - ',
      ' -',
      ' | ',
      '\t',
      '", "',
      "', '",
      '", ',
      '”：',
      String.raw`\", \"`,
    ])
      assert.equal(after(`A.Bc${between}a b`), 'a b', between);
    assert.equal(after('A.Bc": a b'), 'a b');
    assert.equal(after('A.Bc", "a b", "c"'), 'a b');
    assert.equal(after('A.Bc: "a \'b" c'), "a 'b");
  });

  test('is none without one, or where the code cannot lead one', () => {
    for (const text of ['A.Bc a b', 'A.Bc', 'A.Bc: ', 'A.Bc; a', 'A.Bc     : a']) assert.equal(after(text), '-', text);
    assert.equal(messageAfter('A.Bc: a', { value: 'A.Bc', start: 0, end: 4, mayLeadMessage: false }), undefined);
  });
});

describe('details of calls', () => {
  const products = (text: string) => findCallDetails(text).products.map(values);
  const actions = (text: string) => findCallDetails(text).actions.map(values);

  test('endpoints, with their product and region', () => {
    for (const host of [
      'cvm.tencentcloudapi.com',
      'CVM.tencentcloudapi.com',
      'cvm.ap-guangzhou.tencentcloudapi.com',
      'cvm.intl.tencentcloudapi.com',
      'cvm.tencentcloudapi.com.cn'.replace('.cn', ''),
      'cvm.tencentcloudapi.cn',
      'cvm.tencentcloudapi.intl.com',
      'cvm.api.qcloud.com',
      'cvm.tencentcloudapi.woa.com',
    ]) {
      const { endpoints } = findCallDetails(`https://${host}/?x`);
      assert.deepEqual(values(endpoints), [host.toLowerCase()]);
      assert.deepEqual(products(host)[1], ['cvm']);
    }
    for (const host of [
      'tencentcloudapi.com',
      'cvm.tencentcloudapi.community',
      'cvm.tencentcloudapi.com-x',
      'cvm.example.com',
    ])
      assert.deepEqual(findCallDetails(host).endpoints, [], host);
    assert.deepEqual(findCallDetails('cvm.ap-guangzhou-open.tencentcloudapi.com').regions.map(values), [
      [],
      ['ap-guangzhou-open'],
    ]);
    assert.deepEqual(findCallDetails('cvm.tencentcloudapi.com').regions.map(values), [[], []]);
    assert.deepEqual(products('https://api.tencentcloudapi.com').flat(), []);
  });

  test('products of packages, scopes, operations, clients and messages', () => {
    assert.deepEqual(products('tencentcloud/cloudaudit/v20190319')[2], ['cloudaudit']);
    assert.deepEqual(products('com.tencentcloudapi.cvm.v20170312.CvmClient')[2], ['cvm']);
    assert.deepEqual(products(String.raw`TencentCloud\Cvm\V20170312`)[2], ['cvm']);
    assert.deepEqual(products('cvm::v20170312')[2], ['cvm']);
    assert.deepEqual(products(String.raw`cvm\\\v20170312`)[2], ['cvm']);
    assert.deepEqual(products('tccli  cvm   DescribeZones')[3], ['cvm']);
    assert.deepEqual(products('9-02-25/cvm/tc3_request')[2], []);
    assert.deepEqual(products('CommonxClient.Do XcommonClient.Do')[4], ['commonx', 'xcommon']);
    assert.deepEqual(products('cvm/v201703123')[2], []);
    assert.deepEqual(products('2019-02-25/cvm/tc3_request')[2], ['cvm']);
    assert.deepEqual(products('(cvm:DescribeZones)')[3], ['cvm']);
    assert.deepEqual(products('tccli cvm DescribeZones')[3], ['cvm']);
    assert.deepEqual(products('操作：cloudaudit:DescribeEvents')[3], ['cloudaudit']);
    assert.deepEqual(products('API_SCF_CreateFunction error')[3], ['scf']);
    assert.deepEqual(products('call cvm DescribeZones, as.DescribeGroups failed')[7], ['cvm', 'as']);
    assert.deepEqual(products('call the DescribeZones, client.DescribeZones, vpcClient.DescribeZones')[7], []);
    assert.deepEqual(products('CvmClient.DescribeZones')[4], ['cvm']);
    assert.deepEqual(products('CvmClient->DescribeZones CamClient::X VpcClient#Y')[4], ['cvm', 'cam', 'vpc']);
    assert.deepEqual(products('does not exist in service=`tms`')[0], ['tms']);
    assert.deepEqual(products('does not exist in service tms')[0], ['tms']);
    for (const name of [
      'Common',
      'Core',
      'Sdk',
      'Api',
      'Intl',
      'Internal',
      'Abstract',
      'Http',
      'Base',
      'Profile',
      'Tencentcloud',
    ])
      assert.deepEqual(products(`${name}Client.Do`)[4], [], name);
  });

  test('products of operations in quotes, and of the clients that programs make', () => {
    assert.deepEqual(products(`request 'cvm.DescribeZones' "as.DescribeGroups" \`vpc.DescribeVpcs\``)[3], [
      'cvm',
      'as',
      'vpc',
    ]);
    for (const text of [
      "'cvm.describeZones'",
      "'cvm.DescribeZones",
      "'Cvm.DescribeZones'",
      "'cvm.DESCRIBE'",
      "'cvm.De'",
    ])
      assert.deepEqual(products(text)[3], [], text);
    for (const text of [
      'cvm_client',
      'cvm.NewClient(',
      'cvm.v20170312.NewClient(',
      'cvm.Client',
      'cvm.NewDescribeZonesRequest()',
      'CommonClient("cvm", "2017-03-12")',
      "CommonClient(  'cvm'",
    ])
      assert.deepEqual(products(text)[6], ['cvm'], text);
    for (const text of ['cvm_clients', 'CommonClient(cvm)']) assert.deepEqual(products(text)[6], [], text);
    assert.deepEqual(products('new CvmClient(x), VpcClient')[6], ['cvm', 'vpc']);
    assert.deepEqual(products('xCvmClients')[6], []);
    for (const text of [
      'service: cvm',
      '"product": "cvm"',
      'svc=cvm',
      'ServiceName=Cvm',
      '产品：cvm',
      'X-TC-Service: cvm',
    ])
      assert.deepEqual(products(text)[8], ['cvm'], text);
    assert.deepEqual(products('action not found in service cvm, version')[8], ['cvm']);
    for (const text of ['service: cvm-x', 'service: cvm/x', 'in service cvm version'])
      assert.deepEqual(products(text)[8], [], text);
    assert.deepEqual(products('version does not exist in service=tms')[0], ['tms']);
    assert.deepEqual(products('version does not exist in service = `tms`')[0], ['tms']);
  });

  test('versions', () => {
    const versions = (text: string) => values(findCallDetails(text).versions);
    for (const text of [
      'X-TC-Version: 2017-03-12',
      'version=2017-03-12',
      'api version: "2017-03-12"',
      'ApiVersion=2017-03-12',
    ])
      assert.deepEqual(versions(text), ['2017-03-12'], text);
    for (const text of ['es/v20170312', 'in es/v20170312/models', String.raw`at Cvm\\V20170312`])
      assert.deepEqual(versions(text), ['2017-03-12'], text);
    assert.deepEqual(versions('es/v201703123'), []);
    for (const text of ['conversion: 2017-03-12', 'version: 2017-03-123', 'version: 1.2'])
      assert.deepEqual(versions(text), []);
  });

  test('actions', () => {
    for (const text of [
      'X-TC-Action: DescribeZones',
      'Action=DescribeZones&x',
      '"action": "DescribeZones"',
      'eventName: DescribeZones',
      '接口：DescribeZones',
      '接口名：DescribeZones',
      '接口名称: DescribeZones',
    ])
      assert.deepEqual(actions(text)[0], ['DescribeZones'], text);
    for (const text of [
      'action: describe',
      'action: Describe',
      'action: aListOfZones',
      'action: anIDCardOCR',
      'transaction: DescribeZones',
      'action: DESCRIBE',
    ])
      assert.deepEqual(actions(text)[0], [], text);
    for (const text of [
      'CvmClient.DescribeZones(',
      'CvmClient->DescribeZones',
      'cvm.(*Client).DescribeZones',
      'cvm_client.py", line 12, in DescribeZones',
      'api[DescribeZones] failed',
    ])
      assert.deepEqual(actions(text)[1], ['DescribeZones'], text);
    for (const text of [
      'AbstractClient.DoRequest',
      'HttpClient.Send1',
      'CommonClient.Call',
      'BaseClient.Call',
      'xCvmClient.DescribeZones',
    ])
      assert.deepEqual(actions(text)[1], [], text);
    assert.deepEqual(actions('(cvm:DescribeZones) tccli cvm RunInstances')[2], ['DescribeZones', 'RunInstances']);
    assert.deepEqual(actions('(kms:Decrypt) cloudaudit:DescribeEvents API_SCF_CreateFunction error')[2], [
      'Decrypt',
      'DescribeEvents',
      'CreateFunction',
    ]);
    for (const text of [
      'calling cvm DescribeZones',
      'call the DescribeZones api',
      '调用 DescribeZones 方法',
      'as.DescribeZones failed',
      'vm.DescribeZones: x',
    ])
      assert.deepEqual([...new Set(actions(text)[5])], ['DescribeZones'], text);
    assert.deepEqual(actions('调用SealOCR方法')[5], ['SealOCR']);
    assert.deepEqual(actions('https://x.example/vm.DescribeZones a.b.DescribeZones vm.DescribeZones.txt')[5], []);
  });

  test('actions of operations in quotes, of calls in programs, of their requests, and of sentences', () => {
    const kinds: readonly (readonly [place: number, ...texts: string[]])[] = [
      [2, "'cvm.DescribeZones'", '`cvm.DescribeZones`'],
      [
        3,
        'this->DescribeZones(',
        'client.DescribeZones(req)',
        'cvm_cli->DescribeZones($req)',
        '(svc)::DescribeZones(',
        'call_json("DescribeZones"',
        "__call( 'DescribeZones'",
        "in `DescribeZones'",
      ],
      [
        4,
        'NewDescribeZonesRequest()',
        'NewDescribeZonesRequestWithContext(',
        'models.DescribeZonesRequest',
        'Models::DescribeZonesRequest',
        'DescribeZonesRequest',
        '(DescribeZonesRequest req',
      ],
      [
        5,
        '[DescribeZones]',
        'DescribeZones failed',
        'DescribeZones(): request 失败',
        'calling DescribeZones',
        '调用 DescribeZones 方法',
        'cvm.DescribeZones went',
        'DescribeZones 接口',
      ],
    ];
    for (const [place, ...texts] of kinds)
      for (const text of texts) assert.deepEqual([...new Set(actions(text)[place])], ['DescribeZones'], text);
    // A name that begins with no verb is one where the place tells.
    for (const text of ['models.IDCardOCRRequest', '(IDCardOCRRequest req'])
      assert.deepEqual(actions(text)[4], ['IDCardOCR'], text);
    for (const text of ['action[DescribeZones]', '[DescribeZones] => 1', 'DescribeZones is fine'])
      assert.deepEqual(actions(text)[5], [], text);
  });

  test('what a program adds to the name of an action is no part of it', () => {
    for (const name of ['DescribeZonesWithContext', 'DescribeZonesAsync', 'DescribeZonesSync'])
      assert.deepEqual(actions(`Action=${name}`)[0], ['DescribeZones'], name);
    assert.deepEqual(actions('Action=DescribeAsyncTasks')[0], ['DescribeAsyncTasks']);
  });

  test('names of functions and classes of programs are none, and actions that only sound like them are', () => {
    for (const name of [
      'HandleRequest',
      'DoRequestInternal',
      'CallOctetStream',
      'ParseResponse',
      'CvmClient',
      'SdkError',
    ])
      assert.deepEqual(actions(`Action=${name}`).flat(), [], name);
    for (const name of ['DescribeRequests', 'RequestLocalTrafficPackages', 'DoItNow', 'DescribeErrors'])
      assert.ok(actions(`Action=${name}`).flat().includes(name), name);
  });

  test('times at the start of a line, or with a label, and none of a request', () => {
    const timesOf = (text: string) => values(findCallDetails(text).times);
    for (const [text, time] of [
      ['2026-11-24 11:20:25 ERROR x', '2026-11-24 11:20:25'],
      ['a\n[2026-11-24 11:20:25,123] ERROR', '2026-11-24 11:20:25,123'],
      ['2026/11/24 11:20:25 x', '2026/11/24 11:20:25'],
      ['{"time":"2026-11-24T11:20:25.5+08:00"}', '2026-11-24T11:20:25.5+08:00'],
      ['"@timestamp": "2026-11-24T03:20:23Z"', '2026-11-24T03:20:23Z'],
      ['调用时间：2026-11-24 11:20:25 +0800', '2026-11-24 11:20:25 +0800'],
    ] as const) {
      assert.deepEqual(timesOf(text), [time], text);
    }
    for (const text of [
      '{"StartTime":"2026-11-24 11:20:25"}',
      'EventTime=2026-11-24 11:20:25',
      'x 2026-11-24 11:20:25',
      '2026-11-24',
      'time: 1764000000',
    ]) {
      assert.deepEqual(timesOf(text), [], text);
    }
  });

  test('regions', () => {
    const regions = (text: string) => findCallDetails(text).regions.map(values)[0];
    for (const text of [
      'X-TC-Region: ap-guangzhou',
      'region=ap-guangzhou',
      'eventRegion: "ap-guangzhou"',
      '地域：ap-guangzhou',
    ])
      assert.deepEqual(regions(text), ['ap-guangzhou'], text);
    for (const region of ['na-siliconvalley', 'eu-frankfurt', 'sa-saopaulo', 'me-x1', 'af-cape', 'ap-shanghai-fsi'])
      assert.deepEqual(regions(`region: ${region}`), region === 'me-x1' ? [] : [region], region);
    for (const text of ['region: guangzhou', 'xregion: ap-guangzhou', 'region: xx-guangzhou'])
      assert.deepEqual(regions(text), [], text);
  });
});

describe('errors of the client', () => {
  test('codes that SDKs report by themselves', () => {
    for (const code of [
      'ClientError',
      'ClientNetworkError',
      'ClientError.NetworkError',
      'ServerNetworkError',
      'CoreInternalError',
      'SDKError.x',
      'InvalidCredential',
    ])
      assert.equal(isClientCode(code), true, code);
    for (const code of [
      'InternalError',
      'xClientError',
      'ClientErrors',
      'Clienterror',
      'InvalidCredentials',
      'SDKErrorX',
      '',
    ])
      assert.equal(isClientCode(code), false, code);
  });

  test('what programs print', () => {
    for (const text of [
      'connect ECONNREFUSED 1.2.3.4:443',
      'connect etimedout',
      'Error: getaddrinfo ENOTFOUND x',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'java.net.UnknownHostException',
      'dial tcp: lookup x: no such host',
      'curl: (6) Could not resolve host: x',
      "couldn't resolve proxy",
      'Connection was reset',
      'connection timed out',
      'connect timed out',
      'Failed to connect to x',
      'dial tcp 1.2.3.4:443: i/o timeout',
      'Client.Timeout exceeded',
      'context deadline exceeded (Client.Timeout)',
      'Read timed out',
      'SocketTimeoutException',
      'x509: unknown',
      'certificate has expired',
      'certificate verify failed',
      'PKIX path building failed',
      'self signed certificate',
      'self-signed certificate',
      'SSLError(1)',
      'SSL: X',
      'cURL error 28',
      'socket hang up',
      'fetch failed',
      'Tunnel connection failed',
    ])
      assert.match(text, CLIENT_FAILURE);
    for (const text of ['connection', 'timeout', 'certificate', 'deadline exceeded', 'curl: x', 'SSL: '])
      assert.doesNotMatch(text, CLIENT_FAILURE);
  });
});

describe('mentions of errors', () => {
  const mentions = (text: string, isKnown = unknown) =>
    findErrorMentions(text, { messages: findMessages(text), requestIds: findRequestIds(text), isKnown });

  test('labelled codes, and codes by their shape that no message contains', () => {
    assert.deepEqual(
      mentions('AuthFailure.A code=B.Cd, message: see AuthFailure.E, RequestId: abc-1 AuthFailure.F B.Cd').map(
        ({ code }) => code,
      ),
      ['AuthFailure.A', 'B.Cd', 'AuthFailure.F'],
    );
    assert.deepEqual(
      mentions('message: see AuthFailure.E').map(({ code }) => code),
      ['AuthFailure.E'],
    );
    assert.deepEqual(mentions('code=B.Cd')[0], {
      value: 'B.Cd',
      start: 0,
      end: 9,
      mayLeadMessage: false,
      code: 'B.Cd',
      codeFrom: 'text',
      isClientSide: false,
    });
  });

  test('are at most a hundred', () => {
    assert.equal(mentions('AuthFailure.A '.repeat(150)).length, 100);
    assert.equal(mentions('tencent InternalError '.repeat(150)).length, 100);
    assert.equal(mentions('The signature is expired. '.repeat(150)).length, 100);
    assert.equal(mentions('x RequestId: abc-12345 '.repeat(150)).length, 100);
  });

  test('codes without dots, but where a message of the gateway means another', () => {
    assert.deepEqual(
      mentions('tencent InternalError').map(({ code }) => code),
      ['InternalError'],
    );
    assert.deepEqual(
      mentions('tencent InternalError RequestLimitExceeded: Your current request times equals to 21 in a second').map(
        ({ code, codeFrom }) => [code, codeFrom],
      ),
      [['RequestLimitExceeded', 'text']],
    );
  });

  test('a code that one of several messages of the gateway means, and one that one of several messages contains', () => {
    assert.deepEqual(
      mentions(
        'tencent RequestLimitExceeded: Your current request times equals to 21 in a second. The signature is expired',
      ).map(({ code }) => code),
      ['RequestLimitExceeded'],
    );
    assert.deepEqual(
      mentions('code=B.Cd, message: "see AuthFailure.E", message: "other"').map(({ code }) => code),
      ['B.Cd'],
    );
  });

  test('messages of the gateway are their own sentence', () => {
    assert.deepEqual(mentions('x The signature is expired, please request again.'), [
      {
        value: 'AuthFailure.SignatureExpire',
        start: 2,
        end: 48,
        code: 'AuthFailure.SignatureExpire',
        codeFrom: 'message',
        sentence: 'The signature is expired, please request again',
        mayLeadMessage: false,
        isClientSide: false,
      },
    ]);
    assert.deepEqual(
      mentions('The action not support this region The signature is expired').map(({ code }) => code),
      ['UnsupportedRegion', 'AuthFailure.SignatureExpire'],
    );
  });

  test('a failure of the client is its line, unless there is a request id', () => {
    const [mention] = mentions('first\nx connection refused y\nlast');
    assert.deepEqual(mention, {
      value: '',
      start: 6,
      end: 28,
      mayLeadMessage: false,
      sentence: 'x connection refused y',
      isClientSide: true,
    });
    const long = mentions(`${'a'.repeat(500)} connection refused ${'b'.repeat(500)}`)[0]?.sentence ?? '';
    assert.ok(long.startsWith('a'.repeat(199)) && !long.startsWith('a'.repeat(201)), long);
    assert.equal(long.length, 500);
    assert.equal(mentions('connection refused RequestId: abc-123')[0]?.isClientSide, false);
  });

  test('messages of a text that speaks of a failure, but not of a success', () => {
    for (const word of ['error', 'Exception', 'fail', 'code', '错误', '失败', '异常', '报错'])
      assert.deepEqual(
        mentions(`${word}\nmessage: a b`).map(({ message }) => message),
        ['a b'],
        word,
      );
    assert.deepEqual(mentions('message: a b'), []);
    assert.equal(mentions('error\nmessage: not ok').length, 1);
    for (const success of ['ok', 'OK.', 'success', 'successful', 'query success', '成功', '成功。'])
      assert.deepEqual(mentions(`error\nmessage: ${success}`), [], success);
    assert.equal(mentions('error\nmessage: okay').length, 1);
    assert.equal(mentions('error\nmessage: no success at all').length, 1);
  });

  test('request ids where nothing else is left, but not of a response without an error', () => {
    assert.equal(mentions('RequestId: abc-123').length, 1);
    assert.equal(mentions('{"RequestId": "abc-123"}').length, 0);
    assert.equal(mentions('{"RequestId": "abc-123"} failed').length, 1);
    assert.equal(mentions('{"code": 0, "RequestId": "abc-123"}').length, 0);
  });
});

describe('a query', () => {
  const query = (text: string) => isQuery(text, unknown);

  test('is one word, or a short line', () => {
    for (const text of ['AuthFailure.A', '"A.b",', '错误', 'a b', 'x'.repeat(200), `${'x '.repeat(39)}xx`, 'a {b}'])
      assert.equal(query(text), true, text);
    for (const text of ['a\nb', `${'x '.repeat(40)}x`, `${'x'.repeat(200)}y z`]) assert.equal(query(text), false, text);
    for (const text of [`"${'x'.repeat(100)}",`, `「${'x'.repeat(100)}」`, `- ${'a.b-c_1'.repeat(20)} -`])
      assert.equal(query(text), true, text);
    for (const word of ['错', 'é', '①'])
      for (const text of [`${word}${'x'.repeat(100)}`, `${'x'.repeat(100)}${word}`])
        assert.equal(query(text), false, text);
    assert.equal(query('x'.repeat(201)), false);
    assert.equal(query('RequestId'), true);
  });

  test('has no labelled code, no request id, no message in braces', () => {
    for (const text of ['code: A.Bc', 'RequestId: abc-123', '{message: x y}', 'x} message: y'])
      assert.equal(query(text), false, text);
    assert.equal(query('message: x y'), true);
  });

  test('may be a part of a message of the gateway, but not the whole', () => {
    assert.equal(query('The SecretId is not found'), false);
    assert.equal(query('签名过期，请重新请求吧'), true);
    assert.equal(query('请求签名验证失败，请检查您的签名计算是否正确'), false);
    assert.equal(query('SecretId不存在，请输入正确的密钥'), false);
    assert.equal(query('SecretId不存在'), true);
    assert.equal(query('The signature is expired'), false);
  });
});

test('each message of the gateway means its code', () => {
  const codesOf = (text: string) =>
    GATEWAY_MESSAGES.filter(({ pattern }) => new RegExp(pattern).test(text)).map(({ code }) => code);
  for (const [text, code] of [
    ['The SecretId is not found', 'AuthFailure.SecretIdNotFound'],
    ['SecretId 不存在， 请输入正确的密钥', 'AuthFailure.SecretIdNotFound'],
    ['请求签名验证失败， 请检查您的签名计算是否正确', 'AuthFailure.SignatureFailure'],
    ['签名过期， 请重新请求', 'AuthFailure.SignatureExpire'],
    ['您当前每秒请求 `600` 次， 超过了每秒频率上限', 'RequestLimitExceeded'],
    ['The specified api version = x does not exist in service = tms', 'NoSuchVersion'],
    ['The specified api version 1 does not exist in service t', 'NoSuchVersion'],
    ['The request Action is invalid or not found', 'InvalidAction'],
    ['The request is missing a required parameter x', 'MissingParameter'],
    ['SecretId不存在', 'AuthFailure.SecretIdNotFound'],
    ['The provided credentials  could not be validated', 'AuthFailure.SignatureFailure'],
    [
      'the provided credentials could not be validated because of exceeding request size limit',
      'AuthFailure.SignatureFailure',
    ],
    ['请求签名验证失败', 'AuthFailure.SignatureFailure'],
    ['The signature is expired', 'AuthFailure.SignatureExpire'],
    ['签名过期，请再次请求', 'AuthFailure.SignatureExpire'],
    ['签名已过期, 请重新请求', 'AuthFailure.SignatureExpire'],
    ['Your current request times equals to `21` in a second', 'RequestLimitExceeded'],
    ['您当前每秒请求6次，超过了每秒频率上限', 'RequestLimitExceeded'],
    ['The specified api version=`x` does not exist in service=`tms`', 'NoSuchVersion'],
    ['The request `Action` is invalid', 'InvalidAction'],
    ['The action does not support this region', 'UnsupportedRegion'],
    ['The request is missing a required parameter `Region`', 'MissingParameter'],
    ['请求缺少必要参数 `Region`', 'MissingParameter'],
    ['缺少必填参数“Region”', 'MissingParameter'],
    ['缺少参数 "Region"', 'MissingParameter'],
    ['A value specified in `X` is not valid', 'InvalidParameterValue'],
    ['The parameter `x` is not recognized', 'UnknownParameter'],
    ['操作未授权，请检查CAM策略', 'AuthFailure.UnauthorizedOperation'],
    ['操作未授权, 请检查 CAM 策略', 'AuthFailure.UnauthorizedOperation'],
  ] as const) {
    assert.deepEqual(codesOf(text), [code], text);
    const longest = Math.max(
      ...GATEWAY_MESSAGES.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([match]) => match.length)),
    );
    assert.equal(longest, text.length, text);
  }
});

describe('errors of a text', () => {
  const read = (text: string) => readErrors(text, { isKnown: unknown });

  test('have all that belongs to them, from the most reliable source', () => {
    assert.deepEqual(
      read(
        'CamClient.Other https://cvm.ap-beijing.tencentcloudapi.com X-TC-Action: DescribeZones X-TC-Region: ap-guangzhou version: 2017-03-12\n' +
          'Code=A.Bc, Message=m n, RequestId=abc-123',
      ),
      [
        {
          code: 'A.Bc',
          codeFrom: 'text',
          message: 'm n',
          requestId: 'abc-123',
          action: 'DescribeZones',
          region: 'ap-guangzhou',
          endpoint: 'cvm.ap-beijing.tencentcloudapi.com',
          product: 'cvm',
          version: '2017-03-12',
          isClientSide: false,
        },
      ],
    );
    assert.deepEqual(read('nothing'), []);
  });

  test('of an SDK are of the client, unless they have a request id', () => {
    assert.equal(read('code: ClientError.NetworkError')[0]?.isClientSide, true);
    assert.equal(read('code: ClientError.NetworkError requestId: abc-123')[0]?.isClientSide, false);
    assert.equal(read('code: A.Bc')[0]?.isClientSide, false);
  });

  test('have nothing that the text does not say', () => {
    assert.deepEqual(read('code: A.Bc'), [{ code: 'A.Bc', codeFrom: 'text', isClientSide: false }]);
    assert.deepEqual(read('RequestId: abc-123, m n'), [{ requestId: 'abc-123', isClientSide: false }]);
    assert.deepEqual(read('The signature is expired: m n'), [
      {
        code: 'AuthFailure.SignatureExpire',
        codeFrom: 'message',
        message: 'The signature is expired',
        isClientSide: false,
      },
    ]);
  });

  test('have the messages that do not contain them, whatever other errors do', () => {
    assert.deepEqual(
      read('code: A.Bc, message: "m n"\ncode: D.Ef, message: "see code: G.Hi"').map(({ message }) => message),
      ['m n', undefined, undefined],
    );
    assert.equal(read('The action not support this region message: "The signature is expired"').length, 2);
  });

  test('have no message that contains them, or whose label leads them in', () => {
    assert.equal(read('message: "code: A.Bc, more"')[0]?.message, undefined);
    assert.equal(read('[TencentCloudSDKException]message:A.Bc-m n')[0]?.message, 'm n');
    assert.equal(read('AuthFailure.X: m n')[0]?.message, 'm n');
    assert.equal(read('The signature is expired')[0]?.message, 'The signature is expired');
    assert.equal(read('The signature is expired\nmessage: m n')[0]?.message, 'm n');
  });

  test('are at most twenty', () => {
    const text = Array.from({ length: 30 }, (_, number) => `code: A.Bc${number}`).join('\n');
    assert.equal(read(text).length, 20);
  });
});
