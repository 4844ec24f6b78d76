import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vendor } from '../../../src/vendors/none/page.ts';
import { rules } from '../../../src/vendors/none/paste.ts';
import { isPolicy, refusedOperation, smallestPolicy } from '../../../src/vendors/none/policy.ts';
import { rules as tencent } from '../../../src/vendors/tencent-cloud/paste.ts';

test('a site without a vendor has all rules for pasted texts, but those that tell its texts from others', () => {
  const { ours: _, ...others } = tencent;
  assert.deepEqual(Object.keys(rules).sort(), Object.keys(others).sort());
  assert.deepEqual(Object.keys(rules.products).sort(), Object.keys(tencent.products).sort());
});

test('it knows no name, no message and no host', () => {
  const { region, headerPrefix, products, numbers, ...own } = rules;
  for (const value of [own, products, numbers].flatMap((part): unknown[] => Object.values(part))) {
    if (typeof value === 'string') assert.doesNotMatch('', new RegExp(value));
    else if (value instanceof Map) assert.equal(value.size, 0);
    else assert.deepEqual(Object.keys(value as object), []);
  }
  assert.match('eu-west-1', new RegExp(`^${region}$`));
  assert.doesNotMatch('west', new RegExp(`^${region}$`));
  assert.equal(headerPrefix, 'x-');
});

test('it has no tools, diagrams and policies', () => {
  assert.deepEqual([vendor.tools, vendor.diagramsOf('en')], [{}, {}]);
  assert.equal(refusedOperation({ message: 'not authorized to perform operation (cvm:DescribeZones)' }), undefined);
  assert.equal(isPolicy('{"statement": []}'), false);
  assert.equal(smallestPolicy('cvm:DescribeZones'), '');
});
