import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { MASK } from '../../../../../src/lookup/browser/paste/maskSecrets.ts';
import type { PastedError } from '../../../../../src/lookup/browser/paste/pastedError.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';
import { projectRoot } from '../../../../support/content.ts';
import { clientForms, forms } from './forms.ts';

interface Sample {
  readonly format: string;
  readonly text: string;
  readonly code: string | null;
  readonly requestId: string | null;
  readonly product: string | null;
}

const samples = readFileSync(join(projectRoot, 'tests/fixtures/error-texts.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

/** Samples whose text names the product. */
const NAMES_PRODUCT = /tencentcloudapi\.com|tencentcloudapi\.\w+\.v20|service=/;

const firstOf = (text: string): PastedError | undefined => readPaste(text)?.errors[0];
const shown = (text: string): string => JSON.stringify(readPaste(text)?.errors, null, 1);

describe('real texts', () => {
  for (const [index, { format, text, code, requestId, product }] of samples.entries()) {
    test(`${index + 1}: ${format}`, () => {
      const errors = readPaste(text)?.errors ?? [];
      assert.equal(errors.length, 1, shown(text));
      const error = errors[0];
      assert.equal((error?.codeFrom === 'text' ? error.code : undefined) ?? null, code, shown(text));
      assert.equal(error?.requestId ?? null, requestId, shown(text));
      if (product !== null && NAMES_PRODUCT.test(text)) assert.equal(error?.product, product);
      assert.equal(error?.isClientSide, /network|local/.test(format));
    });
  }
});

describe('forms', () => {
  for (const [name, text, expected] of forms) {
    test(name, () => {
      const errors = readPaste(text)?.errors.map(({ codeFrom: _, isClientSide, ...fields }) => {
        assert.equal(isClientSide, false);
        return fields;
      });
      assert.deepEqual(errors, expected);
    });
  }
});

describe('failures before the server', () => {
  for (const [name, text, expected] of clientForms) {
    test(name, () => {
      assert.equal(readPaste(text)?.errors.length, 1, shown(text));
      const error = firstOf(text);
      assert.partialDeepStrictEqual(error, { ...expected, isClientSide: true });
      assert.equal(error?.code, expected['code']);
      assert.equal(error?.requestId, undefined);
    });
  }
});

const written = samples.filter(({ code }) => code !== null);

test('a text cut off anywhere after the code still tells the code', () => {
  for (const { text, code } of written) {
    // Short texts that name a code without calling it one are queries.
    const from = Math.max(text.indexOf(code ?? '') + (code ?? '').length, /code/i.test(text) ? 0 : 81);
    for (let end = from; end <= text.length; end += 1) {
      const cut = text.slice(0, end);
      assert.equal(firstOf(cut)?.code, code, cut);
    }
  }
});

test('escaping changes neither code nor request id', () => {
  const html = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const named = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const json = (text: string) => JSON.stringify(text);
  const escapes: Readonly<Record<string, (text: string) => string>> = {
    json,
    'json twice': (text) => json(json(text)),
    'json thrice': (text) => json(json(json(text))),
    html,
    named,
    'named twice': (text) => named(named(text)),
    percent: encodeURIComponent,
    'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
    'percent of json': (text) => encodeURIComponent(json(text)),
    'html of json': (text) => named(json(text)),
    'field of json': (text) => json({ log: text, stream: 'stderr' } as never),
  };
  for (const { text, code, requestId } of written) {
    for (const [name, escape] of Object.entries(escapes)) {
      const error = firstOf(escape(text));
      assert.equal(error?.code, code, `${name}: ${escape(text)}`);
      assert.equal(error.requestId ?? null, requestId, `${name}: ${escape(text)}`);
    }
  }
});

describe('sentences of the gateway', () => {
  for (const [sentence, code] of [
    ['The SecretId is not found, please ensure that your SecretId is correct.', 'AuthFailure.SecretIdNotFound'],
    ['SecretId不存在，请输入正确的密钥。', 'AuthFailure.SecretIdNotFound'],
    ['请求签名验证失败，请检查您的签名计算是否正确。', 'AuthFailure.SignatureFailure'],
    [
      'The provided credentials could not be validated. Please check your signature is correct.',
      'AuthFailure.SignatureFailure',
    ],
    ['The signature is expired, please request again.', 'AuthFailure.SignatureExpire'],
    [
      'Your current request times equals to `21` in a second, which exceeds the frequency limit `20` for a second.',
      'RequestLimitExceeded',
    ],
    ['您当前每秒请求 `6` 次，超过了每秒频率上限 `5` 次/秒。', 'RequestLimitExceeded'],
    ['The specified api version=`2019-07-22` does not exist in service=`tms`.', 'NoSuchVersion'],
    ['The request `Action` is invalid or not found.', 'InvalidAction'],
    ['The action not support this region.', 'UnsupportedRegion'],
    ['The request is missing a required parameter `Region`.', 'MissingParameter'],
    ['The parameter `x` is not recognized.', 'UnknownParameter'],
  ] as const) {
    test(sentence, () => {
      const text = `2026-11-24 03:20:23 ERROR call failed: ${sentence}`;
      assert.partialDeepStrictEqual(firstOf(text), { code, codeFrom: 'message', isClientSide: false });
      assert.equal(readPaste(text)?.errors.length, 1);
      assert.equal(firstOf(sentence)?.code, code, 'alone');
    });
  }
});

test('a query is no paste', () => {
  for (const query of [
    '',
    '  \n ',
    'AuthFailure',
    'AuthFailure.SignatureFailure',
    ' "AuthFailure.SignatureFailure",\n',
    '「AuthFailure.SignatureFailure」',
    '/AuthFailure.SignatureFailure/',
    'AuthFailure%2ESignatureFailure',
    'cos_region',
    'signature expired',
    '签名过期',
    'SecretId 不存在怎么办',
    'connection refused',
    '500013',
    'LimitExceeded OverTime',
    '{{{{',
  ]) {
    assert.equal(readPaste(query), undefined, query);
  }
});

test('words beside a code tell the code, whether a table lists it or not', () => {
  for (const code of ['LimitExceeded.OverTime', 'LimitExceeded.OfRate'])
    for (const text of [`${code} 怎么解决`, `登录失败：${code}`, `Too many of them got \`${code}\` errors`])
      assert.deepEqual(
        readPaste(text, (known) => known === 'LimitExceeded.OverTime')?.errors.map((error) => error.code),
        [code],
        text,
      );
});

test('a text in which nothing is found is still a paste', () => {
  assert.deepEqual(readPaste('hello\nworld'), { errors: [], masked: 'hello\nworld', secrets: 0 });
});

test('a known code counts without a label, an unknown one does not', () => {
  const text = 'job 17 ended\nUserVisible.StrangeThing happened';
  assert.deepEqual(readPaste(text)?.errors, []);
  assert.equal(
    readPaste(text, (code) => code === 'UserVisible.StrangeThing')?.errors[0]?.code,
    'UserVisible.StrangeThing',
  );
});

test('at most 20 errors are read, and of a long text the part around the first is kept', () => {
  const line = (index: number) => `Code=A.Bc, Message=${'x'.repeat(200)}, RequestId=51c178ab-0000-${index}\n`;
  const pasted = readPaste('-'.repeat(5_000) + Array.from({ length: 50 }, (_, index) => line(1000 + index)).join(''));
  assert.equal(pasted?.errors.length, 20);
  assert.ok(pasted.masked.length <= 2_002);
  assert.ok(pasted.masked.includes('Code=A.Bc'));
});

test('the end of a huge text is read too', () => {
  const text = `${'x y '.repeat(200_000)}\n[TencentCloudSDKError] Code=A.Bc, Message=m, RequestId=51c178ab-1`;
  assert.equal(firstOf(text)?.code, 'A.Bc');
});

test('no text throws, and no field is empty', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(...'{}[]"\'\\:=%&;<>\n\0\uD800'.split('')),
    fc.constantFrom(
      'Code',
      'message:',
      '"RequestId":"',
      'Token=',
      'AKIDabcdefghijkl',
      '\\u0022',
      '%22',
      '&quot;',
      MASK,
    ),
    fc.constantFrom(...samples.map(({ text }) => text)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const pasted = readPaste(pieces.join(''));
      for (const error of pasted?.errors ?? []) {
        for (const value of Object.values(error)) assert.ok(value === false || value);
      }
      assert.doesNotMatch(JSON.stringify(pasted ?? ''), /AKID[a-z]/);
    }),
    { numRuns: 300 },
  );
});

