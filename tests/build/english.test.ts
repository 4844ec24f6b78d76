import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { runProgram } from '../support/cli.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { schemaErrors } from '../support/schema.ts';

let project: ProjectCopy;
const page = (path: string) => project.read(`dist/${path}index.html`);

before(() => {
  project = copyProject();
  project.write(
    'content/errors/en/cloudaudit.md',
    '### Common error codes\n\n| Error Code | Description |\n|---|---|\n| InternalError | An internal error. |\n| InvalidAction | No such action. |\n',
  );
  const { status, output } = project.build();
  assert.equal(status, 0, output);
});
after(() => {
  project.remove();
});

test('English pages appear under /en/ once an English table is there', () => {
  assert.match(page('en/errors/InternalError/'), /<html lang="en"[\s\S]*An internal error\.[\s\S]*Example response/);
  assert.match(page('en/'), /2 codes in 2 categories/);
  assert.equal(project.has('dist/en/errors/NoSuchVersion/index.html'), false);
});

test('a page names its translation where there is one, and links to the home page of the language where there is none', () => {
  assert.match(page('errors/InternalError/'), /hreflang="en" href="[^"]*\/en\/errors\/InternalError\/"/);
  assert.doesNotMatch(page('errors/NoSuchVersion/'), /rel="alternate" hreflang/);
  assert.match(page('errors/NoSuchVersion/'), /<a class="button" href="\/en\/" hreflang="en"/);
});

test('no page in English links to one that does not exist', () => {
  for (const path of [
    'en/',
    'en/errors/',
    'en/errors/InternalError/',
    'en/categories/InvalidAction/',
    'en/products/cloudaudit/',
  ]) {
    for (const [, link = ''] of page(path).matchAll(/<a\b[^>]*\shref="(\/[^"#?]*)/g)) {
      assert.ok(project.has(`dist${link}${link.endsWith('/') ? 'index.html' : ''}`), `${path} links to ${link}`);
    }
  }
});

test('the data is there in English too, under its own addresses', () => {
  const json = JSON.parse(project.read('dist/en/api/v1/codes/InternalError.json')) as DataFiles['CodeFile'];
  assert.equal(schemaErrors('CodeFile', json), '');
  assert.deepEqual([json.language, json.meanings[0]?.plain], ['en', 'An internal error.']);
  assert.match(json.url, /\/en\/errors\/InternalError\/$/);
  assert.match(project.read('dist/api/v1/codes/InternalError.json'), /"language":"zh-CN"/);
  assert.match(
    project.read('dist/en/errors/InternalError.md'),
    /\n- Scope: Common[^]*\n## Meaning\n\nAn internal error\.\n/,
  );
  assert.match(project.read('dist/en/api/v1/codes.csv'), /An internal error\./);
  assert.match(project.read('dist/en/llms.txt'), /\/en\/errors\/InternalError\.md\): An internal error\./);
  assert.match(page('en/errors/InternalError/'), /type="text\/markdown" href="\/en\/errors\/InternalError\.md"/);
  assert.equal(project.has('dist/en/api/v1/codes/NoSuchVersion.json'), false);
  assert.deepEqual(Object.keys(JSON.parse(project.read('dist/en/api/v1/codes.json')) as object), [
    'version',
    'language',
    'codes',
  ]);
});

test('a code is explained in English on the command line', () => {
  const site = `${project.folder}/dist`;
  const { status, out } = runProgram(['explain', 'InternalError', '--lang', 'en', '--site', site]);
  assert.equal(status, 0);
  assert.match(out, /^InternalError\n {2}An internal error\.\n[^]*\/en\/errors\/InternalError\/\n$/);
});

test('guides without a translation stay out of the English search index', () => {
  assert.doesNotMatch(page('en/guides/signing/'), /data-pagefind-body/);
});

test('the bar fits on narrow phones, with all that it holds', async () => {
  const { origin, stop } = await project.serve();
  const browser = await launchBrowser();
  try {
    for (const path of ['/', '/en/', '/errors/InternalError/', '/en/errors/InternalError/']) {
      const { page } = await openPage(browser, origin, path);
      for (const width of [320, 360, 390, 430, 500]) {
        await page.setViewportSize({ width, height: 800 });
        const ends = await page.locator('.bar > :visible').evaluateAll((parts) => {
          return parts.map((part) => part.getBoundingClientRect().right);
        });
        assert.ok(ends.length >= 4 && Math.max(...ends) <= width - 8, `${path} at ${width}: ${ends.join()}`);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
    stop();
  }
});

test('a reply to a ticket is written in its own language, from the page in that language', async () => {
  const { origin, stop } = await project.serve();
  const browser = await launchBrowser();
  const reply = async (path: string, opener: string, name: string) => {
    const { page } = await openPage(browser, origin, path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: opener }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('status').getByText(name).waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
  };
  try {
    const english = await reply('/errors/InternalError/', '复制到工单', 'English reply');
    assert.match(english, /^Hello,[\s\S]*\nIt means: An internal error\.\n/);
    assert.ok(english.includes(`${origin}/en/errors/InternalError/\n`));
    const chinese = await reply('/en/errors/InternalError/', 'Copy for a ticket', '中文工单回复');
    assert.match(chinese, /^您好！[\s\S]*\n它的含义是：内部错误[\s\S]*\n1\. 记下响应里的 RequestId/);
    assert.ok(chinese.includes(`${origin}/errors/InternalError/\n`));
    const untranslated = await reply('/errors/NoSuchVersion/', '复制到工单', 'English reply');
    assert.match(untranslated, /^Hello,/);
    assert.ok(untranslated.includes(`${origin}/errors/NoSuchVersion/\n`));
  } finally {
    await browser.close();
    stop();
  }
});
