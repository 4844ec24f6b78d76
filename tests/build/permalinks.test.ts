import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import type { SerializedIndex } from '../../src/lookup/shared/codeIndex.ts';
import { openPage } from '../support/browser.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { runProgram } from '../support/cli.ts';
import { ask, openDialog } from '../support/lookup.ts';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';
import { schemaErrors } from '../support/schema.ts';

const twins =
  '| 错误码 | 说明 |\n|---|---|\n| INTERNALERROR | 一 |\n| AuthFailure.signaturefailure | 二 |\n| Only.Old | 三 |\n| Only.Kept | 四 |\n';
const retired = `---
code: Only.Dropped
products: [other]
scope: business
date: 2026-11-26
replacedBy: [Only.New]
---

配额已用完，请先释放。
`;
const env = { SITE_BASE: '/docs', SITE_URL: 'https://example.com' };

let project: ProjectCopy;
let permalinks: string[];
const page = (path: string) => project.read(`dist/${path}index.html`);

/** A site that has published another product, which then renames one code and drops another. */
before(() => {
  project = copyProject(smallSite);
  permalinks = project.read('content/permalinks.txt').trimEnd().split('\n');
  const gone = ['Only.Old', 'Only.Dropped'].flatMap((code) =>
    ['', 'en/'].flatMap((home) => [
      `/${home}errors/${code}/`,
      `/${home}errors/${code}.md`,
      `/${home}api/v1/codes/${code}.json`,
    ]),
  );
  permalinks = [...permalinks, ...gone].sort();
  project.write('content/permalinks.txt', `${permalinks.join('\n')}\n`);
  project.write('content/errors/zh-cn/other.md', twins.replace('Only.Old', 'Only.New'));
});

after(() => {
  project.remove();
});

test('a code that was renamed, and one that was dropped, stop the build with their addresses, what is like them, and what to do', () => {
  const { status, output } = project.build(env);
  assert.equal(status, 1);
  const lineOf = (address: string) => permalinks.indexOf(address) + 1;
  for (const code of ['Only.Old', 'Only.Dropped']) {
    assert.ok(output.includes(`content/permalinks.txt:${lineOf(`/errors/${code}/`)}:1 lost-permalink`), output);
    assert.ok(output.includes(`content/retired/zh-cn/${code}.md`));
  }
  assert.match(output, /相近的地址：\/errors\/Only\.New\//);
  assert.equal(output.match(/lost-permalink/g)?.length, 2, output);
});

test('with a redirect and the last text of the code, every published address leads somewhere', () => {
  project.write('content/redirects.txt', '/errors/Only.Old/ /errors/Only.New/ 2026-11-26 renamed\n');
  project.write('content/retired/zh-cn/Only.Dropped.md', retired);
  const { status, output } = project.build(env);
  assert.equal(status, 0, output);
  assert.deepEqual(
    permalinks.filter((address) => !project.has(`dist${address}${address.endsWith('/') ? 'index.html' : ''}`)),
    [],
  );
});

test('a spelling that was published stays, though another product spells the code otherwise', () => {
  assert.match(page('errors/InternalError/'), /<code[^>]*>INTERNALERROR<\/code>/);
  assert.match(page('errors/AuthFailure.SignatureFailure/'), /<code[^>]*>AuthFailure\.signaturefailure<\/code>/);
  assert.match(page('categories/InternalError/'), /<h1/);
});

test('the page of a renamed code leads to the new one in every language, its data is the new one, and hosts are told', () => {
  assert.match(page('errors/Only.Old/'), /rel="canonical" href="https:\/\/example\.com\/docs\/errors\/Only\.New\/"/);
  assert.match(page('en/errors/Only.Old/'), /<html lang="en">[^]*href="\/docs\/en\/errors\/Only\.New\/"/);
  assert.equal(project.read('dist/api/v1/codes/Only.Old.json'), project.read('dist/api/v1/codes/Only.New.json'));
  assert.equal(project.read('dist/errors/Only.Old.md'), project.read('dist/errors/Only.New.md'));
  assert.match(
    project.read('dist/_redirects'),
    /^\/docs\/en\/errors\/Only\.Old\/ \/docs\/en\/errors\/Only\.New\/ 301$/m,
  );
  assert.match(
    project.read('dist/redirects.nginx.conf'),
    /^ {4}"\/docs\/errors\/Only\.Old" "\/docs\/errors\/Only\.New\/";$/m,
  );
  assert.doesNotMatch(project.read('dist/sitemap-0.xml'), /Only\.Old/);
});

test('a dropped code keeps its page, with the day, its last text and what replaced it, and counts nowhere', () => {
  assert.match(
    page('errors/Only.Dropped/'),
    /错误码表自 2026-11-26 起不再列出 Only\.Dropped。[^]*Only\.<wbr>New[^]*配额已用完/,
  );
  assert.match(
    page('en/errors/Only.Dropped/'),
    /stopped listing Only\.Dropped on 2026-11-26[^]*lang="zh-CN"[^]*配额已用完/,
  );
  for (const list of ['categories/Only/', 'errors/', 'products/other/'])
    assert.doesNotMatch(page(list), /Only\.(?:<wbr>)?Dropped/);
  const codes = JSON.parse(project.read('dist/api/v1/codes.json')) as DataFiles['CodesFile'];
  assert.equal(
    codes.codes.some(({ code }) => code === 'Only.Dropped'),
    false,
  );
  const own = JSON.parse(project.read('dist/api/v1/codes/Only.Dropped.json')) as DataFiles['CodeFile'];
  assert.equal(schemaErrors('CodeFile', own), '');
  assert.deepEqual(own.retired, { date: '2026-11-26', replacedBy: ['Only.New'] });
  const index = JSON.parse(project.read('dist/lookup/codes.json')) as SerializedIndex;
  assert.equal(index.codes.includes('Only.Dropped'), true);
  assert.equal(index.codes.includes('Only.Old'), false);
});

test('the command line says of a dropped code that it is', () => {
  const { status, out } = runProgram(['explain', 'Only.Dropped', '--site', `${project.folder}/dist`]);
  assert.equal(status, 0);
  assert.match(out, /配额已用完[^]*错误码表自 2026-11-26 起不再列出 Only\.Dropped。[^]*现在返回的是： Only\.New/);
});

test('in a browser a link to a renamed code arrives with what it tells of a call, and a dropped code is found', async () => {
  const [browser, server] = await Promise.all([launchBrowser(), project.serve(env)]);
  try {
    const { page: tab, faults } = await openPage(
      browser,
      server.origin,
      '/docs/errors/Only.Old/?a=b#requestId=abc-123',
    );
    await tab.waitForURL('**/docs/errors/Only.New/?a=b#requestId=abc-123');
    await tab.getByText('abc-123').first().waitFor();
    const input = await openDialog(tab);
    const byName = await ask(tab, input, 'only.dropped');
    assert.equal(byName.hrefs[0], '/docs/errors/Only.Dropped/');
    await tab.locator('a.result').first().getByText('2026-11-26 起不再列出').waitFor();
    assert.ok((await ask(tab, input, '配额已用完')).hrefs.includes('/docs/errors/Only.Dropped/'));
    assert.deepEqual(faults, []);
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${server.origin}/docs/errors/Only.Old/`);
    await still.waitForURL('**/docs/errors/Only.New/');
  } finally {
    await browser.close();
    server.stop();
  }
});
