import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MistakeName } from '../../../../src/vendors/tencent-cloud/signing/mistake.ts';
import type { V3Overrides, V3Request } from '../../../../src/vendors/tencent-cloud/signing/signV3.ts';
import { nearbyDates, v3Mistakes } from '../../../../src/vendors/tencent-cloud/signing/v3Mistakes.ts';

const HOST = 'cvm.tencentcloudapi.com';
const post: V3Request = {
  method: 'POST',
  query: '',
  headers: { 'Content-Type': 'Text/plain; charset=utf-8', Host: HOST, 'X-TC-Action': 'Run' },
  payload: '{"b": 1}',
  timestamp: '1551113065',
  service: 'cvm',
  secretId: 'ID',
  secretKey: 'KEY',
  action: 'Run',
};

/** What stands in place of the texts that overrides change. */
const sample = {
  scope: 'date/cvm/tc3_request',
  payloadHash: 'ab',
  canonicalHash: 'cd',
  canonicalRequest: 'POST\n/\n\nhost:h\n\nhost\nab',
  stringToSign: 'TC3\n1\nscope\ncd',
};

/** Overrides with the result of each function for the sample. */
function applied(overrides: V3Overrides): unknown {
  const { scope, payloadHash, canonicalHash, canonicalRequest, stringToSign, ...values } = overrides;
  return {
    ...values,
    ...(scope && { scope: scope(sample.scope) }),
    ...(payloadHash && { payloadHash: payloadHash(sample.payloadHash) }),
    ...(canonicalHash && { canonicalHash: canonicalHash(sample.canonicalHash) }),
    ...(canonicalRequest && { canonicalRequest: canonicalRequest(sample.canonicalRequest) }),
    ...(stringToSign && { stringToSign: stringToSign(sample.stringToSign) }),
  };
}

/** The values and overrides of the mistakes of one name, in order. */
const mistakesNamed = (name: MistakeName, request: V3Request = post): unknown[] =>
  v3Mistakes(request)
    .filter((mistake) => mistake.name === name)
    .map(({ value, overrides }) => [value, applied(overrides)]);

/** Mistakes that replace one field of the request by each of some values. */
const replaced = (field: keyof V3Request, values: readonly string[], isNamed = true): unknown[] =>
  values.map((value) => [isNamed ? value : undefined, { request: { [field]: value } }]);

test('the likeliest mistakes come first', () => {
  assert.deepEqual(
    [...new Set(v3Mistakes({ ...post, query: 'a=1' }).map(({ name }) => name))],
    [
      'localDate',
      'date',
      'service',
      'region',
      'milliseconds',
      'prefix',
      'hexKeys',
      'secretBlank',
      'secretMissing',
      'secretSwapped',
      'charset',
      'contentType',
      'host',
      'headerCase',
      'headerOrder',
      'signedHeaders',
      'payloadNewline',
      'payloadBom',
      'payloadEmpty',
      'payloadObject',
      'payload',
      'emptyLine',
      'queryLine',
      'trailingNewline',
      'lineBreaks',
      'upperHex',
      'query',
      'method',
    ],
  );
});

