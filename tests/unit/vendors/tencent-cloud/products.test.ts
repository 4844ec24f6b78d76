import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaste } from '../../../../src/lookup/browser/paste/readPaste.ts';
import { rules } from '../../../../src/vendors/tencent-cloud/paste.ts';

const { ofActions, ofWords, topics } = rules.products;

test('every action and every word of a product is written as one, and so is its product', () => {
  for (const action of ofActions.keys()) assert.match(action, /^[A-Z][A-Za-z]+$/);
  for (const word of ofWords.keys()) assert.match(word, /^[a-z][a-z0-9_]+$/);
  for (const product of [...ofActions.values(), ...ofWords.values(), ...topics.flat().map(([id]) => id)])
    assert.match(product ?? 'named', /^[a-z_]+$/);
});

test('every category is written as one, once', () => {
  for (const category of rules.categories) assert.match(category, /^[A-Z][A-Za-z]+$/);
  assert.equal(new Set(rules.categories).size, rules.categories.length);
});

/** What each kind of topic finds. */
const found = (text: string) =>
  topics.map((kind) =>
    kind.flatMap(([product, words]) => Array.from(text.matchAll(words), ([word]) => product ?? word)),
  );

test('a resource is told by an id of the length that those of its product have', () => {
  for (const [id, product] of [
    ['img-1a2b3c4d', 'cvm'],
    ['lb-1a2b3c4d', 'clb'],
    ['lbl-1a2b3c4d', 'clb'],
    ['cls-1a2b3c4d', 'tke'],
    ['crs-1a2b3c4d', 'redis'],
    ['subnet-1a2b3c4d', 'vpc'],
    ['cdb-1a2b3c4d', 'cdb'],
    ['zone-2b3c4d5e6f7g', 'teo'],
  ] as const) {
    assert.deepEqual(found(`at ${id}.`).at(-1), [product], id);
    assert.deepEqual(found(`at ${id.slice(0, -5)}.`).at(-1), [], 'too short');
  }
});

test('words tell of a product however they are joined', () => {
  for (const [text, product] of [
    ['Tencent translate', 'tmt'],
    ['tencent cloud translation', 'tmt'],
    ['腾讯翻译', 'tmt'],
    ['腾讯云机器翻译', 'tmt'],
    ['deploy certificate', 'ssl'],
    ['the nodepool', 'tke'],
  ] as const)
    assert.deepEqual(found(text)[0], [product], text);
});

test('names of resources and commands tell of a product that no list names', () => {
  for (const [text, product] of [
    ['resource (qcs::ssm:ap-guangzhou:uin/1:secret/*)', 'ssm'],
    ['at tencentcloud_ssm_secret.a', 'ssm'],
    ['at mytencentcloud_ssm_secret.a', undefined],
    ['$ tccli   ssm   GetSecretValue', 'ssm'],
  ] as const) {
    const error = readPaste(`[TencentCloudSDKError] Code=A.Bc, Message=m, RequestId=abc-123\n${text}`)?.errors[0];
    assert.equal(error?.product, product, text);
    assert.equal(error?.action, text.includes('tccli') ? 'GetSecretValue' : undefined, text);
  }
});
