import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClientOutput } from '../../../../../src/lookup/browser/paste/clientErrors.ts';

test('a failed connection as a program prints it is told from words about one', () => {
  for (const text of [
    'connect ECONNREFUSED 127.0.0.1:443',
    'getaddrinfo ENOTFOUND cvm.tencentcloudapi.com',
    'ERROR: i/o timeout',
  ])
    assert.equal(isClientOutput(text), true, text);
  for (const text of ['ECONNREFUSED', 'ECONNRESET 怎么办', 'ETIMEDOUT !', 'i/o timeout', 'ERROR: gone'])
    assert.equal(isClientOutput(text), false, text);
});
