import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { canonicalHeaders } from '../../../../src/vendors/tencent-cloud/signing/requestHeaders.ts';
import {
  signV3,
  utcDate,
  type V3Overrides,
  type V3Request,
} from '../../../../src/vendors/tencent-cloud/signing/signV3.ts';
import { firstDifference } from '../../../../src/vendors/tencent-cloud/signing/firstDifference.ts';
import {
  diagnoseV1,
  diagnoseV3,
  signV1,
  type MistakeName,
  type V1Request,
} from '../../../../src/vendors/tencent-cloud/signing/signature.ts';
import type { V1Overrides } from '../../../../src/vendors/tencent-cloud/signing/signV1.ts';

interface Vector {
  readonly id: string;
  readonly algorithm: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, string>>;
}

const vectors = JSON.parse(readFileSync('tests/fixtures/signature-vectors.json', 'utf8')) as Vector[];
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function v3Of({ input }: Vector): V3Request {
  return {
    method: text(input['method']),
    query: text(input['canonicalQueryString']),
    headers: input['headers'] as Record<string, string>,
    payload: text(input['payload']),
    timestamp: text(input['timestamp']),
    service: text(input['service']),
    secretId: text(input['secretId']),
    secretKey: text(input['secretKey']),
  };
}

function v1Of({ input }: Vector): V1Request {
  const [start = '', parameters = ''] = text(input['stringToSign']).split('/?');
  const shuffled = parameters.split('&').reverse().join('&');
  return { method: 'GET', host: start.slice(3), parameters: shuffled, secretKey: text(input['secretKey']) };
}

