import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { pageDates } from '../../../src/catalogue/pageDates.ts';
import { urlsOf } from '../../../src/urls.ts';
import { contentOf } from '../../support/content.ts';

const table = (code: string) => `## 业务错误码\n| 错误码 | 说明 |\n|---|---|\n| ${code} | 一 |\n`;
const { catalogue } = buildCatalogue(
  contentOf({
    tables: { one: table('A.X'), two: table('B') },
    remedies: { x: { codes: ['A.X'] } },
    guides: { help: ['A.X'] },
  }),
);
const [product] = catalogue.products;
const [guide] = catalogue.guides;
const remedy = catalogue.codeOf('A.X')?.remedies[0];

test('a page changes with each of its files, a list with any of its pages', () => {
  const dates = new Map([
    [product?.file ?? '', '2026-01-01'],
    [remedy?.file ?? '', '2026-02-02'],
    [guide?.file ?? '', '2026-03-03'],
  ]);
  const datesOf = ({ code }: { code: string }) => (code === 'B' ? { since: '2026-01-05', changed: '2026-01-06' } : {});
  assert.deepEqual(Object.fromEntries(pageDates(catalogue, urlsOf('/', 'zh-cn'), dates, datesOf)), {
    '/': '2026-02-02',
    '/errors/': '2026-02-02',
    '/products/': '2026-02-02',
    '/guides/': '2026-03-03',
    '/errors/A.X/': '2026-02-02',
    '/errors/B/': '2026-01-06',
    '/categories/B/': '2026-01-06',
    '/categories/A/': '2026-02-02',
    '/products/one/': '2026-01-01',
    '/guides/help/': '2026-03-03',
  });
});

test('without history no page has a date', () => {
  assert.equal(pageDates(catalogue, urlsOf('/', 'zh-cn'), new Map()).size, 0);
});
