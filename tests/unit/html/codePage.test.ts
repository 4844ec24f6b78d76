import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { codeData } from '../../../src/html/code/codeData.ts';
import { codePage } from '../../../src/html/code/codePage.ts';
import type { CodePageContext, RenderedSection } from '../../../src/html/code/context.ts';
import { createSite } from '../../../src/site.ts';
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
  assert.deepEqual(data.remedies, [{ retry: 'backoff', fixedBy: 'vendor', steps: [] }]);
  assert.equal(data.example.Response.Error.Code, 'A.B');
  const silent = catalogue.codeOf('A.C');
  assert.ok(silent);
  assert.deepEqual(codeData(silent, context).meanings, []);
});