describe('the scope', () => {
  test('dates of local time, and the date without hyphens', () => {
    assert.deepEqual(nearbyDates(post.timestamp), ['2019-02-26', '2019-02-24']);
    assert.deepEqual(nearbyDates('1551059000'), ['2019-02-24', '2019-02-26']);
    assert.deepEqual(mistakesNamed('localDate'), [
      ['2019-02-26', { date: '2019-02-26' }],
      ['2019-02-24', { date: '2019-02-24' }],
    ]);
    assert.deepEqual(mistakesNamed('date'), [['20190225', { date: '20190225' }]]);
  });

  test('other services: that of the host, the same in lower case, other products', () => {
    const others = ['cloudaudit', 'cam', 'sts', 'vpc', 'cbs', 'cdb', 'clb', 'cos', 'cls', 'tke', 'monitor', 'sms'];
    assert.deepEqual(mistakesNamed('service'), replaced('service', others));
    assert.deepEqual(
      mistakesNamed('service', { ...post, service: 'CAM' }).slice(0, 3),
      replaced('service', ['cvm', 'cam', 'cloudaudit']),
    );
    assert.deepEqual(
      mistakesNamed('service', { ...post, headers: {} }).slice(0, 1),
      replaced('service', ['cloudaudit']),
    );
    assert.deepEqual(
      mistakesNamed('service', { ...post, service: 'sts', headers: {} }).slice(0, 2),
      replaced('service', ['cloudaudit', 'cvm']),
    );
  });

  test('a region in the scope', () => {
    assert.deepEqual(
      mistakesNamed('region'),
      ['ap-guangzhou', 'ap-beijing', 'ap-shanghai'].map((region) => [
        region,
        { scope: `2019-02-25/${region}/cvm/tc3_request` },
      ]),
    );
  });

  test('milliseconds in place of seconds, with a right date or without, and seconds in place of milliseconds', () => {
    assert.deepEqual(mistakesNamed('milliseconds').slice(0, 2), [
      ['1551113065000', { request: { timestamp: '1551113065000' }, date: '2019-02-25' }],
      ['1551113065000', { request: { timestamp: '1551113065000' } }],
    ]);
    assert.deepEqual(mistakesNamed('milliseconds', { ...post, timestamp: '1551113065123' })[2], [
      undefined,
      { request: { timestamp: '1551113065' } },
    ]);
    assert.deepEqual(mistakesNamed('milliseconds', { ...post, timestamp: '15511130651234' })[2], [
      undefined,
      { request: { timestamp: '15511130651234' } },
    ]);
  });
});

test('the key', () => {
  assert.deepEqual(mistakesNamed('prefix'), [
    [undefined, { keyPrefix: '' }],
    ['tc3', { keyPrefix: 'tc3' }],
    ['AWS4', { keyPrefix: 'AWS4' }],
  ]);
  assert.deepEqual(mistakesNamed('hexKeys'), [[undefined, { hexKeys: true }]]);
  assert.deepEqual(mistakesNamed('secretSwapped'), replaced('secretKey', ['ID'], false));
  assert.deepEqual(mistakesNamed('secretMissing'), replaced('secretKey', ['', 'undefined', 'null', 'None'], false));
  const blanks = ['KEY\n', 'KEY ', ' KEY', 'KEY\r\n', 'KEY\r', 'KEY\t', '"KEY"', "'KEY'"];
  assert.deepEqual(mistakesNamed('secretBlank'), replaced('secretKey', blanks, false));
  assert.deepEqual(
    mistakesNamed('secretBlank', { ...post, secretKey: 'KEY\t' }),
    replaced('secretKey', ['KEY', ...blanks.filter((key) => key !== 'KEY\t')], false),
  );
});

