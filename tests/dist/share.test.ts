import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { DomUtils, parseDocument } from 'htmlparser2';
import { distFolder, distPages, readDist, type DistPage } from '../support/dist.ts';

const pages = distPages();
const origin = 'http://localhost:4321';

/** Property or name of each `<meta>` → its content. */
const metaOf = ({ html }: DistPage): Map<string, string> =>
  new Map(
    DomUtils.getElementsByTagName('meta', parseDocument(html)).map(({ attribs }) => [
      attribs['property'] ?? attribs['name'] ?? '',
      attribs['content'] ?? '',
    ]),
  );
const isListed = (page: DistPage) => metaOf(page).get('robots') !== 'noindex' && page.canonical !== undefined;
const fileOf = (address: string) => decodeURIComponent(address.slice(origin.length + 1));

test('a link to any page is shown with its title, its text and a picture that is there', async () => {
  const drawn = new Set<string>();
  for (const page of pages) {
    const meta = metaOf(page);
    assert.equal(meta.get('og:title'), page.title, page.url);
    assert.equal(meta.get('og:description'), page.description, page.url);
    assert.equal(meta.get('twitter:card'), 'summary_large_image');
    assert.match(meta.get('og:locale') ?? '', page.url.startsWith('/en/') ? /^en_US$/ : /^zh_CN$|^en_US$/);
    if (isListed(page)) assert.equal(meta.get('og:url'), page.canonical, page.url);
    drawn.add(meta.get('og:image') ?? '');
  }
  for (const picture of drawn) {
    const { format, width, height } = await sharp(readFileSync(join(distFolder, fileOf(picture)))).metadata();
    assert.deepEqual([format, width, height], ['png', 1200, 630], picture);
  }
});

test('codes of each category share a picture of their own, which is not blank', async () => {
  const pictures = new Map<string, string>();
  for (const page of pages.filter(({ url }) => /^\/errors\/[^/]+\/$/.test(url))) {
    const category = decodeURIComponent(page.url.split('/')[2] ?? '').split('.')[0] ?? '';
    const picture = metaOf(page).get('og:image') ?? '';
    assert.equal(pictures.get(category) ?? picture, picture, page.url);
    pictures.set(category, picture);
  }
  assert.equal(new Set(pictures.values()).size, pictures.size);
  for (const picture of pictures.values()) {
    const { channels } = await sharp(readFileSync(join(distFolder, fileOf(picture)))).stats();
    assert.ok((channels[0]?.stdev ?? 0) > 10, picture);
  }
});

test('articles tell search engines what they are and where they stand, in addresses of the site', () => {
  const articles = pages.filter(({ html }) => html.includes('application/ld+json'));
  assert.ok(articles.some(({ url }) => url === '/guides/signing/'));
  for (const { url } of pages) {
    if (/^\/(?:errors|actions\/[^/]+)\/[^/]+\/$/.test(url)) {
      const isBorrowed = pages.some((page) => page.url === url && !isListed(page));
      assert.equal(
        articles.some((page) => page.url === url),
        !isBorrowed,
        url,
      );
    }
  }
  for (const { url, html, canonical } of articles) {
    const [, text = ''] = /<script type="application\/ld\+json">([^<]*)</.exec(html) ?? [];
    const { '@graph': graph } = JSON.parse(text) as {
      '@graph': [{ '@type': string; url: string }, { itemListElement: { position: number; item: string }[] }];
    };
    const [article, { itemListElement: steps }] = graph;
    assert.deepEqual([article['@type'], article.url], ['TechArticle', canonical], url);
    assert.deepEqual(
      steps.map(({ position }) => position),
      [...steps.keys()].map((key) => key + 1),
    );
    for (const { item } of steps) {
      assert.ok(
        pages.some((page) => origin + page.url === item),
        `${url}: ${item}`,
      );
    }
  }
});

test('the sitemap lists exactly the pages that search engines may list, with their languages and dates', () => {
  const entries = new Map(
    [...readDist('sitemap-0.xml').matchAll(/<url><loc>([^<]*)<\/loc>([\s\S]*?)<\/url>/g)].map(
      ([, loc = '', rest = '']) => [loc, rest],
    ),
  );
  assert.deepEqual(
    [...entries.keys()].sort(),
    pages
      .filter(isListed)
      .map(({ canonical }) => canonical ?? '')
      .sort(),
  );
  for (const page of pages.filter(isListed)) {
    const rest = entries.get(page.canonical ?? '') ?? '';
    const inSitemap = [...rest.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, href]) => `${lang} ${href}`,
    );
    const inPage = DomUtils.getElementsByTagName('link', parseDocument(page.html))
      .filter(({ attribs }) => attribs['hreflang'] !== undefined)
      .map(({ attribs }) => `${attribs['hreflang']} ${attribs['href']}`);
    assert.deepEqual(inSitemap, inPage, page.url);
    const days = [...rest.matchAll(/<lastmod>([^<]*)</g)].map(([, day = '']) => day);
    for (const day of days) assert.ok(Date.parse(day) <= Date.now(), page.url);
  }
});

test('browsers and crawlers find the manifest with its icons, and the sitemap', async () => {
  for (const home of ['', 'en/']) {
    const manifest = JSON.parse(readDist(`${home}manifest.webmanifest`)) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    assert.equal(manifest.start_url, `/${home}`);
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
      const { width, height } = await sharp(readFileSync(join(distFolder, src.slice(1)))).metadata();
      assert.equal(`${String(width)}x${String(height)}`, sizes);
    }
  }
  assert.match(readDist('robots.txt'), /^Sitemap: http:\/\/localhost:4321\/sitemap-index\.xml$/m);
});
