import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/launchBrowser.ts';
import { copyProject, smallSite, start, type ProjectCopy } from '../support/project.ts';

const table = 'content/errors/zh-cn/cloudaudit.md';
let project: ProjectCopy;
let server: Awaited<ReturnType<typeof start>>;
let browser: Browser;
let page: Page;
let origin: string;

before(async () => {
  project = copyProject(smallSite);
  server = await start(project.folder, ['dev']);
  origin = server.origin;
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(30_000);
});
after(async () => {
  await browser.close();
  server.stop();
  project.remove();
});

test('a change to a table shows in the open page', async () => {
  await page.goto(`${origin}/errors/InternalError/`);
  await page.getByText('内部错误。').first().waitFor();
  project.edit(table, (text) => text.replace('| 内部错误。 |', '| 服务内部出错了。 |'));
  await page.locator('.meaning-text', { hasText: '服务内部出错了。' }).waitFor();
});

test('a change to a remedy shows in the open page', async () => {
  project.edit('content/remedies/zh-cn/InternalError.md', (text) =>
    text.replace('## 处理\n', '## 处理\n\n新写的一步。\n'),
  );
  await page.getByText('新写的一步。').waitFor();
});

test('the data is served, and follows the content', async () => {
  const read = async (path: string) => {
    const response = await fetch(origin + path);
    return [response.status, response.headers.get('content-type'), await response.text()] as const;
  };
  const [status, type, json] = await read('/api/v1/codes/InternalError.json');
  assert.deepEqual([status, type], [200, 'application/json; charset=utf-8']);
  assert.match(json, /服务内部出错了。/);
  const [, , markdown] = await read('/errors/InternalError.md');
  assert.match(markdown, /新写的一步。/);
  assert.equal((await read('/api/v1/codes/NoSuchCode.json'))[0], 404);
});

test('a change to a guide shows in the open page', async () => {
  await page.goto(`${origin}/guides/quotas/`);
  await page.locator('h1').waitFor();
  project.edit('content/docs/guides/quotas.md', (text) => text.replace('## 症状\n', '## 症状\n\n新写的一段。\n'));
  await page.getByText('新写的一段。').waitFor();
});

test('a mistake shows as a readable problem in the open page, which comes back when it is mended', async () => {
  await page.goto(`${origin}/errors/InternalError/`);
  project.edit(table, (text) => text.replace('| ResourceInUse |', '| Resource In Use |'));
  await page.getByText('malformed-code').waitFor();
  const text = await page.locator('body').innerText();
  assert.match(text, /content\/errors\/zh-cn\/cloudaudit\.md:6:3/);
  assert.match(text, /“Resource In Use”不是错误码/);
  assert.doesNotMatch(text, /\bat .*:\d+:\d+/);
  project.edit(table, (changed) => changed.replace('| Resource In Use |', '| ResourceInUse |'));
  await page.locator('.meaning-text').waitFor();
});
