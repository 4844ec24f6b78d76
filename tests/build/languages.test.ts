import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { chineseIn } from '../support/language.ts';
import { copyProject, readPagefindEntry, smallSite, type ProjectCopy } from '../support/project.ts';

const projects: ProjectCopy[] = [];
const copy = (): ProjectCopy => {
  const project = copyProject(smallSite);
  projects.push(project);
  return project;
};
after(() => {
  for (const project of projects) project.remove();
});

const build = (project: ProjectCopy) => {
  const { status, output } = project.build();
  assert.equal(status, 0, output);
};

describe('a site in English only', () => {
  const project = copy();
  for (const folder of ['errors', 'remedies', 'look-alikes', 'docs', 'actions']) project.drop(`content/${folder}`);
  for (const file of ['products.yml', 'permalinks.txt', 'aliases.md']) project.drop(`content/${file}`);
  project.write('content/site.yml', 'languages: [en]\n');
  project.write(
    'content/errors/en/demo.md',
    '| Error Code | Description |\n|---|---|\n| InternalError | An internal error. |\n| Limit.Size | Too large. |\n',
  );
  project.write(
    'content/remedies/en/Limit.md',
    '---\ncodes: [Limit.Size]\nretry: no\nfixedBy: caller\nguides: [sizes]\n---\n\n## What to do\n\n1. Send less.\n',
  );
  project.write(
    'content/docs/guides/sizes.md',
    '---\ntitle: Sizes\ndescription: How much fits.\ncodes: [Limit.Size]\n---\n\n## Steps\n\nMeasure.\n',
  );
  build(project);

  test('has its home, 404, data and search at the root', () => {
    assert.match(project.read('dist/index.html'), /<html lang="en"[\s\S]*2 codes in 2 categories/);
    assert.match(project.read('dist/404.html'), /<html lang="en"/);
    assert.match(project.read('dist/errors/Limit.Size/index.html'), /Too large\.[\s\S]*Send less\./);
    assert.match(project.read('dist/guides/sizes/index.html'), /<html lang="en"[\s\S]*<link rel="canonical"/);
    const { codes } = JSON.parse(project.read('dist/api/v1/codes.json')) as DataFiles['CodesFile'];
    assert.deepEqual(
      codes.map(({ code, url }) => [code, url]),
      [
        ['InternalError', 'http://localhost:4321/errors/InternalError/'],
        ['Limit.Size', 'http://localhost:4321/errors/Limit.Size/'],
      ],
    );
    assert.deepEqual((JSON.parse(project.read('dist/lookup/codes.json')) as { codes: string[] }).codes, [
      'InternalError',
      'Limit.Size',
    ]);
    assert.match(readPagefindEntry(project), /"en":\{[^}]*"page_count":[1-9]/);
  });

  test('has no other language', () => {
    for (const folder of ['en', 'zh-cn']) assert.equal(project.has(`dist/${folder}`), false);
    for (const path of ['', 'errors/', 'errors/Limit.Size/', 'guides/', 'guides/sizes/', 'lookup/', 'products/demo/']) {
      const html = project.read(`dist/${path}index.html`);
      assert.deepEqual(chineseIn(html), [], path);
      assert.doesNotMatch(html, /rel="alternate" hreflang|data-place/, path);
    }
  });
});

describe('a language of three words', () => {
  const project = copy();
  project.edit('src/locales.ts', (text) =>
    text.replace('\n} as const', "\n  eo: { lang: 'eo', label: 'Esperanto' },\n} as const"),
  );
  project.edit('content/site.yml', (text) => text.replace('languages: [zh-cn, en]', 'languages: [zh-cn, en, eo]'));
  project.write(
    'src/i18n/eo.json',
    JSON.stringify({ site: { codes: 'Eraraj kodoj', guides: 'Gvidiloj', home: 'Hejmo' } }),
  );
  project.write('content/errors/eo/demo.md', '| Error Code | Description |\n|---|---|\n| Limit.Size | Tro granda. |\n');
  build(project);
  const page = (path: string) => project.read(`dist/eo/${path}index.html`);

  test('has its pages below its name, with its words, and all others in English', () => {
    assert.match(
      page('errors/Limit.Size/'),
      /<html lang="eo"[\s\S]*Eraraj kodoj[\s\S]*Tro granda\.[\s\S]*Example response/,
    );
    assert.match(page(''), /Gvidiloj/);
  });

  test('shows the default language where it has no content, and says so', () => {
    for (const path of ['errors/NoSuchVersion/', 'guides/signing/', 'products/cloudaudit/']) {
      assert.match(page(path), /noindex[\s\S]*lang="zh-CN"/, path);
      assert.deepEqual(
        chineseIn(page(path).replace(/<title>.*?<\/title>|<meta property="og:title"[^>]*>/g, '')),
        [],
        path,
      );
    }
  });

  test('is linked from and to every other language, and has its own index of words', () => {
    for (const path of ['dist/index.html', 'dist/en/index.html']) {
      if (!project.has(path)) continue;
      assert.match(project.read(path), /<a class="button" href="\/eo\/" hreflang="eo" lang="eo"/);
      assert.match(project.read(path), /rel="alternate" hreflang="eo"/);
    }
    assert.match(page(''), /href="\/" hreflang="zh-CN"/);
    assert.match(readPagefindEntry(project), /"eo"/);
  });

  test('is one of the languages of the page that is missing', () => {
    assert.match(project.read('dist/404.html'), /<template data-lang="eo"/);
  });
});
