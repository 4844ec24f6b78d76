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
  for (const space of ['', '\n  '])
    assert.equal(said(`not authorized to perform operation${space}(cvm:RunInstances)`), 'cvm:RunInstances', space);
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
  assert.deepEqual(JSON.parse(smallestPolicy('cvm:DescribeInstances')), {
    version: '2.0',
    statement: [{ effect: 'allow', action: ['cvm:DescribeInstances'], resource: '*' }],
  });
  assert.match(smallestPolicy('a:B'), /"action": \["a:B"\]/);
});

test('a policy and a statement are policies, other JSON and other text are not', () => {
  for (const text of [smallestPolicy('a:B'), '{"effect": "allow"}']) assert.equal(isPolicy(text), true, text);
  for (const text of ['{"a": 1}', 'null', '"statement"', 'statement']) assert.equal(isPolicy(text), false, text);
});
