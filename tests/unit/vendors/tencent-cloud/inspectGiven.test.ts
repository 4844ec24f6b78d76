import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  inspectCanonicalRequest,
  inspectScope,
  inspectStringToSign,
} from '../../../../src/vendors/tencent-cloud/signing/inspectGiven.ts';
import { signV3, type V3Request } from '../../../../src/vendors/tencent-cloud/signing/signV3.ts';

const request: V3Request = {
  method: 'POST',
  query: '',
  headers: { 'Content-Type': 'text/plain; charset=utf-8', Host: 'cvm.tencentcloudapi.com', 'X-TC-Action': 'Run' },
  payload: '{}',
  timestamp: '1551113065',
  service: 'cvm',
  secretId: 'ID',
  secretKey: 'KEY',
};
const expected = await signV3(request);

describe('a scope', () => {
  const inspect = (scope: string) => inspectScope(request, '2019-02-25/cvm/tc3_request', scope);

  test('that is right has no mistake', () => {
    assert.deepEqual(inspect('2019-02-25/cvm/tc3_request'), { mistakes: [], overrides: {} });
  });

  test('of another date and service is reproduced by both', () => {
    assert.deepEqual(inspect('2019-02-26/cam/tc3_request'), {
      mistakes: [
        { name: 'localDate', value: '2019-02-26' },
        { name: 'service', value: 'cam' },
      ],
      overrides: { date: '2019-02-26', request: { service: 'cam' } },
    });
    assert.deepEqual(inspect('2019-03-01/cvm/tc3_request').mistakes, [{ name: 'date', value: '2019-03-01' }]);
    assert.deepEqual(inspect('2019-02-25/cam/tc3_request').mistakes, [{ name: 'service', value: 'cam' }]);
    assert.deepEqual(inspect('//tc3_request').mistakes, [
      { name: 'date', value: '' },
      { name: 'service', value: '' },
    ]);
  });

  test('of another form is that of another cloud', () => {
    for (const scope of [
      '',
      '2019-02-25',
      '2019-02-25/cvm',
      '2019-02-25/cvm/aws4_request',
      '2019-02-25/ap-beijing/cvm/tc3_request',
      '2019-02-25/cvm/tc3_request/',
    ]) {
      const { mistakes, overrides } = inspect(scope);
      assert.deepEqual(mistakes, [{ name: 'region', value: scope }]);
      assert.equal(overrides.scope?.('x'), scope);
    }
  });
});

describe('a string to sign', () => {
  const inspect = (...lines: string[]) => inspectStringToSign(request, lines.join('\n'));

  test('of another algorithm tells nothing more', () => {
    assert.deepEqual(inspect('TC3', '1551113065000', 'x', 'y', ''), [{ name: 'format' }]);
    assert.deepEqual(inspect(''), [{ name: 'format' }]);
  });

  test('names what is wrong in each line', () => {
    assert.deepEqual(inspect('TC3-HMAC-SHA256 ', '1551113065', ' 2019-02-25/cvm/tc3_request', 'hash'), []);
    assert.deepEqual(inspect('TC3-HMAC-SHA256', '1551113065000', '2019-02-25/cam/tc3_request', 'hash', ''), [
      { name: 'milliseconds', value: '1551113065000' },
      { name: 'service', value: 'cam' },
      { name: 'trailingNewline' },
    ]);
    for (const timestamp of ['155111306500', '15511130650001', 'x1551113065000', '1551113065000x'])
      assert.deepEqual(inspect('TC3-HMAC-SHA256', timestamp, '2019-02-25/cvm/tc3_request', 'hash'), [], timestamp);
    assert.deepEqual(inspect('TC3-HMAC-SHA256'), [{ name: 'region', value: '' }]);
  });
});

describe('a canonical request', () => {
  const inspect = (change: (text: string) => string) =>
    inspectCanonicalRequest(expected, change(expected.canonicalRequest));
  const replace = (from: string, to: string) => inspect((text) => text.replace(from, to));

  test('with other line breaks', () => {
    assert.deepEqual(
      inspect((text) => text.replaceAll('\n', '\r\n')),
      [{ name: 'lineBreaks' }],
    );
    assert.deepEqual(
      inspect((text) => `${text} \n`),
      [{ name: 'trailingNewline' }],
    );
  });

  test('is named by the first line that differs', () => {
    assert.deepEqual(replace('POST', 'PUT'), [{ name: 'method', value: 'PUT' }]);
    assert.deepEqual(replace('\n/\n', '\n/x\n'), []);
    assert.deepEqual(replace('\n/\n\n', '\n/\na=1\n'), [{ name: 'query', value: 'a=1' }]);
    assert.deepEqual(replace('\n/\n\n', '\n/\n'), [
      { name: 'queryLine', value: 'content-type:text/plain; charset=utf-8' },
    ]);
    assert.deepEqual(replace('\n/\n\n', '\n/\n a:b\n'), [{ name: 'query', value: ' a:b' }]);
    assert.deepEqual(replace('run\n\n', 'run\nx:y\n'), [{ name: 'emptyLine' }]);
    assert.deepEqual(replace(';host;', ';Host;'), [{ name: 'signedHeaders', value: 'content-type;Host;x-tc-action' }]);
    assert.deepEqual(
      inspect((text) => text.replace(/[0-9a-f]{64}$/, (hash) => hash.toUpperCase())),
      [{ name: 'upperHex' }],
    );
    assert.deepEqual(
      inspect((text) => text.slice(0, -1)),
      [{ name: 'payload' }],
    );
    assert.deepEqual(
      inspect(() => ''),
      [{ name: 'method', value: '' }],
    );
  });

  test('with a header that is written differently', () => {
    assert.deepEqual(replace('host:', 'Host:'), [{ name: 'headerCase', value: 'Host:cvm.tencentcloudapi.com' }]);
    assert.deepEqual(replace('host:', 'hast:'), [{ name: 'headerOrder', value: 'hast:cvm.tencentcloudapi.com' }]);
    assert.deepEqual(replace('host:', 'host: '), [{ name: 'host', value: 'cvm.tencentcloudapi.com' }]);
    assert.deepEqual(replace('host:cvm', 'HOST:cam'), [{ name: 'host', value: 'cam.tencentcloudapi.com' }]);
    assert.deepEqual(replace('action:run', 'action:stop'), []);
  });

  test('with another content type, or another character set', () => {
    assert.deepEqual(replace('text/plain; charset=utf-8', 'text/plain'), [{ name: 'charset', value: 'text/plain' }]);
    assert.deepEqual(replace('text/plain; charset=utf-8', 'text/html; charset=utf-8'), [
      { name: 'contentType', value: 'text/html; charset=utf-8' },
    ]);
  });
});
