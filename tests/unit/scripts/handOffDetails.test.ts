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
    { product: 'one', retry: 'no', fixedBy: 'vendor', steps: step('of one'), examples: [] },
    { retry: 'backoff', fixedBy: 'caller', steps: step('of all'), examples: [] },
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

test('of a product that no table lists, only what common tables say is told, never what another product says', () => {
  assert.deepEqual(said({ product: 'five' }).meanings, []);
  const common: CodeData = {
    ...data,
    meanings: [...data.meanings, { products: ['one'], isCommon: true, text: [{ text: 'Common.' }] }],
  };
  assert.deepEqual(said({ product: 'five' }, common).meanings, ['Common.']);
});

test('a call names a product without the version that its id ends with', () => {
  const versioned: CodeData = {
    ...data,
    meanings: [...data.meanings, { products: ['es.v20180416'], text: [{ text: 'Of es.' }] }],
  };
  assert.deepEqual(said({ product: 'ES' }, versioned).meanings, ['Of es.']);
});

test('without a product, the only one that lists the code is its product', () => {
  const single: CodeData = { ...data, meanings: [{ products: ['one'], text: [{ text: 'Own.' }] }] };
  assert.deepEqual(said({}, single).steps, ['of one']);
});

test('what the table of the product says in its columns is told, and of no other', () => {
  const columns: CodeData = {
    ...data,
    meanings: [
      {
        products: ['one'],
        text: [{ text: 'a' }],
        message: 'm',
        cause: [{ text: 'c' }],
        solution: [{ text: 's' }],
        name: 'n',
        httpStatus: '404',
      },
      {
        products: ['two'],
        text: [{ text: 'b' }],
        cause: [{ text: 'other' }],
        solution: [{ text: 'other' }],
        httpStatus: '400',
      },
    ],
  };
  const { messages, tableCauses, tableSolutions, name, httpStatus } = handOffDetails(columns, url, { product: 'one' });
  assert.deepEqual(
    [messages, tableCauses.map(toPlainText), tableSolutions.map(toPlainText), name, httpStatus],
    [['m'], ['c'], ['s'], 'n', '404'],
  );
  assert.equal(handOffDetails(columns, url, {}).httpStatus, undefined);
});

test('the examples of the steps are kept, but for a policy in whose place that of the call stands', () => {
  const message = 'you are not authorized to perform operation (cvm:RunInstances)';
  const withExamples = (text: string): CodeData => ({
    ...data,
    remedies: [
      {
        retry: 'no',
        fixedBy: 'caller',
        steps: [],
        examples: [[{ text: 'So:' }], [{ text, isCode: true, isBlock: true }]],
      },
    ],
  });
  const policy = withExamples('{"statement": []}');
  assert.equal(handOffDetails(policy, url, {}).examples.length, 2);
  assert.deepEqual(handOffDetails(policy, url, { message }).examples, []);
  assert.equal(handOffDetails(withExamples('{"a": 1}'), url, { message }).examples.length, 2);
});