describe('headers', () => {
  const headers = (changed: Readonly<Record<string, string>>) => ({
    request: { headers: { ...post.headers, ...changed } },
  });

  test('content types and character sets', () => {
    const json = mistakesNamed('contentType').slice(0, 3);
    assert.deepEqual(
      json,
      ['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'].map((type) => [
        type,
        headers({ 'Content-Type': type }),
      ]),
    );
    const types = v3Mistakes(post).flatMap(({ name, value }) => (name === 'contentType' ? [value] : []));
    assert.deepEqual(
      types.filter((type) => !type?.includes(';')),
      ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    );
    assert.deepEqual(new Set(mistakesNamed('charset').map((mistake) => JSON.stringify(mistake))).size, 2);
    assert.deepEqual(mistakesNamed('charset').slice(0, 2), [
      ['text/plain', headers({ 'Content-Type': 'text/plain' })],
      ['text/plain;charset=utf-8', headers({ 'Content-Type': 'text/plain;charset=utf-8' })],
    ]);
    assert.deepEqual(
      mistakesNamed('charset', { ...post, headers: { Host: HOST } }).map((mistake) => mistake),
      [
        ['; charset=utf-8', { request: { headers: { Host: HOST } } }],
        [';charset=utf-8', { request: { headers: { Host: HOST } } }],
      ],
    );
  });

  test('hosts of regions, with a port, a path, a scheme', () => {
    const hosts = [
      'cvm.ap-guangzhou.tencentcloudapi.com',
      'cvm.ap-beijing.tencentcloudapi.com',
      'cvm.ap-shanghai.tencentcloudapi.com',
      'cvm.ap-singapore.tencentcloudapi.com',
      'cvm.intl.tencentcloudapi.com',
      `${HOST}:443`,
      `${HOST}/`,
      `https://${HOST}`,
      `https://${HOST}/`,
    ];
    assert.deepEqual(
      mistakesNamed('host'),
      hosts.map((host) => [host, headers({ Host: host })]),
    );
    const written = { ...post, headers: { host: 'http://a.b:80/c' } };
    assert.deepEqual(mistakesNamed('host', written).at(0), [HOST, { request: { headers: { host: HOST } } }]);
    assert.deepEqual(mistakesNamed('host', written).at(-1), ['a.b', { request: { headers: { host: 'a.b' } } }]);
    assert.deepEqual(mistakesNamed('host', { ...post, headers: {} }).at(-1), [
      'https:///',
      { request: { headers: {} } },
    ]);
  });

  test('names and values as they are written, and the order turned round', () => {
    const lines = 'Content-Type:Text/plain; charset=utf-8\nHost:cvm.tencentcloudapi.com\nX-TC-Action:Run\n';
    const signed = 'content-type;host;x-tc-action';
    const unordered: V3Request = { ...post, headers: Object.fromEntries(Object.entries(post.headers).reverse()) };
    assert.deepEqual(mistakesNamed('headerCase', unordered), [
      [undefined, { headers: { lines, signed: 'Content-Type;Host;X-TC-Action' } }],
      [
        undefined,
        {
          headers: {
            lines: 'content-type:Text/plain; charset=utf-8\nhost:cvm.tencentcloudapi.com\nx-tc-action:Run\n',
            signed,
          },
        },
      ],
      [
        undefined,
        {
          headers: {
            lines: 'Content-Type:text/plain; charset=utf-8\nHost:cvm.tencentcloudapi.com\nX-TC-Action:run\n',
            signed: 'Content-Type;Host;X-TC-Action',
          },
        },
      ],
      [undefined, { headers: { lines, signed } }],
    ]);
    const reversed = 'x-tc-action:run\nhost:cvm.tencentcloudapi.com\ncontent-type:text/plain; charset=utf-8\n';
    assert.deepEqual(mistakesNamed('headerOrder', unordered), [
      [undefined, { headers: { lines: reversed, signed: 'x-tc-action;host;content-type' } }],
      [undefined, { headers: { lines: reversed, signed } }],
    ]);
  });

  test('fewer or more headers than are sent, and commas between their names', () => {
    const [own, action] = [
      'content-type:text/plain; charset=utf-8\nhost:cvm.tencentcloudapi.com\n',
      'x-tc-action:run\n',
    ];
    assert.deepEqual(mistakesNamed('signedHeaders').slice(0, 3), [
      [undefined, { headers: { lines: own, signed: 'content-type;host' } }],
      [undefined, { headers: { lines: own, signed: 'content-type;host;x-tc-action' } }],
      [undefined, { headers: { lines: own + action, signed: 'content-type,host,x-tc-action' } }],
    ]);
    const unsigned = { ...post, headers: { 'Content-Type': 'text/plain; charset=utf-8', Host: HOST } };
    assert.deepEqual(mistakesNamed('signedHeaders', unsigned)[3], [
      undefined,
      { headers: { lines: own + action, signed: 'content-type;host;x-tc-action' } },
    ]);
    assert.equal(mistakesNamed('signedHeaders', { ...unsigned, action: '' }).length, 3);
  });
});

test('the payload', () => {
  assert.deepEqual(mistakesNamed('payloadNewline'), replaced('payload', ['{"b": 1}\n', '{"b": 1}\r\n'], false));
  assert.deepEqual(
    mistakesNamed('payloadNewline', { ...post, payload: '{} \n' })[2],
    replaced('payload', ['{}'], false)[0],
  );
  assert.deepEqual(mistakesNamed('payloadBom'), replaced('payload', ['\uFEFF{"b": 1}'], false));
  assert.deepEqual(mistakesNamed('payloadEmpty'), replaced('payload', [''], false));
  assert.deepEqual(mistakesNamed('payloadObject'), replaced('payload', ['{}', 'null', '[]', '""']));
  assert.deepEqual(
    mistakesNamed('payloadObject', { ...post, payload: '{}' }),
    replaced('payload', ['null', '[]', '""']),
  );
  assert.deepEqual(mistakesNamed('payload').at(-1), ['UNSIGNED-PAYLOAD', { payloadHash: 'UNSIGNED-PAYLOAD' }]);
});

