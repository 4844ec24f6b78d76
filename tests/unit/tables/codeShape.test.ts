import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeInText } from '../../../src/tables/codeShape.ts';

test('what cannot be a word is a code', () => {
  for (const text of [
    '404',
    '404 Not Found',
    '200 - OK',
    '-1000 UNKNOWN',
    '-1',
    '22012',
    '42P01',
    'E1001',
    'ACC-1042: Account locked',
    'ERR_HTTP_HEADERS_SENT',
    'card_declined',
    'InvalidParameter.Name',
    '`ABORT_ERR`',
    '`EACCES`',
    '`AccessDenied`',
    'EACCES (Permission denied)',
  ]) {
    assert.equal(codeInText(text), text);
  }
  assert.equal(codeInText('`ERR_X` {#err-x}'), '`ERR_X`');
});

test('words, calls, versions and groups of codes are none', () => {
  for (const text of [
    '',
    'Overview',
    'FAQ',
    'HTTP',
    'AccessDenied',
    '10 things',
    '2. Errors',
    '10xx - General Server or Network issues',
    '-9xxx Filter failures',
    'v1.2.3',
    '1.2.0',
    'OAuth2',
    'IPv6',
    '`error.code`',
    '`message`',
    '`stackTraceLimit`',
    '`new Error(message[, options])`',
    'Class: `Error`',
    'Messages for -1010 ERROR_MSG_RECEIVED',
    'ERR_A and ERR_B',
    '`ERR_*`',
    '4000-4999',
    '错误码',
  ]) {
    assert.equal(codeInText(text), undefined, text);
  }
});
