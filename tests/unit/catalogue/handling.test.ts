import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByHandling, handlingOf } from '../../../src/catalogue/handling.ts';
import { loadCatalogues } from '../../../src/catalogue/loadCatalogue.ts';
import { projectRoot } from '../../support/content.ts';

test('the verdict of the remedy that holds for the product decides', () => {
  const remedy = {
    id: '',
    locale: 'zh-cn',
    file: '',
    messages: {},
    examples: [],
    isGeneral: false,
    words: undefined,
    tools: [],
    steps: [],
    sections: [],
    product: undefined,
    retry: 'no',
    fixedBy: 'caller',
  } as const;
  const own = { ...remedy, product: 'one', retry: 'backoff' } as const;
  assert.equal(handlingOf({ remedies: [] }, 'one'), 'unknown');
  assert.equal(handlingOf({ remedies: [own, remedy] }, 'one'), 'retry');
  assert.equal(handlingOf({ remedies: [own, remedy] }, 'two'), 'fix');
  assert.equal(handlingOf({ remedies: [own] }, 'two'), 'unknown');
  assert.equal(handlingOf({ remedies: [{ ...remedy, retry: 'after-state-check' }] }, 'one'), 'check');
  assert.equal(handlingOf({ remedies: [{ ...remedy, retry: 'depends' }] }, 'one'), 'depends');
  assert.equal(handlingOf({ remedies: [{ ...remedy, fixedBy: 'depends' }] }, 'one'), 'depends');
  assert.equal(handlingOf({ remedies: [{ ...remedy, fixedBy: 'account-admin' }] }, 'one'), 'admin');
  assert.equal(handlingOf({ remedies: [{ ...remedy, fixedBy: 'vendor' }] }, 'one'), 'vendor');
});

test('every code of every action stands in exactly one group', () => {
  for (const { catalogue } of loadCatalogues(projectRoot)) {
    for (const { id, actions } of catalogue.products) {
      for (const { name, codes } of actions) {
        const grouped = groupByHandling(codes, id, catalogue).flatMap((group) => group.codes);
        assert.deepEqual(grouped.toSorted(), [...codes].sort(), name);
      }
    }
  }
});

test('a name that no table lists is kept: nothing is known of it', () => {
  const [{ catalogue } = { catalogue: undefined }] = loadCatalogues(projectRoot);
  assert.ok(catalogue);
  assert.deepEqual(groupByHandling(['Not.Listed'], 'cloudaudit', catalogue), [
    { handling: 'unknown', codes: ['Not.Listed'] },
  ]);
});
