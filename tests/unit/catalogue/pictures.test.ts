import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPicture } from '../../../src/catalogue/pictures.ts';
import { business, catalogueOf } from '../../support/content.ts';

/** How many of `count` categories have a picture, of which the first has `size` codes and the others one. */
function pictured(count: number, size: number): number {
  const rows = Array.from({ length: count - 1 }, (_, index) => `| Small${index} | 一 |`);
  const large = Array.from({ length: size }, (_, index) => `| Large.Code${index} | 二 |`);
  const { catalogue } = catalogueOf({ tables: { one: business(...rows, ...large) } });
  return catalogue.categories.filter((category) => hasPicture(catalogue, category)).length;
}

test('every category has a picture, until there are very many: then the large ones', () => {
  assert.equal(pictured(60, 1), 60);
  assert.equal(pictured(61, 10), 1);
  assert.equal(pictured(61, 9), 0);
});
