import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '../../../src/catalogue/loadCatalogue.ts';
import { projectRoot } from '../../support/content.ts';

const { content, catalogue } = loadCatalogue(projectRoot, 'zh-cn');
const common = catalogue.codes.filter(({ scope }) => scope === 'common');
const bodies = new Map(
  content.remedies.map(({ id, sections }) => [id, sections.map(({ markdown }) => markdown).join('\n')]),
);

/** What belongs to one product alone: its names, its actions, its business codes and its parameters. */
const words = [
  '云审计',
  '操作审计',
  'cloudaudit',
  '跟踪集',
  'AuditName',
  'TrackId',
  'CosRegion',
  'CmqRegion',
  'CosBucketName',
  'StorageName',
  'StorageRegion',
  'LookupAttributes',
  'ReadWriteAttribute',
  'EventNames',
  ...content.actions.map(({ name }) => name),
  ...catalogue.codes.filter(({ scope }) => scope === 'business').map(({ code }) => code),
].map((word) => word.toLowerCase());

test('every common code has a remedy that holds for every product', () => {
  const lacking = common.filter(({ remedies }) => !remedies.some(({ product }) => product === undefined));
  assert.deepEqual(
    lacking.map(({ code }) => code),
    [],
  );
});

test('a remedy that holds for every product names nothing of one product', () => {
  for (const { remedies } of common) {
    for (const { id, file } of remedies.filter(({ product }) => product === undefined)) {
      const body = (bodies.get(id) ?? '').toLowerCase();
      assert.deepEqual(
        words.filter((word) => body.includes(word)),
        [],
        file,
      );
    }
  }
});

test('what a product says of a common code stands beside the general remedy, in a file named after both, with the same verdict', () => {
  for (const { code, remedies } of common) {
    const general = remedies.find(({ product }) => product === undefined);
    for (const { id, file, product, retry } of remedies) {
      if (product === undefined) continue;
      assert.equal(id, `${code}.${product}`, file);
      assert.equal(retry, general?.retry, file);
    }
  }
});
