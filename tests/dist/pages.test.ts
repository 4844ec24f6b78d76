import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { checkLanguages } from '../../src/catalogue/checkLanguages.ts';
import { loadCatalogues } from '../../src/catalogue/loadCatalogue.ts';
import { summaryOf } from '../../src/catalogue/names.ts';
import { urlsOf } from '../../src/urls.ts';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import type { SerializedIndex } from '../../src/lookup/shared/codeIndex.ts';
import { distFiles, distPages, readDist } from '../support/dist.ts';

const languages = loadCatalogues(process.cwd()).map(({ catalogue }) => ({
  catalogue,
  urls: urlsOf('/', catalogue.locale),
}));
const pages = distPages();
const byUrl = new Map(pages.map((page) => [page.url, page]));
const collapse = (text: string) => text.replace(/\s+/g, '');

test('the content has no problem', () => {
  assert.deepEqual(checkLanguages(process.cwd()).problems, []);
});

test('codes of the tables, pages, data, look-up index and sitemap are the same set, in every language', () => {
  const json = JSON.parse(readDist('api/v1/codes.json')) as DataFiles['CodesFile'];
  const sitemap = readDist('sitemap-0.xml');
  for (const { catalogue, urls } of languages) {
    const codes = catalogue.codes.map(({ code }) => code).sort();
    const below = ({ text }: { text: string }) =>
      [...text.matchAll(new RegExp(`(?<![\\w/])${urls.errors}([^/<\\s]+)/(?=\\s|<|$)`, 'g'))].map(
        ([, code = '']) => code,
      );
    const index = JSON.parse(readDist(`${urls.lookup.slice(1)}codes.json`)) as SerializedIndex;
    assert.deepEqual(below({ text: pages.map(({ url }) => url).join('\n') }).sort(), codes);
    assert.deepEqual(json.codes.map(({ code }) => code).sort(), codes);
    assert.deepEqual([...index.codes].sort(), codes);
    const written = catalogue.codes.filter(({ locale }) => locale === catalogue.locale).map(({ code }) => code);
    const locations = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)</g)].map(([, path = '']) => path);
    assert.deepEqual(below({ text: locations.join('\n') }).sort(), written.sort());
  }
});

test('categories, products and guides have one page each', () => {
  for (const { catalogue, urls } of languages) {
    const below = (folder: string) =>
      pages.flatMap(({ url }) => new RegExp(`^${urls.home}${folder}/([^/]+)/$`).exec(url)?.[1] ?? []).sort();
    assert.deepEqual(below('categories'), catalogue.categories.map(({ name }) => name).sort());
    assert.deepEqual(below('products'), catalogue.products.map(({ id }) => id).sort());
    assert.deepEqual(below('guides'), catalogue.guides.map(({ id }) => id).sort());
  }
});

test('the page of a code says what the table says, and names its category, guides and source', () => {
  for (const { code, urls } of languages.flatMap(({ catalogue, urls: own }) =>
    catalogue.codes.map((one) => ({ code: one, urls: own })),
  )) {
    const page = byUrl.get(urls.code(code.code));
    assert.ok(page, code.code);
    for (const meaning of code.meanings)
      assert.ok(collapse(page.text).includes(collapse(summaryOf({ meanings: [meaning] }))), code.code);
    assert.ok(page.links.includes(urls.category(code.category)), code.code);
    assert.ok(code.guides.length > 0, code.code);
    for (const guide of code.guides) assert.ok(page.links.includes(urls.guide(guide)), `${code.code} ${guide}`);
    for (const { file, line } of code.meanings.flatMap(({ sources }) => sources)) {
      assert.ok(
        page.links.some((link) => link.endsWith(`${file}?plain=1#L${line}`)),
        code.code,
      );
      assert.ok(
        page.links.some((link) => link.endsWith(`/edit/main/${file}#L${line}`)),
        code.code,
      );
    }
    assert.ok(page.text.includes(`"Code": "${code.code}"`), `${code.code} has an example response`);
  }
});

