import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPolicy, refusedOperation, smallestPolicy } from '../../../../src/vendors/tencent-cloud/policy.ts';

test('the refused operation is read out of the message of the access management, and of nothing else', () => {
  const said = (message: string) => refusedOperation({ message });
  assert.equal(
    said(
      '[request id:1]you are not authorized to perform operation (cvm:DescribeInstances)\nresource (*) has no permission',
    ),
    'cvm:DescribeInstances',
  );
  for (const message of [
    '',
    'operation (cvm:DescribeInstances)',
    'not authorized to perform operation (x)',
    'not authorized to perform operation ("};alert(1))',
  ]) {
    assert.equal(said(message), undefined, message);
  }
  assert.equal(refusedOperation({}), undefined);
});

test('the policy allows that operation only', () => {
  const policy = JSON.parse(smallestPolicy('cvm:DescribeInstances')) as {
    statement: { action: string[]; effect: string }[];
  };
  assert.deepEqual(
    policy.statement.map(({ action, effect }) => [effect, action]),
    [['allow', ['cvm:DescribeInstances']]],
  );
  assert.match(smallestPolicy('a:B'), /"action": \["a:B"\]/);
});

test('a policy and a statement are policies, other JSON and other text are not', () => {
  for (const text of [smallestPolicy('a:B'), '{"effect": "allow"}']) assert.equal(isPolicy(text), true, text);
  for (const text of ['{"a": 1}', 'null', '"statement"', 'statement']) assert.equal(isPolicy(text), false, text);
});
