import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { maskSecrets } from '../../../../../src/lookup/browser/paste/maskSecrets.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

/** What is shown of a text, and how many secrets were masked. */
const mask = (text: string): [string, number] => {
  const { text: masked, secrets } = maskSecrets(text);
  return [masked, secrets];
};

describe('labels of secrets', () => {
  for (const label of [
    'SecretId',
    'secret_key',
    'SECRET-KEY',
    'accessKey',
    'access_key_id',
    'AccessKeySecret',
    'api_key',
    'apikey',
    'private-key',
    'client_secret',
    'token',
    'X-TC-Token',
    'authorization',
    'Signature',
    'Cookie',
    'password',
    'passwd',
    'passphrase',
    'pwd',
    '密码',
    '口令',
    '令牌',
  ]) {
    test(label, () => {
      assert.deepEqual(mask(`${label}=abc`), [`${label}=••••`, 1]);
      assert.deepEqual(mask(`"${label}": "a b, c",`), [`"${label}": "••••",`, 1]);
    });
  }

  test('of pages of a list are none', () => {
    for (const label of ['NextToken', 'next_token', 'page-token', 'PageToken', 'continuation_token'])
      assert.deepEqual(mask(`${label}=abc`), [`${label}=abc`, 0]);
  });
});

describe('what stands between a label and its secret', () => {
  for (const [between, after] of [
    ['=', ''],
    [' = ', ''],
    [': ', ''],
    ['：', ''],
    ['＝', ''],
    ['=>', ''],
    [' := ', ''],
    ['="', '"'],
    [": '", "'"],
    [': `', '`'],
    [': “', '”'],
    [': 「', '」'],
    ['": "', '"'],
    [String.raw`\": \"`, String.raw`\"`],
    [String.raw`\\\": \\\"`, String.raw`\\\"`],
    ['>', '<'],
    [': Some("', '")'],
    [': Optional("', '")'],
    ['=> string(3) "', '"'],
    [": u'", "'"],
    [": b'", "'"],
    [': ["', '"]'],
    [':\n  "', '"'],
    [': |\n  ', ''],
    [': >-\n  ', ''],
    ['\n  value: ', ''],
    ['", "value": "', '"'],
    ['     =     ', ''],
  ] as const) {
    test(JSON.stringify(between), () => {
      assert.deepEqual(mask(`token${between}abc${after}`), [`token${between}••••${after}`, 1]);
    });
  }

  test('an option of a command', () => {
    assert.deepEqual(mask('x --token abc --y'), ['x --token •••• --y', 1]);
    assert.deepEqual(mask('x -password abc'), ['x -password ••••', 1]);
    assert.deepEqual(mask('the token abc'), ['the token abc', 0]);
  });

  test('a line break ends a label, but where a quote or a block follows', () => {
    assert.deepEqual(mask('token:\nabc'), ['token:\nabc', 0]);
    assert.deepEqual(mask('token>  x'), ['token>  x', 0]);
    assert.deepEqual(mask('token><x>'), ['token><x>', 0]);
  });
});

describe('where a secret ends', () => {
  test('without quotes, at what cannot be part of it', () => {
    for (const end of [
      ' x',
      '"x',
      "'x",
      '&x',
      ',x',
      ';x',
      '，x',
      '；x',
      '。x',
      ')x',
      '}x',
      ']x',
      '<x',
      '|x',
      '\\"x',
      '\nx',
    ])
      assert.deepEqual(mask(`token=ab/c.d+e=${end}`), [`token=••••${end}`, 1], end);
    assert.deepEqual(mask(String.raw`token=a\b`), ['token=••••', 1]);
  });

  test('of a header, at the end of the line', () => {
    assert.deepEqual(mask('Authorization: Digest a=b, c\nHost: h'), ['Authorization: ••••\nHost: h', 1]);
    assert.deepEqual(mask('Cookie: a=b; c=d\nHost: h'), ['Cookie: ••••\nHost: h', 1]);
    assert.deepEqual(mask(`-H 'Cookie: a=b; c=d' x`), [`-H 'Cookie: ••••' x`, 1]);
    assert.deepEqual(mask('Signature: a b'), ['Signature: •••• b', 1]);
  });

  test('in quotes that are not closed, as without quotes', () => {
    assert.deepEqual(mask('token: "abc def'), ['token: "•••• def', 1]);
  });
});

describe('values that are no secrets', () => {
  test('absent ones', () => {
    for (const value of ['None', 'null', 'undefined', 'nil', 'true', 'false', '••••'])
      assert.deepEqual(mask(`token=${value}, x`), [`token=${value}, x`, 0]);
    for (const value of ['Nonex', 'null-1', 'true.x', 'false=', 'nil/x'])
      assert.deepEqual(mask(`token=${value}`), ['token=••••', 1]);
    for (const value of ['xNone', 'a••••', 'TC3-HMAC-SHA256x'])
      assert.deepEqual(mask(`token=${value}`), ['token=••••', 1]);
    assert.deepEqual(mask('Authorization: x TC3-HMAC-SHA256 y'), ['Authorization: ••••', 1]);
    assert.deepEqual(mask('token='), ['token=', 0]);
    assert.deepEqual(mask('token=, x'), ['token=, x', 0]);
  });

  test('codes', () => {
    assert.deepEqual(mask('token: AuthFailure.TokenFailure'), ['token: AuthFailure.TokenFailure', 0]);
    assert.deepEqual(mask('token: Other.TokenFailure'), ['token: ••••', 1]);
    assert.deepEqual(mask('token: AuthFailure.tokenFailure'), ['token: ••••', 1]);
    assert.deepEqual(mask('token: xAuthFailure.Token'), ['token: ••••', 1]);
  });
});

