import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findErrorMentions } from '../../../../../src/lookup/browser/paste/findErrorMentions.ts';
import { findMessages } from '../../../../../src/lookup/browser/paste/findMessages.ts';
import { findRequestIds } from '../../../../../src/lookup/browser/paste/findRequestIds.ts';
import { readErrors } from '../../../../../src/lookup/browser/paste/readErrors.ts';

const isKnown = (code: string) => ['FooBar', 'ERR_X1'].includes(code);
const mentions = (text: string) =>
  findErrorMentions(text, { messages: findMessages(text), requestIds: findRequestIds(text), isKnown });
const codes = (text: string) => mentions(text).map(({ code }) => code);

test('beside codes with dots stand the known ones of one word, in order of the text, but no mere category', () => {
  assert.deepEqual(codes('FooBar AuthFailure.A'), ['FooBar', 'AuthFailure.A']);
  assert.deepEqual(codes('tencent AuthFailure.A InternalError FooBar'), ['AuthFailure.A', 'FooBar']);
  assert.deepEqual(codes('FooBar: the signature is expired'), ['AuthFailure.SignatureExpire']);
});

test('each code has the causes that its own message names, once', () => {
  const text =
    'code=B.Cd, message: "see AuthFailure.E"\ncode=D.Ef, message: "AuthFailure.G, AuthFailure.G"\ncode=F.Gh, message: "x"';
  assert.deepEqual(
    mentions(text).map(({ causes }) => causes),
    [['AuthFailure.E'], ['AuthFailure.G'], undefined],
  );
});

test('numbers stand for codes in a text about the API, whatever stands around them', () => {
  for (const text of [
    '{"code":4100,"codeDesc":""}',
    'QCLOUD code: 4100',
    'qcloud code : "4100"',
    String.raw`qcloud \"code\":4100`,
  ])
    assert.deepEqual(
      mentions(text).map(({ code, codeFrom }) => [code, codeFrom]),
      [['AuthFailure.SignatureFailure', 'message']],
      text,
    );
  for (const text of ['code: 4100', 'qcloud code: 41000', 'qcloud zipcode: 4100', 'qcloud code: 4100000'])
    assert.deepEqual(codes(text), [], text);
});

test('a known word may lead its message', () => {
  const [error] = readErrors('failed with ERR_X1: no such status', { isKnown });
  assert.deepEqual([error?.code, error?.message], ['ERR_X1', 'no such status']);
});

test('numbers and known words are at most a hundred too', () => {
  for (const text of ['qcloud code: 4100 ', 'ERR_X1 ']) assert.equal(mentions(text.repeat(150)).length, 100, text);
});

test('what the gateway says in two wordings on a line is one error, in the same wording or on two lines several', () => {
  const [one, other] = ['The SecretId is not found', '请求的 SecretId不存在'];
  assert.equal(mentions(`${one}. ${other}`).length, 1);
  assert.equal(mentions(`${one}.\n${other}`).length, 2);
  assert.equal(mentions(`${one}. ${one}`).length, 2);
  assert.deepEqual(codes(`${one}. The signature is expired. ${other}`), [
    'AuthFailure.SecretIdNotFound',
    'AuthFailure.SignatureExpire',
  ]);
});
