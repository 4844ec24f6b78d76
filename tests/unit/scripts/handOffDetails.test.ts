import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeData } from '../../../src/pageData.ts';
import { handOffDetails } from '../../../src/scripts/handOffDetails.ts';
import { toPlainText } from '../../../src/text/richText.ts';

const url = 'https://example.com/errors/A/';
const step = (text: string) => [[{ text }]];
const data: CodeData = {
  code: 'A',
  meanings: [
    { products: ['one', 'two'], text: [{ text: 'Not found.' }] },
    { products: ['three'], text: [{ text: 'not found' }] },
    { products: ['four'], text: [{ text: 'Gone' }] },
  ],
  remedies: [
    { product: 'one', retry: 'no', fixedBy: 'vendor', steps: step('of one') },
    { retry: 'backoff', fixedBy: 'caller', steps: step('of all') },
  ],
  example: { Response: { Error: { Code: 'A', Message: '' }, RequestId: '' } },
};
const said = (call: Parameters<typeof handOffDetails>[2], of: CodeData = data) => {
  const { meanings, steps, retry, policy } = handOffDetails(of, url, call);
  return { meanings: meanings.map(toPlainText), steps: steps.map(toPlainText), retry, policy };
};

test('a call of a known product has the meaning, the steps and the verdict of that product', () => {
  assert.deepEqual(said({ product: 'one' }), {
    meanings: ['Not found.'],
    steps: ['of one'],
    retry: 'no',
    policy: undefined,
  });
  assert.deepEqual(said({ product: 'four' }), {
    meanings: ['Gone'],
    steps: ['of all'],
    retry: 'backoff',
    policy: undefined,
  });
});

test('without a product, meanings that differ in punctuation count once, and only what holds for all is told', () => {
  assert.deepEqual(said({}), {
    meanings: ['Not found.', 'Gone'],
    steps: ['of all'],
    retry: 'backoff',
    policy: undefined,
  });
});

test('steps of one product are never told to another, but are where it is the only one', () => {
  const only: CodeData = { ...data, remedies: data.remedies.slice(0, 1) };
  assert.deepEqual(said({ product: 'four' }, only).steps, []);
  assert.deepEqual(said({}, only).steps, ['of one']);
});

test('a refused call comes with the policy that allows it', () => {
  const message = 'you are not authorized to perform operation (cvm:RunInstances)';
  assert.match(said({ message }).policy ?? '', /"cvm:RunInstances"/);
});