test('a request id between two errors belongs to the one before it', () => {
  const pasted = readPaste(
    '{"Response":{"Error":{"Code":"LimitExceeded.OverTime","Message":"x"},"RequestId":"51c3e357-1d32-452d-a979-5eed0027f371"}}\n' +
      '[TencentCloudSDKException] code:ClientNetworkError message:HTTPSConnectionPool(host=x) Max retries requestId:None',
  );
  assert.deepEqual(
    pasted?.errors.map(({ code, requestId, isClientSide }) => [code, requestId, isClientSide]),
    [
      ['LimitExceeded.OverTime', '51c3e357-1d32-452d-a979-5eed0027f371', false],
      ['ClientNetworkError', undefined, true],
    ],
  );
});

test('a line with a mark of another cloud is an output of it where it has the form of one', () => {
  for (const text of [
    'Throttling: by boto3',
    'Throttling.User : by boto3',
    'boto3 failed: no',
    'boto3 error 5 (x',
    'boto3 exceptions of mine = two',
    'boto3 code: 5 or so',
  ])
    assert.equal(readPaste(text)?.foreign, 'aws', text);
  assert.equal(readPaste('isv.BUSINESS_LIMIT reached')?.foreign, 'aliyun');
  for (const text of [
    'what is isv.BUSINESS_LIMIT',
    'x.Business of boto3',
    'about Throttling: boto3',
    'boto3 error',
    'boto3 error\n',
    'boto3 fails',
  ])
    assert.equal(readPaste(text), undefined, text);
});

test('space around a text is no part of it', () => {
  assert.equal(readPaste('\n hello\nworld \n')?.masked, 'hello\nworld');
  assert.equal(readPaste('&nbsp;hello\nworld&nbsp;')?.masked, 'hello\nworld');
});

test('a message of the gateway of 14 characters is read, and a shorter one is a phrase to search for', () => {
  assert.equal(firstOf('参数 `ab` 取值类型错误')?.code, 'InvalidParameter');
  assert.equal(readPaste('参数 `a` 取值类型错误'), undefined);
});