const vector = (id: string): Vector => {
  const found = vectors.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

describe('published signatures', () => {
  for (const one of vectors) {
    test(`${one.id}: ${one.algorithm}`, async () => {
      const made = { ...(one.algorithm.startsWith('TC3') ? await signV3(v3Of(one)) : await signV1(v1Of(one))) };
      for (const [key, value] of Object.entries(one.expected)) {
        assert.equal((made as Record<string, unknown>)[key], value, key);
      }
      if (!one.algorithm.startsWith('TC3')) assert.equal(made.stringToSign, one.input['stringToSign']);
    });
  }

  test('the derived keys of B and E1', async () => {
    const b = await signV3(v3Of(vector('B')));
    assert.equal(b.secretDate, 'da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0');
    assert.equal(b.secretService, '8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f');
    assert.equal(b.secretSigning, 'b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af');
    const e1 = await signV3(v3Of(vector('E1')));
    assert.equal(e1.secretDate, 'd1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a');
    assert.equal(e1.secretService, 'b452bcadb7246bb9421dde030b4c9fff32748764ce5e6454459912c71bde752e');
    assert.equal(e1.secretSigning, 'a6fa6e614c427f57272d9cbedff5e08fad1bdbf11d3674e34eff37122eb0a9d9');
  });
});

test('headers are sorted, trimmed and put in lower case', () => {
  assert.deepEqual(canonicalHeaders({ 'X-TC-Action': ' ListAudits ', Host: 'A.b', 'Content-Type': 'x/Y' }), {
    lines: 'content-type:x/y\nhost:a.b\nx-tc-action:listaudits\n',
    signed: 'content-type;host;x-tc-action',
  });
});

test('the date is that of Greenwich, and nothing where there is no time', () => {
  assert.equal(utcDate('1551113065'), '2019-02-25');
  assert.equal(utcDate('1551113065', 8), '2019-02-26');
  assert.equal(utcDate('soon'), '');
  assert.equal(utcDate('9'.repeat(30)), '');
});

test('the first difference is counted in bytes', () => {
  assert.equal(firstDifference('a\n中x', 'a\n中x'), undefined);
  assert.deepEqual(firstDifference('a\n中x', 'a\n中y'), {
    byte: 5,
    index: 3,
    line: 2,
    column: 2,
    expectedByte: 0x78,
    actualByte: 0x79,
  });
  assert.equal(firstDifference('一', '丁')?.byte, 2);
  assert.equal(firstDifference('一', '丁')?.index, 0);
  assert.equal(firstDifference('ab', 'a')?.actualByte, undefined);
  assert.equal(firstDifference('a', 'a\n')?.actualByte, 0x0a);
  assert.equal(firstDifference('😀a', '😀b')?.index, 2);
});

const e1 = v3Of(vector('E1'));
const withAction: V3Request = { ...e1, headers: { ...e1.headers, 'X-TC-Action': 'ListAudits' } };
const get = v3Of(vector('E3'));
const chinese: V3Request = { ...e1, payload: '{"b":"审计","a":1}' };
const swap = (name: string, value: string): V3Overrides => ({ request: { headers: { ...e1.headers, [name]: value } } });

const upper = (value: string) => value.toUpperCase();
const v3Mistakes: readonly (readonly [MistakeName, V3Overrides, V3Request?])[] = [
  ['localDate', { date: '2019-02-26' }],
  ['date', { date: '20190225' }],
  ['service', { request: { service: 'cvm' } }],
  ['charset', swap('Content-Type', 'application/json; charset=utf-8')],
  ['contentType', swap('Content-Type', 'text/plain')],
  ['host', swap('Host', 'cloudaudit.tencentcloudapi.com:443')],
  ['host', swap('Host', 'cloudaudit.ap-guangzhou.tencentcloudapi.com')],
  ['upperHex', { payloadHash: upper }],
  ['upperHex', { payloadHash: upper, canonicalHash: upper }],
  [
    'headerCase',
    {
      headers: {
        lines: 'content-type:application/json\nhost:cloudaudit.tencentcloudapi.com\nx-tc-action:ListAudits\n',
        signed: 'content-type;host;x-tc-action',
      },
    },
    withAction,
  ],
  [
    'headerCase',
    {
      headers: {
        lines: 'Content-Type:application/json\nHost:cloudaudit.tencentcloudapi.com\n',
        signed: 'content-type;host',
      },
    },
  ],
  [
    'headerOrder',
    {
      headers: {
        lines: 'host:cloudaudit.tencentcloudapi.com\ncontent-type:application/json\n',
        signed: 'content-type;host',
      },
    },
  ],
  [
    'signedHeaders',
    {
      headers: {
        lines: 'content-type:application/json\nhost:cloudaudit.tencentcloudapi.com\n',
        signed: 'content-type;host;x-tc-action',
      },
    },
    withAction,
  ],
  ['signedHeaders', { request: { headers: withAction.headers } }, { ...e1, action: 'ListAudits' }],
  ['emptyLine', { canonicalRequest: (all) => all.replace('.com\n\n', '.com\n') }],
  ['queryLine', { canonicalRequest: (all) => all.replace('/\n\n', '/\n') }],
  ['query', { request: { query: 'EndTime=1551060000&MaxResults=50&StartTime=1550973600' } }, get],
  ['payloadEmpty', { request: { payload: '' } }],
  ['payloadObject', { request: { payload: '{}' } }, get],
  ['payloadNewline', { request: { payload: `${e1.payload}\n` } }],
  ['payloadBom', { request: { payload: `\uFEFF${e1.payload}` } }],
  ['payload', { request: { payload: e1.payload.replaceAll(' ', '') } }],
  ['payload', { request: { payload: String.raw`{"b": "\u5ba1\u8ba1", "a": 1}` } }, chinese],
  ['payload', { request: { payload: '{"a":1,"b":"审计"}' } }, chinese],
  ['method', { request: { method: 'GET' } }],
  ['trailingNewline', { canonicalRequest: (all) => `${all}\n` }],
  ['trailingNewline', { stringToSign: (all) => `${all}\n` }],
  ['lineBreaks', { canonicalRequest: (all) => all.replaceAll('\n', '\r\n') }],
  ['lineBreaks', { stringToSign: (all) => all.replaceAll('\n', String.raw`\n`) }],
  ['milliseconds', { request: { timestamp: '1551113065000' }, date: '2019-02-25' }],
  ['prefix', { keyPrefix: '' }],
  ['hexKeys', { hexKeys: true }],
  ['secretBlank', { request: { secretKey: `${e1.secretKey}\n` } }],
  ['secretBlank', { request: { secretKey: ` ${e1.secretKey}` } }],
  ['secretBlank', { request: { secretKey: e1.secretKey } }, { ...e1, secretKey: `${e1.secretKey} ` }],
  ['secretMissing', { request: { secretKey: '' } }],
  ['secretSwapped', { request: { secretKey: e1.secretId } }],
  ['region', { scope: () => '2019-02-25/ap-guangzhou/cloudaudit/tc3_request' }],
  ['secretId', { request: { secretId: 'AKIDother' } }],
];

describe('mistakes of version 3', () => {
  for (const [index, [name, overrides, request = e1]] of v3Mistakes.entries()) {
    test(`${index + 1}. ${name} is told from Authorization`, async () => {
      const wrong = await signV3(request, overrides);
      const { mistakes, isReproduced, difference } = await diagnoseV3(request, `Authorization: ${wrong.authorization}`);
      assert.deepEqual(
        mistakes.map((mistake) => mistake.name),
        [name],
      );
      assert.ok(isReproduced && difference);
    });

    test(`${index + 1}. ${name} is told from every text that it changes`, async () => {
      const [right, wrong] = [await signV3(request), await signV3(request, overrides)];
      for (const key of ['canonicalRequest', 'stringToSign', 'signature'] as const) {
        if (wrong[key] === right[key]) continue;
        const { mistakes, kind, difference, actual } = await diagnoseV3(request, wrong[key]);
        assert.deepEqual(
          [kind, mistakes.map((mistake) => mistake.name)],
          [key, [name]],
          `${key} ${JSON.stringify(wrong[key])}`,
        );
        assert.deepEqual(difference, firstDifference(right[key], actual));
      }
    });
  }

  test('the table of the guide on signing holds', async () => {
    const firstEight = async (overrides: V3Overrides) => (await signV3(e1, overrides)).signature.slice(0, 8);
    assert.equal(await firstEight({ date: '2019-02-26' }), 'c6cd7055');
    assert.equal(await firstEight({ keyPrefix: '' }), 'edcd0fbc');
    assert.equal(await firstEight({ hexKeys: true }), '8e9746fd');
    assert.equal(await firstEight({ request: { secretKey: '' } }), '857fcbaa');
    assert.equal(await firstEight({ payloadHash: upper, canonicalHash: upper }), '3a033800');
  });

  test('what is right has no mistake', async () => {
    const right = await signV3(e1);
    for (const given of [right.authorization, right.canonicalRequest, right.stringToSign, right.signature]) {
      const { difference, mistakes } = await diagnoseV3(e1, given);
      assert.deepEqual([difference, mistakes], [undefined, []]);
    }
  });

  test('the spelling of the header and of the signature', async () => {
    const { authorization, signature } = await signV3(e1);
    const told = async (given: string) => (await diagnoseV3(e1, given)).mistakes.map(({ name }) => name);
    assert.deepEqual(await told(authorization.replace('TC3-HMAC-SHA256 ', '')), ['format']);
    assert.deepEqual(await told(authorization.replaceAll(', ', ',')), ['format']);
    assert.deepEqual(await told(upper(signature)), ['upperHex']);
    assert.deepEqual(await told(Buffer.from(signature, 'hex').toString('base64')), ['base64']);
  });

  test('a mistake that shows and one behind it are both told', async () => {
    const overrides = { date: '2019-02-26', request: { service: 'cvm', secretKey: `${e1.secretKey} ` } };
    const { mistakes } = await diagnoseV3(e1, (await signV3(e1, overrides)).authorization);
    assert.deepEqual(mistakes, [
      { name: 'localDate', value: '2019-02-26' },
      { name: 'service', value: 'cvm' },
      { name: 'secretBlank' },
    ]);
  });

  test('a signature that no usual mistake gives is said to be so, with its place', async () => {
    const wrong = (await signV3(e1)).authorization.replace(/.$/, '0');
    const { mistakes, isReproduced, part } = await diagnoseV3(e1, wrong);
    assert.deepEqual([mistakes, isReproduced, part], [[], false, 'signature']);
  });

  test('several mistakes in a canonical request: the first line that differs is named', async () => {
    const wrong = (await signV3(withAction)).canonicalRequest
      .replace('listaudits', 'ListAudits')
      .replace(/.{4}$/, 'dead');
    const { mistakes, part, difference } = await diagnoseV3(withAction, wrong);
    assert.deepEqual([mistakes[0]?.name, part, difference?.line], ['headerCase', 'headers', 6]);
  });
});

const v1 = { ...v1Of(vector('V2')), parameters: `${v1Of(vector('V2')).parameters}&Filter=a b/c` };
const sha256 = v1Of(vector('V3'));
const v1Mistakes: readonly (readonly [MistakeName, V1Overrides, V1Request?])[] = [
  ['valueEncoding', { stringToSign: (all) => all.replace('a b/c', 'a%20b%2Fc') }],
  ['valueEncoding', { stringToSign: (all) => all.replace('a b/c', 'a+b%2Fc') }],
  ['parameterOrder', { parameters: (pairs) => pairs }],
  ['algorithm', { algorithm: 'HmacSHA1' }, sha256],
  ['ampersand', { request: { secretKey: `${v1.secretKey}&` } }],
  ['prefix', { request: { secretKey: `TC3${v1.secretKey}` } }],
  ['secretBlank', { request: { secretKey: `${v1.secretKey}\n` } }],
  ['secretMissing', { request: { secretKey: '' } }],
  ['method', { request: { method: 'POST' } }],
  ['host', { request: { host: `${v1.host}:443` } }],
  ['v1Text', { stringToSign: (all) => all.replace('/?', '?') }],
  ['trailingNewline', { stringToSign: (all) => `${all}\n` }],
];

describe('mistakes of version 1', () => {
  for (const [index, [name, overrides, request = v1]] of v1Mistakes.entries()) {
    test(`${index + 1}. ${name}`, async () => {
      const [right, wrong] = [await signV1(request), await signV1(request, overrides)];
      for (const key of ['signature', 'urlEncoded', 'stringToSign'] as const) {
        if (wrong[key] === right[key]) continue;
        const { mistakes, difference } = await diagnoseV1(request, wrong[key]);
        assert.deepEqual(
          mistakes.map((mistake) => mistake.name),
          [name],
          key,
        );
        assert.ok(difference);
      }
    });
  }

  test('a right signature that is spoilt on its way', async () => {
    const { signature, urlEncoded } = await signV1(v1Of(vector('V1')));
    const told = async (given: string) =>
      (await diagnoseV1(v1Of(vector('V1')), given)).mistakes.map(({ name }) => name);
    assert.deepEqual(await told(signature), []);
    assert.deepEqual(await told(`Action=X&Signature=${urlEncoded}&Version=1`), []);
    assert.deepEqual(await told(signature.replaceAll('+', ' ')), ['plusLost']);
    assert.deepEqual(await told(encodeURIComponent(urlEncoded)), ['valueEncoding']);
    assert.deepEqual(await told(Buffer.from(signature, 'base64').toString('hex')), ['hexSignature']);
  });
});
