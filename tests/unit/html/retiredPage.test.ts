import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retiredPage } from '../../../src/html/code/retiredPage.ts';
import { createSite } from '../../../src/site.ts';
import { business, catalogueOf } from '../../support/content.ts';

const site = createSite({ origin: 'https://a.example', base: '/', repository: 'https://git.example/x' }, 'zh-cn');
const { catalogue } = catalogueOf({
  tables: { two: business('| Auth.Key | 甲 |') },
  retired: ['Auth.Token', 'Gone.Code'],
});
const pageOf = (index: number, locale: 'zh-cn' | 'en' = 'zh-cn', replacedBy: readonly string[] = []) => {
  const code = catalogue.retired[index];
  assert.ok(code?.retired);
  const retired = { ...code.retired, replacedBy };
  return retiredPage(code, retired, { site: { ...site, locale }, catalogue, remedyHtml: () => [] }).value;
};

test('the page of a dropped code says since when, what replaced it, and what the tables said last', () => {
  const page = pageOf(0, 'zh-cn', ['Auth.Key']);
  assert.match(page, /错误码表自 2026-11-26 起不再列出 Auth\.Token。/);
  assert.match(page, /现在返回的是：[^]*href="\/errors\/Auth\.Key\/"/);
  assert.match(page, /id="meaning"[^]*最后的说明[^]*Auth\.Token 最后的说明。/);
  assert.match(page, /content\/retired\/zh-cn\/Auth\.Token\.md\?plain=1#L8/);
  assert.match(page, /href="\/api\/v1\/codes\/Auth\.Token\.json"/);
});

test('it links to its category while that has a page, and to no product that is gone', () => {
  assert.match(pageOf(0), /href="\/categories\/Auth\/"/);
  const page = pageOf(1);
  assert.doesNotMatch(page, /href="\/(?:categories|products)\//);
  assert.match(page, /<span class="badge">one<\/span>/);
  assert.doesNotMatch(page, /现在返回的是/);
});

test('in another language it says that its text is not translated', () => {
  assert.match(pageOf(0, 'en'), /<p class="notice">/);
});
