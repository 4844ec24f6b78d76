import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillResponse, valueIn, type Json } from '../../../src/text/responseTemplate.ts';

const template = { errors: [{ code: '{code}', detail: '{message}' }], status: 'error', meta: { id: '{requestId}' } };
const values = { code: 'card_declined', message: 'No.', requestId: 'r-1' };

test('a template is filled wherever its places stand, also in lists', () => {
  assert.deepEqual(fillResponse(undefined, template, values), {
    errors: [{ code: 'card_declined', detail: 'No.' }],
    status: 'error',
    meta: { id: 'r-1' },
  });
});

test('a response keeps what the template does not name, and what no value is given for', () => {
  const response = { errors: [{ code: 'a', detail: 'b' }], meta: { id: 'c', at: 1 }, more: true };
  assert.deepEqual(fillResponse(response, template, { message: 'No.' }), {
    errors: [{ code: 'a', detail: 'No.' }],
    meta: { id: 'c', at: 1 },
    more: true,
    status: 'error',
  });
});

test('a code that is a number stays one, and one in a sentence is filled in it', () => {
  assert.deepEqual(fillResponse({ errcode: 1 }, { errcode: '{code}' }, { code: '40013' }), { errcode: 40013 });
  assert.deepEqual(fillResponse(undefined, { errcode: '{code:number}' }, { code: '-1' }), { errcode: -1 });
  assert.equal(valueIn({ errcode: -1 }, { errcode: '{code:number}' }, 'code'), '-1');
  assert.deepEqual(fillResponse(undefined, { text: '[{code}] {message}' }, values), { text: '[card_declined] No.' });
});

test('a place is filled once all its values are known', () => {
  assert.equal(fillResponse(undefined, '[{code}] {message}', { code: 'a' }), '[{code}] {message}');
  assert.equal(fillResponse('[a] b', '[{code}] {message}', { message: 'c' }), '[a] b');
});

test('a code is a number only where the template or the response has one, and it is one', () => {
  const filled = (response: Json | undefined, place: string, code: string) => fillResponse(response, place, { code });
  assert.equal(filled(undefined, '{code}', '40013'), '40013');
  assert.equal(filled(1, '{code}', '-40013'), -40013);
  for (const code of ['1a', 'a1', '1234567890123456']) assert.equal(filled(1, '{code:number}', code), code);
});

test('what is no text in a template stays, unless the response says otherwise', () => {
  assert.deepEqual(fillResponse({ list: 'none' }, { ok: false, more: null, list: [1] }, {}), {
    ok: false,
    more: null,
    list: [1],
  });
  assert.deepEqual(fillResponse({ ok: true, list: [2] }, { ok: false, list: [1] }, {}), { ok: true, list: [2] });
  assert.equal(valueIn('x', null, 'code'), undefined);
});

test('a value is read where the template has its place', () => {
  assert.equal(valueIn({ errors: [{ code: 7 }] }, template, 'code'), '7');
  assert.equal(valueIn({ errors: {} }, template, 'code'), undefined);
  assert.equal(valueIn(null, template, 'requestId'), undefined);
});
