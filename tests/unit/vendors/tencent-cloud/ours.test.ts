import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForeignCloud } from '../../../../src/lookup/browser/paste/foreignClouds.ts';
import { OURS } from '../../../../src/vendors/tencent-cloud/ours.ts';

test('what only texts of API 3.0 contain makes a text ours', () => {
  for (const text of [
    'TencentCloudSDKException',
    'cvm.tencentcloudapi.com',
    'tencentcloud_vpc.a',
    'tccli cvm help',
    '{"Response":{"Error":',
    '{ "Response" : { "RequestId":',
    String.raw`{\"Response\":{\"Error\":`,
    "{'Response': {\n  'RequestId':",
    'TC3-HMAC-SHA256',
    'qcs::cvm:::instance/*',
  ])
    assert.ok(OURS.marks.test(text), text);
  for (const text of ['tencentcloud_cos_bucket', 'mytccli', '{"Response":{"Data":', 'tencentcloud'])
    assert.ok(!OURS.marks.test(text), text);
  for (const text of ['腾讯云', 'tencentcloud', 'Tencent Cloud', 'tencent', 'DNSPod'])
    assert.ok(OURS.name.test(text), text);
  assert.ok(!OURS.name.test('tencents'));
});

test('texts of COS are told by its answers, its hosts, its tools and its ids', () => {
  for (const text of [
    '<Error><TraceId>a</TraceId></Error>',
    'resource: /a.cos.example.myqcloud.com',
    '"resource" => "a.myqcloud.com',
    'CosServiceError',
    'CosClientException',
    'x-cos-request-id',
    'NoSuchKey in cos-nodejs-sdk',
    'AccessDenied a.myqcloud.com',
    'status code: 404, request id: NWYxYzE0ZjdfOTljZDBhMGI',
    'status code: 404, request id: NWYxYzE0ZjdfOTljZDBhMGI==, x',
    'status code: 404, request id: NWYxYzE0ZjdfOTljZDBhMGI= x',
  ])
    assert.equal(findForeignCloud(text), 'cos', text);
  for (const text of ['<Error>', '<TraceId>', 'NoSuchKey', 'cos-nodejs-sdk', 'a.myqcloud.com', 'x-cos-1'])
    assert.equal(findForeignCloud(text), undefined, text);
  assert.notEqual(findForeignCloud('status code: 404, request id: NWYx-c'), 'cos');
});
