import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { History } from '../../../src/history/history.ts';
import type { CodeChange, FileChange } from '../../../src/history/types.ts';
import { changesFeed } from '../../../src/html/changes/changesFeed.ts';
import { changesPage } from '../../../src/html/changes/changesPage.ts';
import { createSite } from '../../../src/site.ts';
import { business, catalogueOf } from '../../support/content.ts';

const site = createSite({ origin: 'https://a.example', base: '/docs', repository: '' }, 'zh-cn');
const { catalogue } = catalogueOf({
  tables: { one: business('| A.B | 一 |') },
  products: { one: { name: { 'zh-cn': '产品一' } } },
  retired: ['Gone'],
});
const context = { site, catalogue };
const change = (time: string, codes: readonly CodeChange[], more: Partial<FileChange> = {}): FileChange => ({
  time,
  locale: 'zh-cn',
  product: 'one',
  kind: 'changed',
  codes,
  ...more,
});
const historyOf = (changes: readonly FileChange[], from?: string): History => ({ from, changes, datesOf: () => ({}) });
const hostile = '<script>alert(1)</script>';
const history = historyOf([
  change('2026-02-03T04:05:06Z', [
    { kind: 'added', code: 'A.B', before: '', after: hostile },
    { kind: 'reworded', code: 'Gone', before: '旧', after: '新' },
    { kind: 'removed', code: 'Never.Listed', before: '没了', after: '' },
  ]),
  change('2026-02-03T00:00:00Z', [], { locale: 'en', kind: 'added' }),
  change('2026-02-01T00:00:00Z', [], { kind: 'added' }),
  change('2026-01-01T00:00:00Z', [], { product: 'other', kind: 'removed' }),
]);
const page = (of: History | undefined) => changesPage(of, context).value;
const text = (html: string) => DomUtils.textContent(parseDocument(html)).replace(/\s+/g, ' ');

test('changes stand by day and product, with links to pages that there are, and all text as text', () => {
  const html = page(history);
  assert.deepEqual(
    [...html.matchAll(/<h[23] id="([^"]*)"/g)].map(([, id]) => id),
    [
      'on-2026-02-03',
      '20260203040506-one',
      'on-2026-02-01',
      '20260201000000-one',
      'on-2026-01-01',
      '20260101000000-other',
    ],
  );
  assert.match(html, /href="\/docs\/errors\/A\.B\/"/);
  assert.match(html, /href="\/docs\/errors\/Gone\/"/);
  assert.doesNotMatch(html, /Never\.Listed\/|products\/other/);
  assert.doesNotMatch(html, /<script>/);
  assert.match(text(html), /改写 Gone ?原为：旧 ?现为：新/);
  assert.match(text(html), /产品一 ?收录这个产品的错误码表。/);
  assert.match(text(html), /other ?移除这个产品的错误码表。/);
});

test('what is not known is said', () => {
  assert.match(text(page(undefined)), /没有版本历史，无法列出变化/);
  assert.match(text(page(historyOf([], '2026-01-01'))), /只知道 2026-01-01 之后的变化[^]*还没有变化/);
  assert.doesNotMatch(page(history), /只知道|还没有/);
});

test('of very many changes and codes the first are shown, and that there are more', () => {
  const codes = Array.from({ length: 130 }, (_, index): CodeChange => ({
    kind: 'added',
    code: `C${index}`,
    before: '',
    after: '',
  }));
  assert.match(text(page(historyOf([change('2026-01-01T00:00:00Z', codes)]))), /C99 ?另有 30 个错误码/);
  const many = Array.from({ length: 120 }, (_, index) =>
    change(`2026-01-01T00:00:00Z`, [], { product: `p${index}`, kind: 'added' }),
  );
  const html = page(historyOf(many));
  assert.equal(html.match(/<h3/g)?.length, 100);
  assert.match(text(html), /更早的变化见/);
});

test('the feed has an entry for each change, with names and times that stay, and whole addresses', () => {
  const feed = changesFeed(history, context);
  const document = parseDocument(feed, { xmlMode: true });
  const all = (name: string) =>
    DomUtils.getElementsByTagName(name, document).map((element) => DomUtils.textContent(element));
  assert.deepEqual(all('id'), [
    'https://a.example/docs/changes/',
    'https://a.example/docs/changes/#20260203040506-one',
    'https://a.example/docs/changes/#20260201000000-one',
    'https://a.example/docs/changes/#20260101000000-other',
  ]);
  assert.deepEqual(all('updated'), [
    '2026-02-03T04:05:06Z',
    '2026-02-03T04:05:06Z',
    '2026-02-01T00:00:00Z',
    '2026-01-01T00:00:00Z',
  ]);
  assert.deepEqual(all('title'), [
    '云 API 错误码: 更新记录',
    '产品一 2026-02-03',
    '产品一 2026-02-01',
    'other 2026-01-01',
  ]);
  const [content = ''] = all('content');
  assert.match(content, /href="https:\/\/a\.example\/docs\/errors\/A\.B\/"/);
  assert.doesNotMatch(content, /<script>/);
  assert.equal(changesFeed(history, context), feed);
});

test('without a history the feed is empty and says so', () => {
  const feed = changesFeed(undefined, context);
  assert.match(feed, /<subtitle>本站构建时没有版本历史，无法列出变化。<\/subtitle>/);
  assert.match(feed, /<updated>1970-01-01T00:00:00Z<\/updated>/);
  assert.doesNotMatch(feed, /<entry>/);
});
