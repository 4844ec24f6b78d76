import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
const KEY = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';
const TOKEN = 'abC_dEf-1234567890';
const HEX = '10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f';
const ERROR = 'Code=AuthFailure.SignatureFailure, Message=m, RequestId=51c178ab-1ac6-4109-a1e5-5eed0007fd7d';

const texts: readonly (readonly [name: string, text: string])[] = [
  ['JSON', JSON.stringify({ SecretId: ID, SecretKey: KEY, Token: TOKEN, ok: 1 })],
  ['JSON, pretty', JSON.stringify({ secretId: ID, secretKey: KEY, sessionToken: TOKEN }, null, 4)],
  ['JSON in JSON', JSON.stringify(JSON.stringify({ secret_id: ID, secret_key: KEY, password: TOKEN }))],
  ['dict of Python', `{'SecretId': '${ID}', 'SecretKey': '${KEY}', 'Token': u'${TOKEN}'}`],
  [
    'environment',
    `export TENCENTCLOUD_SECRET_ID=${ID}\nexport TENCENTCLOUD_SECRET_KEY="${KEY}"\nTENCENTCLOUD_SESSION_TOKEN=${TOKEN}`,
  ],
  ['PowerShell', `$env:TENCENTCLOUD_SECRET_KEY = '${KEY}'; $env:X_TOKEN="${TOKEN}"`],
  ['YAML', `secretId: ${ID}\nsecretKey: ${KEY}\ntoken: >-\n  ${TOKEN}\n`],
  [
    'environment of a container',
    `- name: TENCENTCLOUD_SECRET_KEY\n  value: ${KEY}\n- name: SESSION_TOKEN\n  value: "${TOKEN}"`,
  ],
  [
    'HCL',
    `provider "tencentcloud" {\n  secret_id  = "${ID}"\n  secret_key = "${KEY}"\n  security_token = "${TOKEN}"\n}`,
  ],
  ['address', `https://cvm.tencentcloudapi.com/?Action=X&SecretId=${ID}&Signature=${HEX}&Token=${TOKEN}&Nonce=1`],
  [
    'escaped address',
    encodeURIComponent(`https://cvm.tencentcloudapi.com/?SecretId=${ID}&Signature=${HEX}&Token=${TOKEN}`),
  ],
  ['twice escaped', encodeURIComponent(encodeURIComponent(`SecretId=${ID}&SecretKey=${KEY}`))],
  [
    'header',
    `Authorization: TC3-HMAC-SHA256 Credential=${ID}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${HEX}\nX-TC-Token: ${TOKEN}`,
  ],
  [
    'header of curl',
    `curl -H 'Authorization: TC3-HMAC-SHA256 Credential=${ID}/2019-02-25/cvm/tc3_request, SignedHeaders=host, Signature=${HEX}' -H "X-TC-Token: ${TOKEN}"`,
  ],
  [
    'other headers',
    `Authorization: Bearer ${TOKEN}\nProxy-Authorization: Basic ${TOKEN}\nCookie: uin=1; skey=${TOKEN}`,
  ],
  ['options', `tccli cvm X --secretId ${ID} --secretKey ${KEY} --token ${TOKEN}`],
  ['struct of Go', `&{SecretId:${ID} SecretKey:${KEY} Token:${TOKEN}}`],
  ['XML', `<SecretId>${ID}</SecretId>\n<SecretKey>${KEY}</SecretKey><Token>${TOKEN}</Token>`],
  ['HTML', `&quot;SecretKey&quot;:&quot;${KEY}&quot;,&quot;Token&quot;:&quot;${TOKEN}&quot;`],
  ['call of a constructor', `cred = credential.Credential("${ID}", "${KEY}")`],
  ['prose', `my id is ${ID} and my key is ${KEY}, thanks`],
  ['Chinese', `密码：${TOKEN}，SecretKey：${KEY}`],
  ['key file', `-----BEGIN RSA PRIVATE KEY-----\n${TOKEN.replaceAll('-', '')}\n${HEX}\n-----END RSA PRIVATE KEY-----`],
  ['key file after a label', `private_key = -----BEGIN PRIVATE KEY-----\\n${HEX}\\n-----END PRIVATE KEY-----`],
  ['debug output of Rust', `Credential { secret_id: Some("${ID}"), secret_key: Some("${TOKEN}") }`],
  ['a value that starts like none', `password=None${TOKEN}`],
  ['another kind of id', `secret_id=IKIDabcdef123456&SecretKey=${KEY}`],
];

const SECRETS = [ID, KEY, TOKEN, HEX, 'IKIDabcdef123456', TOKEN.replaceAll('-', '')];

describe('secrets are masked', () => {
  for (const [name, text] of texts) {
    test(name, () => {
      const pasted = readPaste(`${text}\n${ERROR}`);
      const all = JSON.stringify(pasted);
      for (const secret of SECRETS) assert.ok(!all.includes(secret), `${secret} in ${all}`);
      assert.ok((pasted?.secrets ?? 0) > 0);
      assert.equal(pasted?.errors[0]?.code, 'AuthFailure.SignatureFailure');
    });
  }
});

test('no field of an error holds a secret', () => {
  for (const message of [
    `no such key ${ID}`,
    `bad SecretKey=${KEY}`,
    `"token": "${TOKEN}"`,
    `Signature=${HEX} differs`,
  ]) {
    const text = JSON.stringify({ Error: { Code: 'AuthFailure.Foo', Message: message }, RequestId: 'abc-1234567' });
    const pasted = readPaste(text);
    assert.equal(pasted?.secrets, 1, text);
    for (const secret of SECRETS) assert.ok(!JSON.stringify(pasted).includes(secret), text);
    assert.equal(pasted.errors[0]?.requestId, 'abc-1234567');
  }
});

test('a secret alone is no query', () => {
  assert.deepEqual(readPaste(ID), { errors: [], masked: '••••', secrets: 1 });
});

test('words about secrets are not masked', () => {
  const text =
    'The SecretId is not found, please ensure that your SecretId is correct.\nAuthFailure.TokenFailure SignatureMethod=HmacSHA256 NextToken=abc token错误';
  assert.equal(readPaste(text)?.secrets, 0);
  assert.equal(readPaste(text)?.masked, text);
});
