import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeContent } from '../../../src/translation/completeContent.ts';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { business, contentOf, type ContentParts } from '../../support/content.ts';
import type { Content } from '../../../src/read/readContent.ts';

/** Content as a test writes it, in English. */
const english = (parts: ContentParts): Content => {
  const content = contentOf(parts);
  const inEnglish = <Item>(item: Item) => ({ ...item, locale: 'en' as const });
  return {
    ...content,
    locale: 'en',
    tables: content.tables.map((table) => ({ ...inEnglish(table), file: table.file.replace('zh-cn', 'en') })),
    guides: content.guides.map(inEnglish),
    remedies: content.remedies.map(inEnglish),
    lookAlikes: content.lookAlikes.map(inEnglish),
  };
};

const chinese = contentOf({
  tables: { a: business('| X.One | 一 |', '| X.Two | 二 |'), b: business('| X.One | 乙 |') },
  guides: { first: ['X.One'], second: ['X.Two'] },
  remedies: { one: { codes: ['X.One'], retry: 'backoff' }, two: { codes: ['X.Two'], fixedBy: 'vendor' } },
  lookAlikes: [['X.One', 'X.Two', '不同']],
});
const own = english({
  tables: { a: business('| X.One | one |', '| X.Three | three |') },
  guides: { second: ['X.Two'], third: ['X.Three'] },
  remedies: { one: { codes: ['X.One'], retry: 'backoff' } },
});
const { catalogue, problems } = buildCatalogue(completeContent(own, [chinese]));

test('what a language lacks is borrowed, each in the language that it is written in', () => {
  assert.deepEqual(problems, []);
  const languages = (items: readonly { readonly locale: string }[]) => items.map(({ locale }) => locale);
  assert.deepEqual(
    catalogue.codes.map(({ code, locale }) => [code, locale]),
    [
      ['X.One', 'en'],
      ['X.Three', 'en'],
      ['X.Two', 'zh-cn'],
    ],
  );
  assert.deepEqual(languages(catalogue.products), ['en', 'zh-cn']);
  assert.deepEqual(
    catalogue.guides.map(({ id, locale }) => [id, locale]),
    [
      ['first', 'zh-cn'],
      ['second', 'en'],
      ['third', 'en'],
    ],
  );
  assert.deepEqual(languages(catalogue.codeOf('X.One')?.remedies ?? []), ['en']);
  assert.deepEqual(languages(catalogue.codeOf('X.Two')?.lookAlikes ?? []), ['zh-cn']);
});

test('meanings in the language of the page come first', () => {
  assert.deepEqual(
    catalogue.codeOf('X.One')?.meanings.map(({ locale, products }) => [locale, products]),
    [
      ['en', ['a']],
      ['zh-cn', ['b']],
    ],
  );
});

test('verdict and fixer carry over', () => {
  const [remedy] = catalogue.codeOf('X.Two')?.remedies ?? [];
  assert.deepEqual([remedy?.locale, remedy?.retry, remedy?.fixedBy], ['zh-cn', 'no', 'vendor']);
});

test('guides are borrowed from the default language only', () => {
  const { guides } = completeContent(chinese, [own]);
  assert.deepEqual(
    guides.map(({ id }) => id),
    ['first', 'second'],
  );
});
