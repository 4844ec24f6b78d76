import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillResponse, valueIn } from '../../../src/text/responseTemplate.ts';

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

test('a value is read where the template has its place', () => {
  assert.equal(valueIn({ errors: [{ code: 7 }] }, template, 'code'), '7');
  assert.equal(valueIn({ errors: {} }, template, 'code'), undefined);
  assert.equal(valueIn(null, template, 'requestId'), undefined);
});
