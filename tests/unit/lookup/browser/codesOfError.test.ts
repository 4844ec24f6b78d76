import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOfError } from '../../../../src/lookup/browser/codesOfError.ts';
import type { PastedError } from '../../../../src/lookup/browser/paste/pastedError.ts';
import { knownOf, sourcesOf } from '../../../support/lookupInNode.ts';

const known = knownOf(
  sourcesOf({ codes: { 'Auth.TokenFailure': 'The token is wrong.', 'Auth.TokenFailures': '', ClientError: '' } }),
);
const codesOf = async (error: Partial<PastedError>) =>
  (await codesOfError({ isClientSide: false, ...error }, known)).map(({ code }) => code);

test('a code is found in any case, that of a client too', async () => {
  assert.deepEqual(await codesOf({ code: 'auth.tokenfailure' }), ['Auth.TokenFailure']);
  assert.deepEqual(await codesOf({ code: 'ClientError', isClientSide: true }), ['ClientError']);
});

test('a code that no table lists leads to the one with its letters, or to those near it', async () => {
  assert.deepEqual(await codesOf({ code: 'AuthToken.Failure' }), ['Auth.TokenFailure']);
  assert.deepEqual(await codesOf({ code: 'Auth.TokenFailur' }), ['Auth.TokenFailure', 'Auth.TokenFailures']);
  assert.deepEqual(await codesOf({ code: 'Auth.TokenFailur', isClientSide: true }), [], 'of the client');
});

test('an error without a code is found by its message, one of the client is not', async () => {
  assert.deepEqual(await codesOf({ message: 'the token is wrong' }), ['Auth.TokenFailure']);
  assert.deepEqual(await codesOf({ message: 'the token is wrong', isClientSide: true }), []);
  assert.deepEqual(await codesOf({}), []);
});
