import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrinted, printedMessage } from '../../../../../src/lookup/browser/paste/isPrinted.ts';

test('what programs print is told from words of people', () => {
  for (const text of [
    'ERROR: no such table',
    '[FATAL] consul: no leader',
    'Error: bucket already exists',
    "TypeError: Cannot read properties of undefined (reading 'x')",
    'django.db.utils.OperationalError: no such table: users',
    'make: *** [Makefile:12: build] Error 2',
    'HTTP/1.1 502 Bad Gateway',
    '{"msg":"x"}',
    '2024-05-06 07:08:09 worker died',
    'POST https://x.test/api 401 (Unauthorized)',
    "cannot create vm: InvalidResource/5023 (The ImageId 'ami-1' doesn't exist.)",
    'status=403 reason=denied user="a/b"',
    'pod/web\nstate: failed\nreason: QUOTA_EXCEEDED',
  ])
    assert.equal(isPrinted(text), true, text);
  for (const text of [
    'signature expired error',
    '报错 签名过期',
    'error codes of cloudaudit',
    'How to fix a 401?',
    'cos.bucket',
    '1 (read-only), 2 (write-only), 3 (read/write)',
    'The response contains "InvalidAction" for LookupEvents',
    'After upgrading to the latest go sdk our code does not compile any more because CreateAudit is undefined',
  ])
    assert.equal(isPrinted(text), false, text);
});

test('the message of a text is what times, levels, exceptions and places leave', () => {
  assert.equal(printedMessage('2024-05-06 07:08:09,123 ERROR 密钥不存在'), '密钥不存在');
  assert.equal(printedMessage('java.lang.RuntimeException: 未授权 at main.js:3').replace(/^: /, ''), '未授权');
});
