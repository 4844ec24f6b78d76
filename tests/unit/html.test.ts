import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { batchesOf } from '../../src/catalogue/batches.ts';
import { hole, pageStart, splitBatch } from '../../src/html/holes.ts';
import { codeName, escapeHtml, inlineHtml } from '../../src/html/parts.ts';
import { indexedPart, languageOf } from '../../src/html/indexedPart.ts';
import { business, catalogueOf } from '../support/content.ts';

describe('small parts of pages', () => {
  test('a code may break after its dots and nowhere else', () => {
    assert.equal(codeName('A.B.C'), '<code class="code-name" translate="no">A.<wbr>B.<wbr>C</code>');
  });

  test('whatever a cell holds is text', () => {
    assert.equal(escapeHtml('<b title="x">&'), '&lt;b title=&quot;x&quot;&gt;&amp;');
    assert.equal(
      inlineHtml([
        { type: 'text', value: 'a<b' },
        { type: 'break' },
        { type: 'code', value: '<i>' },
        { type: 'link', value: '"', href: 'https://a.example/?x="&y' },
      ]),
      'a&lt;b<br><code>&lt;i&gt;</code><a href="https://a.example/?x=&quot;&amp;y" rel="noopener">&quot;</a>',
    );
  });
});

describe('batches of pages', () => {
  const frame = `<html>${hole('head')}<body>${hole('languages')}<main>${hole('content')}</main></body></html>`;
  const page = (path: string, head: string, content: string) =>
    `${pageStart(path)}${hole('head')}${head}${hole('languages')}${hole('content')}${content}`;

  test('each page is the frame with its own parts', () => {
    const pages = splitBatch(frame + page('/errors/A/', '<title>A', 'a') + page('/errors/B/', '<title>B', 'b'));
    assert.deepEqual(
      pages.map(({ path, html }) => [path, html()]),
      [
        ['/errors/A/', '<html><title>A<body><main>a</main></body></html>'],
        ['/errors/B/', '<html><title>B<body><main>b</main></body></html>'],
      ],
    );
  });

  test('a part without a hole, and a hole without a part, stop the build', () => {
    const build = (batch: string) => splitBatch(batch).map(({ html }) => html());
    assert.throws(() => build(frame + pageStart('/errors/A/') + hole('head') + 'x'), /languages.*\/errors\/A\//);
    assert.throws(() => build(`<html>${hole('head')}</html>${page('/errors/A/', 'x', 'y')}`), /\/errors\/A\//);
  });

  test('every code is in one batch, none has more than 200, and all of a batch share a category', () => {
    const names = Array.from({ length: 450 }, (_, index) => `A.N${index}`);
    const { catalogue } = catalogueOf({
      tables: { a: business(...[...names, 'B', 'B.C'].map((code) => `| ${code} | 一 |`)) },
    });
    const batches = batchesOf(catalogue);
    assert.deepEqual(
      batches.map(({ id, codes }) => `${id} ${codes.length}`),
      ['A-0 200', 'A-1 200', 'A-2 50', 'B-0 2'],
    );
    assert.deepEqual(
      batches.flatMap(({ codes }) => codes.map(({ code }) => code)),
      catalogue.codes.map(({ code }) => code),
    );
  });
});

describe('the part of a page that is indexed', () => {
  test('is what is wrapped for it', () => {
    const html =
      '<html lang="zh-CN"><main>x<div data-pagefind-body data-pagefind-meta="title:A">一</div>\n<!--/indexed-->y</main>';
    assert.equal(
      indexedPart(html),
      '<!doctype html><html lang="zh-CN"><body><div data-pagefind-body data-pagefind-meta="title:A">一</div>\n</body></html>',
    );
  });

  test('leaves out what is wrapped to be', () => {
    const html =
      '<html lang="en"><main data-pagefind-body>a<!--ignored--><ul></ul><!--/ignored-->b<!--ignored--><!--/ignored-->c</main>';
    assert.equal(indexedPart(html), '<!doctype html><html lang="en"><body><main data-pagefind-body>abc</body></html>');
    assert.equal(languageOf(indexedPart(html) ?? ''), 'en');
  });

  test('is else the main part of a page that is marked, and nothing of a page that is not', () => {
    assert.match(
      indexedPart('<html dir="ltr" lang="en"><main data-pagefind-body lang="en">one</main>two') ?? '',
      /<html lang="en"><body><main data-pagefind-body lang="en">one<\/body>/,
    );
    assert.equal(indexedPart('<html><main>one</main>'), undefined);
  });
});