describe('a signature of version 3', () => {
  test('keeps all but its key and its signature', () => {
    for (const label of ['Authorization: ', 'authorization=', '"Authorization": "'])
      assert.deepEqual(
        mask(`${label}TC3-HMAC-SHA256 Credential=AKID1/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=abc`),
        [`${label}TC3-HMAC-SHA256 Credential=••••/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=••••`, 2],
      );
  });

  test('whose key has any form', () => {
    for (const id of ['IKIDabc', 'x', 'abc-def_1.2', 'A'.repeat(200)])
      for (const end of ['/', ' ', ',', ';', '"', "'"])
        assert.deepEqual(mask(`Credential=${id}${end}2019`), [`Credential=••••${end}2019`, 1]);
    assert.deepEqual(mask('credential=abc/x'), ['credential=••••/x', 1]);
    assert.deepEqual(mask('Credential=/x'), ['Credential=/x', 0]);
  });

  test('whose key is masked in a paste, wherever the text goes on', () => {
    const paste = readPaste(
      'Code=AuthFailure.SignatureFailure\nCredential=IKIDz8krbsJ5/2019-02-25/cvm/tc3_request, SignedHeaders=host',
    );
    assert.equal(paste?.secrets, 1);
    assert.ok(!JSON.stringify(paste).includes('IKID'));
  });
});

describe('secrets without a label', () => {
  const key = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';

  test('ids of keys', () => {
    assert.deepEqual(mask('id AKIDab12, x'), ['id ••••, x', 1]);
    assert.deepEqual(mask('AKID****'), ['••••', 1]);
    assert.deepEqual(mask('AKIDabc'), ['AKIDabc', 0]);
    assert.deepEqual(mask('akidabcd'), ['akidabcd', 0]);
  });

  test('tokens of HTTP', () => {
    assert.deepEqual(mask('Bearer abcde1 x'), ['Bearer •••• x', 1]);
    assert.deepEqual(mask('basic dXNlcg= x'), ['basic •••• x', 1]);
    assert.deepEqual(mask('Bearer   abcde1 x'), ['Bearer   •••• x', 1]);
    assert.deepEqual(mask('Bearer abcdef'), ['Bearer abcdef', 0]);
    assert.deepEqual(mask('Bearer ab1'), ['Bearer ab1', 0]);
    assert.deepEqual(mask('xBearer abcde1'), ['xBearer abcde1', 0]);
  });

  test('keys of 32 letters and digits, in both cases, with two digits', () => {
    assert.deepEqual(mask(`my key is ${key}!`), ['my key is ••••!', 1]);
    for (const first of ['aB12', 'Ab12', '12aB', 'ABc1d2', 'abC1d2', '1A2b'])
      assert.deepEqual(mask(`x ${first.padEnd(32, 'x')} y`), ['x •••• y', 1], first);
    assert.deepEqual(mask(`${'A'.repeat(29)}b12`), ['••••', 1]);
    for (const other of [
      key.slice(1),
      `${key}x`,
      `x${key}`,
      `.${key}`,
      `-${key}`,
      `${key}.`,
      `${key}-`,
      key.toLowerCase(),
      key.toUpperCase(),
      `${'aB'.repeat(15)}c1`,
    ])
      assert.deepEqual(mask(other), [other, 0]);
  });

  test('private keys in files, to their last line', () => {
    const file = '-----BEGIN RSA PRIVATE KEY-----\nab+/c=\nd-e\n-----END RSA PRIVATE KEY-----';
    assert.deepEqual(mask(`x\n${file}\ny`), ['x\n••••-----END RSA PRIVATE KEY-----\ny', 1]);
    assert.deepEqual(mask('-----BEGIN PRIVATE KEY-----abc'), ['••••', 1]);
    assert.equal(mask(`key: ${file}`)[0].includes('ab+'), false);
    assert.deepEqual(mask('-----BEGIN PUBLIC KEY-----abc'), ['-----BEGIN PUBLIC KEY-----abc', 0]);
  });
});

test('several secrets are counted and masked, one that was masked is not counted again', () => {
  const once = mask('token=a&password=b&x=c SecretId=AKIDabcd');
  assert.deepEqual(once, ['token=••••&password=••••&x=c SecretId=••••', 3]);
  assert.deepEqual(mask(once[0]), [once[0], 0]);
  assert.deepEqual(mask('token="password=abc"'), ['token="••••"', 1]);
});

test('a secret in a form is masked as a whole: an escaped plus sign is no space', () => {
  const paste = readPaste('Action=X&Signature=ab%2Bcd%2F1%3D&Code=AuthFailure.SignatureFailure&Message=a+b');
  assert.equal(paste?.masked, 'Action=X&Signature=••••&Code=AuthFailure.SignatureFailure&Message=a b');
});
