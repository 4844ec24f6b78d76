import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productOfCode } from '../../../../src/lookup/browser/productOfCode.ts';
import { buildIndex } from '../../../../src/lookup/build/buildIndex.ts';
import { business, catalogueOf } from '../../../support/content.ts';
import { knownOf } from '../../../support/lookupInNode.ts';

const sources = buildIndex(
  catalogueOf({
    tables: {
      cvm: business('| Instance.Gone | 一 |', '| Shared.Gone | 二 |', '| Single | 三 |', '| AuthFailure.Own | 四 |'),
      'es.v20180416': business('| Index.Gone | 一 |', '| Shared.Gone | 二 |'),
    },
  }).catalogue,
);
const productOf = productOfCode(knownOf(sources), sources.index.products);

test('a code that one product alone has tells the product, in any case and without its version', () => {
  assert.equal(productOf('Instance.Gone'), 'cvm');
  assert.equal(productOf('instance.gone'), 'cvm');
  assert.equal(productOf('Index.Gone'), 'es');
});

test('one that several have, that is unknown, that has one segment or that all products have tells none', () => {
  for (const code of ['Shared.Gone', 'Instance.Other', 'Single', 'AuthFailure.Own'])
    assert.equal(productOf(code), undefined, code);
});
