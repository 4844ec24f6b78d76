import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCertainCode, readTitledCode } from '../../../src/tables/codeTitle.ts';

test('a number is read with its title, however the two are set apart', () => {
  for (const [cell, code, title] of [
    ['200 (OK)', '200', 'OK'],
    ['200（成功）', '200', '成功'],
    ['401 - Invalid Authentication', '401', 'Invalid Authentication'],
    ['401 – Invalid Authentication', '401', 'Invalid Authentication'],
    ['401: Unauthorized', '401', 'Unauthorized'],
    ['401：未授权', '401', '未授权'],
    ['303 See Other', '303', 'See Other'],
    ['`404` Not Found', '404', 'Not Found'],
    ['**404** - `Not Found`', '404', 'Not Found'],
    ['-1000 UNKNOWN', '-1000', 'UNKNOWN'],
    ['-1003 TOO_MANY_REQUESTS', '-1003', 'TOO_MANY_REQUESTS'],
    ['401 (UNAUTHORIZED)', '401', 'UNAUTHORIZED'],
    ['5xx (SERVER ERROR)', '5xx', 'SERVER ERROR'],
    ['403 - Country, region, or territory not supported', '403', 'Country, region, or territory not supported'],
  ] as const) {
    assert.deepEqual(readTitledCode(cell), { code, spelling: code, title }, cell);
  }
});

test('a name has a title where it cannot be a word', () => {
  for (const [cell, code, title] of [
    ['ACC-1042 - Account locked', 'ACC-1042', 'Account locked'],
    ['42P01 (undefined table)', '42P01', 'undefined table'],
    ['ERR_BAD_INPUT: bad input', 'ERR_BAD_INPUT', 'bad input'],
    ['EACCES (Permission denied)', 'EACCES', 'Permission denied'],
    ['card_declined (the bank said no)', 'card_declined', 'the bank said no'],
  ] as const) {
    assert.deepEqual(readTitledCode(cell), { code, spelling: code, title }, cell);
  }
});

test('a code alone has no title, and keeps its spelling', () => {
  assert.deepEqual(readTitledCode('`A.B.`'), { code: 'A.B', spelling: 'A.B.', title: '' });
  assert.deepEqual(readTitledCode('-1021'), { code: '-1021', spelling: '-1021', title: '' });
});

test('two codes, ranges, lists and sentences stay what they are', () => {
  for (const cell of [
    '4000 4001',
    '4000 - 4999',
    '4000 (4001)',
    '4000 A.B',
    'E1001 - E1099',
    'E1001 (E1002)',
    'ERR_A (ERR_B)',
    'ERR_A: ERR_B',
    '500, 502 - Server Errors',
    'A B',
    'A - B',
    'InvalidParameter (deprecated)',
    'not a code!',
    'see: below',
    'ERR_A means nothing',
    '4000 is sent when it fails.',
    '401 -',
    '401 ()',
  ]) {
    assert.equal(readTitledCode(cell).title, '', cell);
    assert.notEqual(readTitledCode(cell).code, cell.split(' ')[0], cell);
  }
});

test('what has a digit or an underscore, or is in capitals, is certainly a code', () => {
  for (const code of ['400', '-1', 'E1', 'a_b', 'ERR_X', 'EACCES']) assert.equal(isCertainCode(code), true, code);
  for (const code of ['Error', 'missing', 'A.B', 'OK']) assert.equal(isCertainCode(code), false, code);
});
