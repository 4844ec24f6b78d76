import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sidebarCategories } from '../../../src/html/frame/sidebar.ts';
import { business, catalogueOf } from '../../support/content.ts';

/** A catalogue of as many categories, `C1` to `C<count>`, of which each has one code more than the one before. */
function categories(count: number) {
  const rows = Array.from({ length: count }, (_, at) =>
    Array.from({ length: at + 1 }, (__, code) => `| C${at + 1}.X${code} | m |`),
  );
  return catalogueOf({ tables: { one: business(rows.flat().join('\n')) } }).catalogue;
}

const namesOf = (count: number, own?: string): string[] =>
  [...sidebarCategories(categories(count), own)].map(({ name }) => name).sort();

test('twenty categories stand beside a page whole, of more the seven largest', () => {
  assert.equal(namesOf(20).length, 20);
  assert.deepEqual(namesOf(21), ['C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C21']);
});

test('the category of the page is among them, and they are no more', () => {
  assert.deepEqual(namesOf(21, 'C3'), ['C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C3']);
  assert.deepEqual(namesOf(21, 'C20'), namesOf(21));
});
