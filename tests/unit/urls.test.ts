import assert from 'node:assert/strict';
import { test } from 'node:test';
import { urlsOf } from '../../src/urls.ts';

test('Chinese pages stand at the root', () => {
  const urls = urlsOf('/', 'zh-cn');
  assert.deepEqual(
    [urls.home, urls.errors, urls.guides, urls.products, urls.lookup],
    ['/', '/errors/', '/guides/', '/products/', '/lookup/'],
  );
  assert.equal(urls.code('AuthFailure.SignatureFailure'), '/errors/AuthFailure.SignatureFailure/');
  assert.equal(urls.category('AuthFailure'), '/categories/AuthFailure/');
  assert.equal(urls.product('cloudaudit'), '/products/cloudaudit/');
  assert.equal(urls.guide('signing'), '/guides/signing/');
});

test('English pages stand below en, files of all languages do not', () => {
  const urls = urlsOf('/', 'en');
  assert.deepEqual([urls.home, urls.code('A.B'), urls.guide('a')], ['/en/', '/en/errors/A.B/', '/en/guides/a/']);
  assert.equal(urls.file('api/v1/codes.json'), '/api/v1/codes.json');
});

test('the data of a language stands below its home page, and its Markdown beside the pages', () => {
  const [chinese, english] = [urlsOf('/docs', 'zh-cn'), urlsOf('/docs', 'en')];
  assert.deepEqual(
    [chinese.data, chinese.dataFile('codes.json'), chinese.codeData('A.B'), chinese.llms],
    ['/docs/api/', '/docs/api/v1/codes.json', '/docs/api/v1/codes/A.B.json', '/docs/llms.txt'],
  );
  assert.deepEqual(
    [english.codeMarkdown('A.B'), english.guideMarkdown('g'), english.dataFile('codes.csv'), english.llmsFull],
    ['/docs/en/errors/A.B.md', '/docs/en/guides/g.md', '/docs/en/api/v1/codes.csv', '/docs/en/llms-full.txt'],
  );
});

test('a base path, with or without a slash at its end, stands before everything', () => {
  for (const base of ['/docs', '/docs/']) {
    const urls = urlsOf(base, 'en');
    assert.deepEqual(
      [urls.home, urls.errors, urls.code('A'), urls.file('a.json')],
      ['/docs/en/', '/docs/en/errors/', '/docs/en/errors/A/', '/docs/a.json'],
    );
    assert.equal(urlsOf(base, 'zh-cn').home, '/docs/');
  }
});

test('names are escaped', () => {
  const urls = urlsOf('/', 'zh-cn');
  assert.equal(urls.code('a/b?c#d e'), '/errors/a%2Fb%3Fc%23d%20e/');
  assert.equal(urls.product('云'), '/products/%E4%BA%91/');
});
