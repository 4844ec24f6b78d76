import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MistakeName } from '../../../../src/vendors/tencent-cloud/signing/mistake.ts';
import {
  signV1,
  splitParameters,
  type V1Overrides,
  type V1Request,
} from '../../../../src/vendors/tencent-cloud/signing/signV1.ts';
import { v1Mistakes } from '../../../../src/vendors/tencent-cloud/signing/v1Mistakes.ts';

const request: V1Request = {
  method: 'GET',
  host: 'http://h.com:80/x',
  parameters: 'b=1/ 2&A=%C3%A9&a=&SignatureMethod=HmacSHA256',
  secretKey: 'KEY',
};
const signature = await signV1(request);
const pairs = splitParameters(request.parameters);

/** Overrides with the result of each function. */
function applied({ parameters, stringToSign, ...values }: V1Overrides): unknown {
  return {
    ...values,
    ...(parameters && { parameters: parameters(pairs).join('&') }),
    ...(stringToSign && { stringToSign: stringToSign('GEThost/?a=1&b=/?') }),
  };
}

const mistakesNamed = (name: MistakeName, given: V1Request = request): unknown[] =>
  v1Mistakes(given, signature)
    .filter((mistake) => mistake.name === name)
    .map(({ value, overrides }) => [value, applied(overrides)]);

test('the likeliest mistakes come first', () => {
  assert.deepEqual(
    [...new Set(v1Mistakes(request, signature).map(({ name }) => name))],
    [
      'valueEncoding',
      'parameterOrder',
      'algorithm',
      'ampersand',
      'prefix',
      'secretBlank',
      'secretMissing',
      'method',
      'host',
      'v1Text',
      'trailingNewline',
    ],
  );
});

test('values that are encoded before they are signed, in all ways, and values that are decoded', () => {
  assert.deepEqual(mistakesNamed('valueEncoding'), [
    [undefined, { parameters: 'A=%25C3%25A9&SignatureMethod=HmacSHA256&a=&b=1%2F%202' }],
    [undefined, { parameters: 'A=%25C3%25A9&SignatureMethod=HmacSHA256&a=&b=1%2F+2' }],
    [undefined, { parameters: 'A=%25C3%25A9&SignatureMethod=HmacSHA256&a=&b=1%2f%202' }],
    [undefined, { parameters: 'A=é&SignatureMethod=HmacSHA256&a=&b=1/ 2' }],
  ]);
});

test('parameters that are not sorted, or not in ASCII order', () => {
  assert.deepEqual(mistakesNamed('parameterOrder'), [
    [undefined, { parameters: 'b=1/ 2&A=%C3%A9&a=&SignatureMethod=HmacSHA256' }],
    [undefined, { parameters: 'a=&A=%C3%A9&b=1/ 2&SignatureMethod=HmacSHA256' }],
  ]);
});

test('the other algorithm, and the algorithm missing from what is signed', () => {
  assert.deepEqual(mistakesNamed('algorithm'), [
    ['HmacSHA1', { algorithm: 'HmacSHA1' }],
    ['HmacSHA1', { parameters: 'A=%C3%A9&a=&b=1/ 2' }],
  ]);
  const sha1 = v1Mistakes(request, { ...signature, algorithm: 'HmacSHA1' });
  assert.equal(sha1.find(({ name }) => name === 'algorithm')?.value, 'HmacSHA256');
});

test('the key', () => {
  const key = (secretKey: string): unknown => ({ request: { secretKey } });
  const untrimmed = { ...request, secretKey: ' KEY\n' };
  assert.deepEqual(mistakesNamed('ampersand', untrimmed), [[undefined, key('KEY&')]]);
  assert.deepEqual(mistakesNamed('prefix', untrimmed), [['TC3', key('TC3KEY')]]);
  assert.deepEqual(mistakesNamed('secretBlank')[0], [undefined, key('KEY\n')]);
  assert.deepEqual(mistakesNamed('secretMissing')[0], [undefined, key('')]);
});

test('the method and the host', () => {
  const changed = (values: Partial<V1Request>) => ({ request: values });
  assert.deepEqual(mistakesNamed('method'), [
    [undefined, changed({ method: 'POST' })],
    [undefined, changed({ method: 'get' })],
  ]);
  assert.deepEqual(mistakesNamed('method', { ...request, method: 'POST' })[0], [undefined, changed({ method: 'GET' })]);
  assert.deepEqual(
    mistakesNamed('host'),
    ['http://h.com:80/x:443', 'https://http://h.com:80/x', 'h.com'].map((host) => [host, changed({ host })]),
  );
  assert.equal(mistakesNamed('host', { ...request, host: 'h.com' }).length, 2);
});

test('the text that is signed', () => {
  const texts = ['GEThost?a=1&b=/?', 'GEThost/a=1&b=/?', 'a=1&b=/?', 'GET\nhost/?a=1&b=/?', 'GET host/?a=1&b=/?'];
  assert.deepEqual(
    mistakesNamed('v1Text'),
    texts.map((stringToSign) => [undefined, { stringToSign }]),
  );
  assert.deepEqual(mistakesNamed('trailingNewline'), [[undefined, { stringToSign: 'GEThost/?a=1&b=/?\n' }]]);
});

test('a leading question mark, line breaks and the signature are no parameters', () => {
  assert.deepEqual(splitParameters(' ?a=1&\r\nb=2&&Signature=x%3D&SignatureMethod=y\n'), [
    'a=1',
    'b=2',
    'SignatureMethod=y',
  ]);
  assert.deepEqual(splitParameters('  ?a=b ?c'), ['a=b ?c']);
});

test('parameters are sorted by name alone', async () => {
  const sorted = await signV1({ ...request, parameters: 'a.b=1&a=2&a-b=3' });
  assert.equal(sorted.stringToSign, 'GEThttp://h.com:80/x/?a=2&a-b=3&a.b=1');
});

test('the algorithm is what the parameters say, or else the older one', async () => {
  assert.equal(signature.algorithm, 'HmacSHA256');
  for (const parameters of ['a=1', 'a=1&SignatureMethod=HmacSHA1'])
    assert.equal((await signV1({ ...request, parameters })).algorithm, 'HmacSHA1', parameters);
});
