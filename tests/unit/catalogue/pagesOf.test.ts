import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMED } from '../../../src/catalogue/names.ts';
import { pagesOf, untranslatedPagesOf } from '../../../src/catalogue/pagesOf.ts';
import { completeContent } from '../../../src/translation/completeContent.ts';
import { urlsOf } from '../../../src/urls.ts';
import { business, catalogueOf, common } from '../../support/content.ts';

const pages = (parts: Parameters<typeof catalogueOf>[0]) =>
  [...pagesOf(catalogueOf(parts).catalogue, urlsOf('/docs', 'zh-cn'))].sort();

test('there is a page for each list, code, category, product and guide', () => {
  const tables = { one: common('| Limit | 甲 |') + business('| A.X | 乙 |'), 'a b': business('| A.Y | 丙 |') };
  assert.deepEqual(
    pages({ tables, guides: { g: ['A.X'] } }),
    [
      '',
      'errors/',
      'guides/',
      'products/',
      'lookup/',
      'api/',
      'accessibility/',
      'changes/',
      'offline/',
      ...['errors/A.X/', 'errors/A.Y/', 'errors/Limit/'],
      ...['categories/A/', 'categories/Limit/', 'products/a%20b/', 'products/one/', 'guides/g/'],
    ]
      .map((path) => `/docs/${path}`)
      .sort(),
  );
});

test('a code of many products has a page of them, and no other code has', () => {
  const names = Array.from({ length: 2 * NAMED.products + 1 }, (_, index) => `p${index}`);
  const tables = Object.fromEntries(names.map((name) => [name, business('| A.X | 一 |')]));
  const found = pages({ tables: { ...tables, more: business('| A.Y | 二 |') } });
  assert.deepEqual(
    found.filter((page) => /errors\/.+\/products/.test(page)),
    ['/docs/errors/A.X/products/'],
  );
});

test('a category and the business codes of a product have as many pages as their lists need', () => {
  const rows = Array.from({ length: 1001 }, (_, index) => `| A.N${index} | 一 |`);
  const lists = (table: string) =>
    pages({ tables: { one: table } }).filter((page) => /(?:categories|products)\/./.test(page));
  assert.deepEqual(lists(business(...rows)), [
    '/docs/categories/A/',
    '/docs/categories/A/2/',
    '/docs/products/one/',
    '/docs/products/one/2/',
  ]);
  assert.deepEqual(lists(common(...rows)), ['/docs/categories/A/', '/docs/categories/A/2/', '/docs/products/one/']);
});

test('a page beside the guides that no language has is nowhere, and one of the default language is in others', () => {
  const { content, catalogue } = catalogueOf({ tables: { one: common('| Limit | 甲 |') } });
  const own = (pages: readonly string[], borrowedPages: readonly string[]) =>
    [...pagesOf({ ...catalogue, pages, borrowedPages }, urlsOf('/', 'zh-cn'))].filter((page) =>
      /\/(?:api|accessibility)\//.test(page),
    );
  assert.deepEqual(own([], []), []);
  assert.deepEqual(own(['api'], ['accessibility']), ['/api/', '/accessibility/']);
  assert.deepEqual(completeContent({ ...content, locale: 'en', pages: ['api'] }, [content]).borrowedPages, [
    'accessibility',
  ]);
});

test('the pages that a language shows in another are those of borrowed content', () => {
  const { catalogue } = catalogueOf({
    tables: { one: business('| A.X | 甲 |', '| A.Y | 乙 |'), two: business('| A.X | 甲 |') },
    guides: { g: ['A.X'], h: ['A.Y'] },
    retired: ['A.Old', 'A.Older'],
  });
  const urls = urlsOf('/', 'zh-cn');
  assert.deepEqual(untranslatedPagesOf(catalogue, urls), new Set());
  const borrow = <Item extends object>([first, ...others]: readonly Item[]): Item[] =>
    first ? [{ ...first, locale: 'en' }, ...others] : [];
  const { codes, guides, products, retired } = catalogue;
  assert.deepEqual(
    [
      ...untranslatedPagesOf(
        {
          ...catalogue,
          codes: borrow(codes),
          guides: borrow(guides),
          products: borrow(products),
          retired: borrow(retired),
          borrowedPages: ['api', 'accessibility'],
        },
        urls,
      ),
    ].sort(),
    [
      '/accessibility/',
      '/api/',
      '/errors/A.Old/',
      '/errors/A.X/',
      '/errors/A.X/products/',
      '/guides/g/',
      '/products/one/',
    ],
  );
});
