import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chineseIn, textsOf } from '../support/language.ts';
import { copyProject, readPagefindEntry, smallSite, type ProjectCopy } from '../support/project.ts';

/** A site with one product in English; everything else is in Chinese only. */
let project: ProjectCopy;
let output = '';
const page = (path: string) => project.read(`dist/${path}index.html`);

before(() => {
  project = copyProject(smallSite);
  for (const folder of ['errors/en', 'remedies/en', 'look-alikes/en', 'docs/en']) project.drop(`content/${folder}`);
  project.write(
    'content/errors/en/demo.md',
    '### Common error codes\n\n| Error Code | Description |\n|---|---|\n| InternalError | An internal error. |\n| Demo.Only | Only here. |\n',
  );
  const build = project.build({ SITE_URL: 'https://site.example' });
  output = build.output;
  assert.equal(build.status, 0, output);
});
after(() => {
  project.remove();
});

/** Pages under /en/ that have no English, and pages at the root that have no Chinese. */
const borrowed = {
  'en/errors/NoSuchVersion/': 'zh-CN',
  'en/products/cloudaudit/': 'zh-CN',
  'en/guides/signing/': 'zh-CN',
  'errors/Demo.Only/': 'en',
  'products/demo/': 'en',
} as const;

test('a page without a translation says so, in its own language, and marks the language of its text', () => {
  for (const [path, lang] of Object.entries(borrowed)) {
    const texts = textsOf(page(path));
    const own = path.startsWith('en/') ? 'en' : 'zh-CN';
    const notice = own === 'en' ? /not available in English yet. It is shown in Chinese/ : /尚无中文版，以下为英语原文/;
    assert.ok(
      texts.some((text) => text.lang === own && notice.test(text.text)),
      path,
    );
    assert.ok(
      texts.some((text) => text.lang === lang),
      path,
    );
  }
});

test('search engines list the original in its place', () => {
  for (const path of Object.keys(borrowed)) {
    const original = path.startsWith('en/') ? path.slice(3) : `en/${path}`;
    assert.match(page(path), /<meta name="robots" content="noindex">/, path);
    assert.ok(page(path).includes(`<link rel="canonical" href="https://site.example/${original}">`), path);
    for (const either of [path, original]) assert.doesNotMatch(page(either), /rel="alternate" hreflang/, either);
    assert.doesNotMatch(page(original), /noindex/, original);
  }
  assert.match(
    page('errors/InternalError/'),
    /hreflang="x-default" href="https:\/\/site\.example\/errors\/InternalError\/"/,
  );
});

test('no text under /en/ is Chinese unless it says so; the titles of guides are their names', () => {
  const paths = ['en/', 'en/guides/', 'en/errors/', 'en/errors/InternalError/', 'en/lookup/', ...Object.keys(borrowed)];
  for (const path of paths.filter((one) => one.startsWith('en/'))) {
    const html = page(path).replace(/<title>.*?<\/title>|<meta property="og:title"[^>]*>/g, '');
    assert.deepEqual(chineseIn(html), [], path);
  }
});

test('the words of a page are indexed in the language that they are written in', () => {
  const { languages } = JSON.parse(readPagefindEntry(project)) as {
    languages: Record<string, { page_count: number }>;
  };
  assert.deepEqual(Object.keys(languages).sort(), ['en', 'zh-cn']);
  for (const path of Object.keys(borrowed)) assert.doesNotMatch(page(path), /data-pagefind-body/, path);
});

test('what has no language carries over: verdict, fixer, guides, actions', () => {
  const html = page('en/errors/AuthFailure.SignatureExpire/');
  assert.match(html, /class="badge verdict after-fix"/);
  assert.match(html, /href="\/en\/guides\/clock-skew\/"/);
  assert.match(page('en/errors/InternalError.CreateAuditError/'), /\/actions\/cloudaudit\/CreateAudit\/"/);
});

test('the build counts what is shown in another language', () => {
  assert.match(
    output,
    /English shows in another language: guides: \d+, products: 1, codes: 8, remedies: \d+, look-alikes: \d+/,
  );
  assert.match(output, /简体中文 shows in another language: products: 1, codes: 1\n/);
});

test('no page in English links to one that does not exist', () => {
  for (const path of [
    'en/',
    'en/errors/',
    'en/errors/InternalError/',
    'en/errors/NoSuchVersion/',
    'en/products/demo/',
  ]) {
    for (const [, link = ''] of page(path).matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)) {
      assert.ok(project.has(`dist${link}${link.endsWith('/') ? 'index.html' : ''}`), `${path} links to ${link}`);
    }
  }
});