test('a guide links to exactly the codes that link to it', () => {
  for (const { catalogue, urls } of languages) {
    for (const guide of catalogue.guides) {
      const page = byUrl.get(urls.guide(guide.id));
      const served = page?.html.slice(page.html.indexOf('id="codes"')) ?? '';
      const listed = [...served.matchAll(/class="code-list"[\s\S]*?<\/ul>/g)].flatMap(([list]) =>
        [...list.matchAll(new RegExp(`href="${urls.errors}([^"]+)/"`, 'g'))].map(([, code = '']) => code),
      );
      const serving = catalogue.codes.filter(({ guides }) => guides.includes(guide.id)).map(({ code }) => code);
      assert.deepEqual(listed.sort(), serving.sort(), urls.guide(guide.id));
    }
  }
});

test('titles and descriptions are there and unique, and every page has its own canonical address', () => {
  const published = pages.filter(({ url, html }) => !url.includes('404') && !html.includes('content="noindex"'));
  for (const key of ['title', 'description', 'canonical'] as const) {
    const values = published.map((page) => page[key]);
    assert.ok(values.every(Boolean), key);
    assert.deepEqual(
      values.filter((value, index) => values.indexOf(value) !== index),
      [],
      key,
    );
  }
  for (const { url, canonical } of published) assert.equal(new URL(canonical ?? '').pathname, url);
});

test('no page repeats an id', () => {
  for (const { url, repeatedIds } of pages) assert.deepEqual(repeatedIds, [], url);
});

test('every heading of a page can be linked to', () => {
  for (const { url, html } of pages) {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    for (const [heading, attributes = ''] of main.matchAll(/<h[2-4]([^>]*)>/g)) {
      if (/^\/(?:en\/)?(?:lookup\/|404\.html)?$/.test(url)) continue;
      assert.match(attributes, / id="/, `${url} ${heading}`);
    }
  }
});

test('no link or anchor inside the site is broken', () => {
  const files = new Set(distFiles().map((file) => `/${file}`));
  for (const page of pages) {
    for (const link of page.links.filter((href) => !/^[a-z]+:/i.test(href))) {
      const { pathname, hash } = new URL(link, `http://site${page.url}`);
      const path = decodeURIComponent(pathname);
      const target = byUrl.get(path);
      assert.ok(target ?? files.has(path), `${page.url} links to ${link}`);
      if (hash !== '' && target)
        assert.ok(target.ids.has(decodeURIComponent(hash.slice(1))), `${page.url} links to ${link}`);
    }
  }
});

test('no page loads anything from another site', () => {
  for (const { url, html } of pages) {
    for (const [tag] of html.matchAll(/<(?:script|img|iframe|source|video|audio)\b[^>]*\ssrc=[^>]*>|<link\b[^>]*>/g)) {
      if (/rel="(?:canonical|alternate)"/.test(tag)) continue;
      assert.doesNotMatch(tag, /(?:src|href)="(?:https?:)?\/\//, `${url} ${tag}`);
    }
  }
});

test('the look-up can be made a search engine of the address bar', () => {
  const text = readDist('opensearch.xml');
  const { children } = parseDocument(text, { xmlMode: true });
  const [template] = DomUtils.getElementsByTagName('Url', children).map(({ attribs }) => attribs['template'] ?? '');
  const [name = ''] = DomUtils.getElementsByTagName('ShortName', children).map((element) =>
    DomUtils.textContent(element),
  );
  const canonical = distPages().find(({ url }) => url === '/')?.canonical ?? '';
  assert.equal(template, `${canonical}lookup/?q={searchTerms}`);
  assert.ok(name.length > 0 && name.length <= 16, name);
  assert.match(readDist('index.html'), /rel="search"[^>]*href="\/opensearch\.xml"/);
});
