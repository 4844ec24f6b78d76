import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { waitUntilKept } from '../support/offline.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** Opens a page and waits until the service worker has kept it. */
async function visit(path: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(site.browser, site.origin, path, { serviceWorkers: 'allow' });
  await waitUntilKept(opened.page, new URL(opened.page.url()).pathname);
  return opened;
}

const keptBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        bytes += (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
    }
    return bytes;
  });

test('after one visit the page, its scripts and the look-up work without network', async () => {
  const { page, faults } = await visit('/errors/AuthFailure.SignatureFailure/?q=secret#requestId=abc');
  await page.context().setOffline(true);
  await page.goto(`${site.origin}/errors/AuthFailure.SignatureFailure/`);
  assert.equal(await page.locator('h1').textContent(), 'AuthFailure.SignatureFailure');
  assert.notEqual(await page.evaluate(() => document.styleSheets[0]?.cssRules.length), 0);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('internalerror');
  await page.locator('dialog [data-result="InternalError"] .result-summary').filter({ hasText: '内部错误' }).waitFor();
  await page.goto(`${site.origin}/errors/AuthFailure.SignatureFailure?x=1`);
  assert.equal(await page.locator('h1').textContent(), 'AuthFailure.SignatureFailure');
  await page.goto(`${site.origin}/en/lookup/?q=cmq`);
  await page.locator('main [data-result]').first().waitFor();
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')),
    [],
  );
});

test('a page that is not kept is answered in the language of its address, with the pages that are', async () => {
  const { page } = await visit('/errors/InternalError/');
  await page.context().setOffline(true);
  for (const [path, text, home] of [
    ['/guides/signing/', '这一页还没有存到本设备', '/'],
    ['/en/errors/InternalError/', 'this page is not on your device yet', '/en/'],
  ] as const) {
    await page.goto(site.origin + path);
    await page.getByText(text).waitFor();
    await page.locator('offline-site a[href="/errors/InternalError/"]').waitFor();
    assert.equal(await page.locator('main [data-absent] a').nth(1).getAttribute('href'), home);
    assert.equal(await page.locator('html').getAttribute('lang'), home === '/' ? 'zh-CN' : 'en');
    assert.equal(new URL(page.url()).pathname, path);
  }
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.locator('h1', { hasText: /^InternalError$/ }).waitFor();
});

test('errors, partial answers, queries and pages of other releases are not kept', async () => {
  const { page } = await visit('/errors/InternalError/?q=secret');
  const body = await (await fetch(`${site.origin}/guides/signing/`)).text();
  const answers = {
    '/errors/NoSuch.Code/': undefined,
    '/guides/signing/': { status: 200, body: body.slice(0, -200) },
    '/guides/quotas/': { status: 206, body },
    '/guides/credentials/': { status: 500, body },
    '/guides/permissions/': { status: 200, body: body.replace(/"release":"\w+"/, '"release":"0123456789ab"') },
  };
  const context = page.context();
  for (const [path, answer] of Object.entries(answers)) {
    if (answer) await context.route(`**${path}`, (route) => route.fulfill({ ...answer, contentType: 'text/html' }));
    await page.goto(site.origin + path);
  }
  await page.goto(`${site.origin}/errors/?filter=secret`);
  await waitUntilKept(page, '/errors/');
  const kept = await page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys())
      addresses.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
    return addresses;
  });
  for (const path of Object.keys(answers)) assert.ok(!kept.includes(site.origin + path), path);
  assert.deepEqual(
    kept.filter((address) => /[?#]/.test(address)),
    [],
  );
});

test('by itself the worker keeps at most 1 MB, and drops what was visited longest ago', async () => {
  const { page } = await visit('/errors/InternalError/');
  await page.goto(`${site.origin}/errors/`);
  const links = await page.locator('#codes a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const path of links.slice(0, 60)) await page.goto(site.origin + path, { waitUntil: 'commit' });
  await waitUntilKept(page, links[59] ?? '');
  const bytes = await keptBytes(page);
  assert.ok(bytes <= 1_000_000 && bytes > 500_000, `${bytes} bytes`);
  assert.equal(await page.evaluate(async () => (await caches.match('/errors/InternalError/')) === undefined), true);
});

test('on request the whole site is kept, with its size said before, and every page and search works offline', async () => {
  const { page } = await visit('/offline/');
  await page.getByText(/整站共 \d+ 个文件，[\d.]+ MB/).waitFor();
  await page.getByRole('button', { name: '保存整站' }).click();
  await page.locator('offline-site [role=status]').filter({ hasText: '整站已存到本设备' }).waitFor({ timeout: 60_000 });
  await page.context().setOffline(true);
  const sitemap = await (await fetch(`${site.origin}/sitemap-0.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  assert.ok(paths.length > 200);
  const absent = await page.evaluate(async (all) => {
    const found = await Promise.all(all.map(async (path) => ((await caches.match(path)) ? [] : [path])));
    return found.flat();
  }, paths);
  assert.deepEqual(absent, []);
  await page.goto(`${site.origin}/guides/signing/`);
  await page.locator('h1').waitFor();
  await page.goto(`${site.origin}/lookup/?q=全抖动`);
  await page.locator('main a.result').first().waitFor();
});
