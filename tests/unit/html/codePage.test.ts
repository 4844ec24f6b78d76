import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { NAMED } from '../../../src/catalogue/names.ts';
import { codeData } from '../../../src/html/code/codeData.ts';
import { codePage } from '../../../src/html/code/codePage.ts';
import type { CodePageContext, RenderedSection } from '../../../src/html/code/context.ts';
import { codeList } from '../../../src/html/codeList.ts';
import { productCodes } from '../../../src/html/product/productCodes.ts';
import { createSite } from '../../../src/site.ts';
import { valueIn } from '../../../src/text/responseTemplate.ts';
import { business, catalogueOf, common } from '../../support/content.ts';

const site = createSite({ origin: 'https://a.example', base: '/', repository: 'https://git.example/x' }, 'zh-cn');
const contextOf = (catalogue: Catalogue, remedyHtml: CodePageContext['remedyHtml'] = () => []): CodePageContext => ({
  site,
  catalogue,
  remedyHtml,
});

/** All of the page of a code in one string. */
function pageOf(code: string, context: CodePageContext): string {
  const found = context.catalogue.codeOf(code);
  assert.ok(found, code);
  return codePage(found, context).value;
}

test('nothing that a table, a remedy or a look-alike says becomes markup', () => {
  const hostile = '<script>alert(1)</script>';
  const { catalogue } = catalogueOf({
    tables: { 'a"b': business(`| A.B | ${hostile} "x" |`, '| A.C | 二 |') },
    products: { 'a"b': { name: { 'zh-cn': hostile } } },
    lookAlikes: [['A.B', 'A.C', hostile]],
  });
  const page = pageOf('A.B', contextOf(catalogue));
  assert.doesNotMatch(page, /<script>alert/);
  assert.match(page, /&#60;script&#62;alert\(1\)&#60;\/script&#62; &#34;x&#34;/);
  assert.match(page, /href="\/products\/a%22b\/"/);
});

test('a page of several remedies keeps their headings apart and changes nothing in their text', () => {
  const sample: RenderedSection = { id: 'steps', heading: '处理', html: '<pre><code>&lt;div id="x"></code></pre>' };
  const { catalogue } = catalogueOf({
    tables: { a: common('| X | 一 |'), b: common('| X | 一 |') },
    remedies: { own: { codes: ['X'], product: 'a' }, all: { codes: ['X'] } },
  });
  const page = pageOf(
    'X',
    contextOf(catalogue, () => [sample]),
  );
  assert.deepEqual(
    [...page.matchAll(/<h2 id="([^"]*steps)"/g)].map(([, id]) => id),
    ['steps', 'all-steps'],
  );
  assert.equal(page.split(sample.html).length - 1, 2);
});

test('a code without a remedy says so', () => {
  const { catalogue } = catalogueOf({ tables: { a: business('| A.B | 一 |') } });
  assert.match(pageOf('A.B', contextOf(catalogue)), /还没有处理方法/);
});

const columns = (header: string, row: string) =>
  `## 业务错误码\n\n| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n| ${row} |\n`;

test('each column of a table stands on its own on the page, and a solution is never beside the lack of one', () => {
  const { catalogue } = catalogueOf({
    tables: {
      a: columns(
        '错误码 | 名称 | HTTP 状态码 | 错误信息 | 说明 | 原因 | 处理措施',
        'A.B | 未找到 | 404 | not <b>found</b> | 没有这个资源 | 删除了 | 重建',
      ),
    },
  });
  const page = pageOf('A.B', contextOf(catalogue));
  assert.match(page, /<p class="meaning-name">未找到<\/p>/);
  assert.match(page, /<p class="meaning-text">\s*没有这个资源\s*<\/p>/);
  assert.match(page, /<blockquote class="message" translate="no">not found<\/blockquote>/);
  assert.match(page, /<h3>原因（错误码表）<\/h3><p>删除了<\/p>/);
  assert.match(page, /<h3>处理（错误码表）<\/h3><p>重建<\/p>/);
  assert.match(page, /<h3>HTTP 状态码<\/h3><p>404<\/p>/);
  const code = catalogue.codeOf('A.B');
  assert.equal(
    code && valueIn(codeData(code, contextOf(catalogue)).example, site.settings.call.response, 'message'),
    'not found',
  );
  assert.doesNotMatch(page, /还没有处理方法|没有公开的原文/);
});

test('a row without a description has what it says instead in lists, and never nothing', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['错误码 | 说明 | 原因 | 处理措施', 'A | | 因 | 治', '因'],
    ['错误码 | 说明 | 原因 | 处理措施', 'A | | | 治', '治'],
    ['错误码 | 名称 | 说明', 'A | 名 | ', '名'],
    ['错误码 | 名称 | 错误信息 | 说明', 'A | 名 | msg | ', 'msg'],
    ['错误码 | 说明', 'A | ', '错误码表没有给出说明。'],
  ];
  for (const [header, row, said] of rows) {
    const { catalogue } = catalogueOf({ tables: { a: columns(header, row) } });
    const products = productCodes(['A'], 'a', catalogue, site).value;
    assert.match(codeList(['A'], catalogue, site.urls).value, new RegExp(`class="summary">${said}</span>`), row);
    assert.match(products, new RegExp(`<dd>${said}</dd>`), row);
  }
});

test('of many products with the same common row, scripts are told those on the page and those with another row', () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}`);
  const tables = Object.fromEntries(names.map((name) => [name, common('| A.B | 一 |')]));
  const meaningsOf = (more: Record<string, string>) => {
    const { catalogue } = catalogueOf({ tables: { ...tables, ...more } });
    const code = catalogue.codeOf('A.B');
    assert.ok(code);
    return codeData(code, contextOf(catalogue)).meanings.map(({ products, isCommon }) => [isCommon, products]);
  };
  const shown = names.slice(0, NAMED.products);
  assert.deepEqual(meaningsOf({}), [[true, shown]]);
  assert.deepEqual(meaningsOf({ p29: common('| A.B | 一 |') + business('| A.B | 二 |') }), [
    [true, [...shown, 'p29']],
    [undefined, ['p29']],
  ]);
  assert.deepEqual(meaningsOf({ p29: common('| A.B | 二 |') }), [
    [true, shown],
    [undefined, ['p29']],
  ]);
});

test('the data of a page say what the page shows', () => {
  const { catalogue } = catalogueOf({
    tables: { a: business('| A.B | 见 `X` |'), b: business('| A.B | 另一种<br>说法 |', '| A.C | |') },
    remedies: { all: { codes: ['A.B'], retry: 'backoff', fixedBy: 'vendor' } },
  });
  const context = contextOf(catalogue);
  const code = catalogue.codeOf('A.B');
  assert.ok(code);
  const data = codeData(code, context);
  assert.deepEqual(data.meanings, [
    { products: ['a'], text: [{ text: '见 ' }, { text: 'X', isCode: true }] },
    { products: ['b'], text: [{ text: '另一种' }, { text: ' ' }, { text: '说法' }] },
  ]);
  assert.deepEqual(data.remedies, [{ retry: 'backoff', fixedBy: 'vendor', steps: [], examples: [] }]);
  assert.equal(valueIn(data.example, site.settings.call.response, 'code'), 'A.B');
  const silent = catalogue.codeOf('A.C');
  assert.ok(silent);
  assert.deepEqual(codeData(silent, context).meanings, []);
});