describe('JSON that is written in another way', () => {
  const written = (payload: string): Set<unknown> =>
    new Set(
      v3Mistakes({ ...post, payload }).flatMap(({ name, overrides }) =>
        name === 'payload' && overrides.request?.payload !== undefined ? [overrides.request.payload] : [],
      ),
    );

  test('with and without spaces, but not inside of strings', () => {
    assert.deepEqual(
      written('{"a": "x:  \\" ,y",\n "b" :[1,2]}'),
      new Set(['{"a":"x:  \\" ,y","b":[1,2]}', '{"a": "x:  \\" ,y", "b": [1, 2]}']),
    );
  });

  test('with and without escapes', () => {
    assert.deepEqual(written('["审é\\u5BA1"]'), new Set(['["\\u5ba1\\u00e9\\u5BA1"]', '["审é审"]']));
  });

  test('with its keys sorted', () => {
    assert.deepEqual(
      written('{"b":1,"a":{"d":1,"c":2}}'),
      new Set(['{"b": 1, "a": {"d": 1, "c": 2}}', '{"a":{"d":1,"c":2},"b":1}', '{"a": {"d": 1, "c": 2}, "b": 1}']),
    );
    for (const other of ['[2,1]', 'null', '1', 'b&a']) {
      assert.ok(
        [...written(other)].every((payload) => typeof payload === 'string' && !payload.includes('{')),
        other,
      );
    }
  });
});

test('line breaks', () => {
  assert.deepEqual(mistakesNamed('emptyLine'), [[undefined, { canonicalRequest: 'POST\n/\n\nhost:h\nhost\nab' }]]);
  assert.deepEqual(mistakesNamed('queryLine'), [[undefined, { canonicalRequest: 'POST\n/\nhost:h\n\nhost\nab' }]]);
  assert.deepEqual(mistakesNamed('trailingNewline'), [
    [undefined, { canonicalRequest: `${sample.canonicalRequest}\n` }],
    [undefined, { stringToSign: `${sample.stringToSign}\n` }],
  ]);
  const crlf = 'POST\r\n/\r\n\r\nhost:h\r\n\r\nhost\r\nab';
  const literal = String.raw`POST\n/\n\nhost:h\n\nhost\nab`;
  assert.deepEqual(mistakesNamed('lineBreaks'), [
    [undefined, { canonicalRequest: crlf }],
    [undefined, { stringToSign: 'TC3\r\n1\r\nscope\r\ncd' }],
    [undefined, { canonicalRequest: crlf, stringToSign: 'TC3\r\n1\r\nscope\r\ncd' }],
    [undefined, { canonicalRequest: literal }],
    [undefined, { stringToSign: String.raw`TC3\n1\nscope\ncd` }],
    [undefined, { canonicalRequest: literal, stringToSign: String.raw`TC3\n1\nscope\ncd` }],
  ]);
});

test('hashes in upper case', () => {
  assert.deepEqual(mistakesNamed('upperHex'), [
    [undefined, { payloadHash: 'AB' }],
    [undefined, { canonicalHash: 'CD' }],
    [undefined, { payloadHash: 'AB', canonicalHash: 'CD' }],
  ]);
});

test('the query, the method, and the query in place of the payload', () => {
  const get: V3Request = { ...post, method: 'GET', query: 'b=1&a=%C3%A9+x%20', payload: '' };
  assert.deepEqual(
    mistakesNamed('query', get),
    replaced('query', [
      'a=%C3%A9+x%20&b=1',
      'b=1&a=é+x ',
      'b=1&a=%25C3%25A9+x%2520',
      'b=1&a=%C3%A9+x+',
      'b=1&a=%C3%A9%20x%20',
      'b=1&a=%c3%a9+x%20',
      '?b=1&a=%C3%A9+x%20',
      '',
    ]),
  );
  assert.deepEqual(mistakesNamed('payload', get).at(-1), [undefined, { request: { payload: get.query } }]);
  assert.deepEqual(mistakesNamed('query'), replaced('query', [post.payload], false));
  assert.deepEqual(mistakesNamed('method'), replaced('method', ['post', 'GET']));
  assert.deepEqual(mistakesNamed('method', get), replaced('method', ['get', 'POST']));
});
