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

test('the start of an output is enough, and so is an exception, a place in code or a time', () => {
  for (const text of [
    'ERROR x',
    '>> FATAL x',
    'WARN x',
    'WARNING x',
    'HTTP/2 x',
    'error: x',
    '- Error: x',
    'error TS2304: x',
    'fatal: x',
    'Fatal error: x',
    'Warning: x',
    'warning: x',
    'make[1]: x',
    'Uncaught x',
    'GET http://a',
    'POST https://a',
    '{"a',
    ' [ {',
    "{'a",
    '[ "a',
    'got MyError: x',
    'got TimeoutError: x',
    'got MyException (x',
    'got MyFault(x',
    'in a.b.c',
    'in app.users.Model',
    'at run$1(x',
    'on 2026-01-02 03:04',
    'on 2026-01-02T03:04',
    'at 0x1f2e',
  ])
    assert.equal(isPrinted(text), true, text);
  for (const text of [
    'an ERROR x',
    'ERRORS x',
    'my error: x',
    'the Uncaught x',
    'we GET http://a',
    'see {"a',
    'got myError: x',
    'got MyError x',
    'in a.b',
    'at noon (x',
    'on 2026-01-02',
    'at 0x1f',
  ])
    assert.equal(isPrinted(text), false, text);
});

test('three signs of code tell an output, whichever they are', () => {
  const others = 'a: b\nc';
  assert.equal(isPrinted(others), false);
  for (const sign of [
    "'abc'",
    '"a-c.d"',
    '`abc`',
    'NO_SUCH',
    'QUOTA_EXCEEDED',
    'A1_B2_C',
    'InvalidName',
    'IdXy',
    '5023',
    '0a1b2c3d',
    '=',
    '<',
    '>',
    '[',
    '}',
    'd/e',
    '::',
    '->',
    '\\',
    '(x)',
    '(an id)',
    '("x")',
    ' x'.repeat(40),
  ])
    assert.deepEqual([isPrinted(sign), isPrinted(`${others} ${sign}`)], [false, true], sign);
  for (const sign of [
    '"ab"',
    "'ab cd'",
    'NO',
    'no_such',
    'A_',
    'Invalid',
    '502',
    '12ab',
    'd / e',
    '()',
    '-',
    ' x'.repeat(30),
  ])
    assert.equal(isPrinted(`${others} ${sign}`), false, sign);
  for (const sign of ['a: b', 'a): b', 'a]: b', 'a\nb']) assert.equal(isPrinted(`${sign} 'abc' d/e`), true, sign);
  for (const sign of ['a :b', 'a:b', 'a:  ']) assert.equal(isPrinted(`${sign} 'abc' d/e`), false, sign);
});

test('what stands around a message is removed, and words that only resemble it stay', () => {
  for (const around of [
    '2024/05/06 07:08',
    '2024-05-06T07:08:09Z',
    '2024-05-06 07:08:09.123',
    'INFO',
    'WARN',
    'WARNING',
    'Caused by',
    'at a.js:3:1',
    'com.example.app.MyException',
    'my$app.MyFault',
    'IOError',
  ])
    assert.equal(printedMessage(`${around} x`), 'x', around);
  for (const text of ['2024-05-06 x', 'MyErrors x', 'INFORMATION x', 'error x', 'what x'])
    assert.equal(printedMessage(text), text);
  assert.match(printedMessage('refused INFO twice'), /^refused\s+twice$/);
});
