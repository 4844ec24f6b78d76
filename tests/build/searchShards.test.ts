import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.ts';
import { ask } from '../support/lookup.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

/** Words that guides and remedies hold, and not more of them than the look-up looks at: most of what is answered is what Pagefind finds. */
const queries = ['时钟', '存储桶', '权限', '密钥'];

let project: ProjectCopy;
let browser: Browser;
let whole: string[][];
let served: { origin: string; stop: () => void };

before(async () => {
  browser = await launchBrowser();
  project = copyProject();
  build();
  served = await project.serve();
  whole = await answers((await openPage(browser, served.origin, '/lookup/')).page);
  served.stop();
  project.edit('src/integrations/searchIndex.ts', (text) =>
    text.replace(/MOST_DOCUMENTS = \d+/, 'MOST_DOCUMENTS = 20'),
  );
  build();
  served = await project.serve();
});
after(async () => {
  project.remove();
  served.stop();
  await browser.close();
});

test('an index in shards holds every page once', () => {
  const entryIn = (folder: string) =>
    JSON.parse(project.read(`dist/pagefind/${folder}pagefind-entry.json`)) as {
      languages: Record<string, { page_count: number }>;
    };
  const shards = JSON.parse(project.read('dist/pagefind/shards.json')) as Record<string, string[]>;
  assert.deepEqual(Object.keys(shards), ['zh-CN']);
  const counts = ['', ...(shards['zh-CN'] ?? []).map((name) => `${name}/`)].map(
    (folder) => entryIn(folder).languages['zh-cn']?.page_count ?? 0,
  );
  assert.ok(counts.length > 3 && counts.every((count) => count > 0 && count < 40), String(counts));
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    Number(/(\d+) pages indexed/.exec(build())?.[1]),
  );
});

test('shards are searched as one index is', async () => {
  assert.ok(whole.every((hrefs) => hrefs.length > 0));
  const { page, faults } = await openPage(browser, served.origin, '/lookup/');
  assert.deepEqual(await answers(page), whole);
  assert.deepEqual(faults, []);
});

test('a shard that fails to load is tried again, and nothing is then answered twice', async () => {
  const { page } = await openPage(browser, served.origin, '/lookup/');
  const entry = '**/pagefind/zh-CN-1/pagefind-entry.json*';
  await page.route(entry, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/pagefind/zh-CN-1/'));
  await ask(page, page.locator('main input'), '时钟');
  await failed;
  await page.unroute(entry);
  assert.deepEqual(await answers(page), whole);
});

test('after an edit the shards are those of a cold build, byte for byte', () => {
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) => text.replace('跟踪集不存在', '这个跟踪集不存在'));
  build();
  const edited = project.digests();
  project.clean();
  build();
  assert.deepEqual(project.digests(), edited);
});

function build(): string {
  const { status, output } = project.build();
  assert.equal(status, 0, output);
  return output;
}

/** Addresses of what is answered to each of the queries in the end, in the order of the alphabet. */
async function answers(page: Page): Promise<string[][]> {
  const answered = [];
  for (const query of queries) {
    await ask(page, page.locator('main input'), query);
    answered.push(await lastAnswers(page));
  }
  return answered;
}

/** What Pagefind finds comes after the first answers; when nothing more has come for a second, it is there. */
async function lastAnswers(page: Page, last: readonly string[] = []): Promise<string[]> {
  await page.waitForTimeout(1000);
  const links = page.locator('main a.result');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.length === last.length ? hrefs.sort() : lastAnswers(page, hrefs);
}
