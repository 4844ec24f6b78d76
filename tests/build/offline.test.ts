import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openPage, settled } from '../support/browser.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { waitUntilKept, waitUntilReplaced } from '../support/offline.ts';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';
import { startHost, type StaticHost } from '../support/staticHost.ts';

/** Two releases of a site below a base path, served one after the other at the same address. */
let project: ProjectCopy;
let host: StaticHost;
let browser: Browser;
const folderOf = (release: 'first' | 'second') => join(project.folder, release);

before(async () => {
  project = copyProject(smallSite);
  const build = (release: 'first' | 'second') => {
    const { status, output } = project.build({ SITE_URL: 'https://docs.example.com', SITE_BASE: '/docs' });
    assert.equal(status, 0, output);
    cpSync(join(project.folder, 'dist'), folderOf(release), { recursive: true });
  };
  build('first');
  project.edit('content/errors/zh-cn/cloudaudit.md', (table) => table.replace('| 内部错误。 |', '| 第二版的说明。 |'));
  project.edit('src/styles/prose.css', (css) => css.replace('2rem', '2.125rem'));
  project.edit('src/i18n/zh-cn.json', (words) => words.replace('"{n} 条结果"', '"第二版：{n} 条结果"'));
  build('second');
  host = await startHost('/docs/', folderOf('first'));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  host.stop();
  project.remove();
});

const paths = { code: '/docs/errors/InternalError/', other: '/docs/errors/AuthFailure.SignatureFailure/' };
const keptReleases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [...new Set((await caches.keys()).map((name) => name.split(' ')[1] ?? ''))]);
const releaseOf = (page: Page): Promise<string> =>
  page.evaluate(() => /"release":"(\w+)"/.exec(document.head.innerHTML)?.[1] ?? '');

/** What the look-up of the open page says: how many answers there are, and the meaning of the first. */
async function lookUp(page: Page): Promise<{ status: string; meaning: string }> {
  if (!(await page.locator('dialog[open]').isVisible())) await page.keyboard.press('/');
  await page.locator('dialog input').fill('internalerror');
  const meaning = page.locator('dialog [data-result="InternalError"] .result-summary').filter({ hasText: /./ });
  await meaning.waitFor();
  return {
    status: (await page.locator('dialog [data-status]').textContent()) ?? '',
    meaning: (await meaning.textContent()) ?? '',
  };
}

test('a new release replaces the one that was kept, and no page gets files of another', async () => {
  host.serve(folderOf('first'));
  const { page, faults } = await openPage(browser, host.origin, paths.other, { serviceWorkers: 'allow' });
  await waitUntilKept(page, paths.other);
  await page.goto(host.origin + paths.code);
  await waitUntilKept(page, paths.code);
  const first = await releaseOf(page);
  assert.deepEqual(await keptReleases(page), [first]);

  host.serve(folderOf('second'));
  const old = await lookUp(page);
  assert.match(old.status, /^\d+ 条结果/);
  assert.match(old.meaning, /内部错误/);

  await page.goto(host.origin + paths.code);
  assert.match((await page.locator('main').textContent()) ?? '', /第二版的说明/);
  const second = await releaseOf(page);
  assert.notEqual(second, first);
  const current = await lookUp(page);
  assert.match(current.status, /^第二版：/);
  assert.match(current.meaning, /第二版的说明/);

  await waitUntilReplaced(page, second);
  await page.context().setOffline(true);
  for (const path of [paths.other, paths.code]) {
    await page.goto(host.origin + path);
    assert.equal(await releaseOf(page), second, path);
    assert.match((await lookUp(page)).meaning, /第二版的说明/);
  }
  await page.goto(`${host.origin}/docs/en/guides/signing/`);
  await page.getByText('this page is not on your device yet').waitFor();
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')),
    [],
  );
  await page.context().close();
});

test('the whole site, once saved, is saved anew with a new release', async () => {
  host.serve(folderOf('first'));
  const { page } = await openPage(browser, host.origin, '/docs/offline/', { serviceWorkers: 'allow' });
  const status = page.locator('offline-site [role=status]');
  await page.getByRole('button', { name: '保存整站' }).click();
  await status.filter({ hasText: '整站已存到本设备' }).waitFor({ timeout: 60_000 });
  host.serve(folderOf('second'));
  await page.reload();
  const second = await releaseOf(page);
  await waitUntilReplaced(page, second);
  await page.reload();
  await waitUntilKept(page, `/docs/at/${second}/files.json`, 60_000);
  await page.context().setOffline(true);
  await page.goto(`${host.origin}/docs/en/guides/signing/`);
  assert.match((await page.locator('h1').textContent()) ?? '', /TC3-HMAC-SHA256/);
  assert.equal(await releaseOf(page), second);
  await page.context().close();
});

test('a page that is still open after its release is gone says that its index did not load', async () => {
  host.serve(folderOf('first'));
  const { page } = await openPage(browser, host.origin, paths.code);
  await page.keyboard.press('/');
  await page.getByText('也可以粘贴整段报错').waitFor();
  // The script of the box has to be there.
  await settled(page);
  host.serve(folderOf('second'));
  await page.locator('dialog input').fill('internalerror');
  await page.getByText('索引没有载入').waitFor();
  assert.equal(await page.locator('dialog [data-no-result] a').first().isVisible(), true);
  await page.context().close();
});
