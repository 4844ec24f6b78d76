import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signV3, type V3Request } from '../../../src/vendors/tencent-cloud/signing/signV3.ts';
import { createGateway, type ApiRequest } from '../../samples/gateway.ts';

const now = 1_700_000_000;
const key = { secretId: 'AKIDpermanentEXAMPLE', secretKey: 'key' };
const temporary = { secretId: 'AKIDtemporaryEXAMPLE', secretKey: 'key', token: 'token' };

/** What a request departs from a right one in. */
interface Change {
  readonly signed?: Partial<V3Request>;
  readonly headers?: ApiRequest['headers'];
  readonly body?: string;
}

/** A right call of `DescribeAuditTracks`, but for `change`. */
async function request({ signed, headers, body }: Change = {}): Promise<ApiRequest> {
  const host = 'cloudaudit.tencentcloudapi.com';
  const payload = body ?? '{"PageNumber":1,"PageSize":2}';
  const own = { 'content-type': 'application/json', host };
  const timestamp = String(now);
  const v3 = { method: 'POST', query: '', headers: own, payload, timestamp, service: 'cloudaudit', ...key, ...signed };
  return {
    method: 'POST',
    query: '',
    headers: {
      ...own,
      authorization: (await signV3(v3)).authorization,
      'x-tc-action': 'DescribeAuditTracks',
      'x-tc-version': '2019-03-19',
      'x-tc-timestamp': v3.timestamp,
      'x-tc-region': 'ap-guangzhou',
      ...headers,
    },
    body: payload,
  };
}

const gatewayWith = (failures: readonly (string | undefined)[] = []) =>
  createGateway({ keys: [key, temporary], failures, now: () => now });

test('the fake API answers a request that is signed right', async () => {
  const { Response } = await gatewayWith().answer(await request());
  assert.equal(Response.Error, undefined);
  assert.equal(Response['TotalCount'], 3);
  assert.match(Response.RequestId, /^[\da-f-]{36}$/);
});

const refused: readonly (readonly [code: string, change: Change])[] = [
  ['AuthFailure.SignatureFailure', { signed: { secretKey: 'other' } }],
  ['AuthFailure.SignatureFailure', { signed: { payload: '{}' } }],
  ['AuthFailure.SignatureFailure', { headers: { 'content-type': 'application/json; charset=utf-8' } }],
  ['AuthFailure.SignatureExpire', { signed: { timestamp: String(now - 301) } }],
  ['AuthFailure.SignatureExpire', { signed: { timestamp: String(now + 301) } }],
  ['AuthFailure.SecretIdNotFound', { signed: { secretId: 'AKIDotherEXAMPLE' } }],
  ['AuthFailure.TokenFailure', { signed: temporary }],
  ['AuthFailure.TokenFailure', { headers: { 'x-tc-token': 'token' } }],
  ['InvalidAction', { headers: { 'x-tc-action': 'DescribeNothing' } }],
  ['NoSuchVersion', { headers: { 'x-tc-version': '2020-01-01' } }],
  ['MissingParameter', { headers: { 'x-tc-region': undefined } }],
  ['MissingParameter', { headers: { authorization: undefined } }],
  ['MissingParameter', { body: '{"PageNumber":1}' }],
  ['UnknownParameter', { body: '{"PageNumber":1,"PageSize":2,"pageSize":2}' }],
  ['InvalidParameter', { body: '{"PageNumber":"1","PageSize":2}' }],
];

for (const [code, change] of refused) {
  test(`the fake API answers ${code} to ${JSON.stringify(change)}`, async () => {
    const gateway = gatewayWith();
    const { Response } = await gateway.answer(await request(change));
    assert.equal(Response.Error?.Code, code);
    assert.equal(gateway.calls[0]?.code, code);
  });
}

test('the fake API fails as often as it is told to', async () => {
  const gateway = gatewayWith(['RequestLimitExceeded', undefined, 'InternalError']);
  const codes: (string | undefined)[] = [];
  for (let n = 0; n < 4; n++) codes.push((await gateway.answer(await request())).Response.Error?.Code);
  assert.deepEqual(codes, ['RequestLimitExceeded', undefined, 'InternalError', undefined]);
});
