import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** Opens a page in whose browser `script` has run first. */
async function openWith(path: string, script: () => void): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(site.browser, site.origin, '/robots.txt');
  await opened.page.context().addInitScript(script);
  await opened.page.goto(site.origin + path);
  return opened;
}

const errorsIn = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith('Failed to load resource'));

test('without scripts the look-up offers lists in place of a dead box, and every page of the site is reached by links', async () => {
  const { page } = await openPage(site.browser, site.origin, '/', { javaScriptEnabled: false });
  for (const [path, lists] of [
    ['/', ['/errors/', '/guides/', '/products/']],
    ['/lookup/', ['/errors/', '/guides/', '/products/']],
    ['/en/', ['/en/errors/', '/en/guides/', '/en/products/']],
    ['/en/lookup/?q=cmq', ['/en/errors/', '/en/guides/', '/en/products/']],
  ] as const) {
    await page.goto(site.origin + path);
    assert.equal(await page.locator('input:visible, button:visible').count(), 0, path);
    for (const list of lists)
      assert.equal(await page.locator(`main a[href="${list}"]`).first().isVisible(), true, path);
  }
  const paths = (await (await fetch(`${site.origin}/sitemap-0.xml`)).text()).matchAll(/<loc>([^<]+)<\/loc>/g);
  const listed = [...paths].map(([, url = '']) => new URL(url).pathname);
  const seen = new Set(['/', '/en/']);
  for (const path of seen) {
    const html = await (await fetch(site.origin + path)).text();
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"#?]*\/)"/g)) seen.add(href);
  }
  assert.deepEqual(
    listed.filter((path) => !seen.has(path)),
    [],
  );
});

for (const [name, answer] of Object.entries({
  'is missing': { status: 404, body: 'not here' },
  'is cut off': { status: 200, contentType: 'application/json', body: '{"codes":["InternalErr' },
  'has another form, as one of another version': {
    status: 200,
    contentType: 'application/json',
    body: '{"version":0}',
  },
  'is a page, as some hosts answer': { status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' },
})) {
  test(`where the index ${name}, the look-up says so and offers the lists, and loads it once it is there`, async () => {
    const { page, faults } = await openPage(site.browser, site.origin, '/en/lookup/');
    await page.route('**/lookup/codes.json', (route) => route.fulfill(answer));
    await page.locator('main input').fill('internalerror');
    await page.locator('main [data-no-result="failed"] a[href="/en/errors/"]').waitFor();
    await page.unroute('**/lookup/codes.json');
    await page.locator('main input').fill('internalerro');
    await page.locator('main [data-result="InternalError"]').waitFor();
    assert.ok(!faults.some((fault) => fault.startsWith('Uncaught')), faults.join());
  });
}

test('while the index is slow, the look-up says that it is loading', async () => {
  const { page } = await openPage(site.browser, site.origin, '/lookup/');
  let go: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => (go = resolve));
  await page.route('**/lookup/codes.json', async (route) => {
    await wait;
    await route.continue();
  });
  await page.locator('main input').fill('internalerror');
  await page.getByText('正在载入索引').waitFor();
  go();
  await page.locator('main [data-result="InternalError"]').waitFor();
});

test('where storage is blocked, everything works, and nothing is kept', async () => {
  const { page, faults } = await openWith('/errors/InternalError/#requestId=abc', () => {
    for (const name of ['localStorage', 'sessionStorage', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole('button', { name: '切换明暗主题' }).click();
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), before);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('product:cloudaudit cmq');
  await page.locator('dialog [data-result]').first().click();
  await page.waitForURL(/\/errors\/\w+\.\w*cmq/i);
  assert.deepEqual(errorsIn(faults), []);
});

test('where the clipboard is refused or absent, the text is shown to be copied by hand', async () => {
  for (const refuse of [
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
    () => {
      const refused = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refused, writeText: refused } });
    },
  ]) {
    const { page, faults } = await openWith('/errors/InternalError/', refuse);
    await page.getByRole('button', { name: '复制错误码' }).click();
    await page.getByText('浏览器没有允许复制').waitFor();
    assert.equal(await page.getByLabel('要复制的文字').inputValue(), 'InternalError');
    await page.locator('#example ~ .code-block button').click();
    assert.match(await page.getByLabel('要复制的文字').nth(1).inputValue(), /^\{\n {2}"Response"/);
    await page.route('**/*.md', (route) => route.abort());
    await page.locator('[data-copy-file$=".md"]').click();
    await page.getByText('要复制的内容没有加载成功').waitFor();
    assert.deepEqual(errorsIn(faults), ['Failed to fetch']);
    await page.context().close();
  }
});

/** A site without HTTPS: the same host by a name that browsers do not trust. */
const openInsecure = async (path: string): Promise<{ page: Page; context: BrowserContext }> => {
  const opened = await openWith(path, () => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
    Object.defineProperty(crypto, 'subtle', { value: undefined });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  return { page: opened.page, context: opened.page.context() };
};

test('without HTTPS the signature checker and the offline page say what they need', async () => {
  const { page } = await openInsecure('/guides/signing/');
  const form = page.locator('signature-checker');
  await form.scrollIntoViewIfNeeded();
  for (const [field, value] of Object.entries({
    host: 'cloudaudit.tencentcloudapi.com',
    timestamp: '1551113065',
    secretId: 'AKIDEXAMPLE',
    secretKey: 'EXAMPLE',
    action: 'DescribeEvents',
  }))
    await form.locator(`[data-field=${field}]`).fill(value);
  await form.locator('button[type=submit], form button').first().click();
  await form.locator('[role=status]').filter({ hasText: 'HTTPS' }).waitFor();
  await page.goto(`${site.origin}/offline/`);
  await page.locator('offline-site [role=status]').filter({ hasText: 'HTTPS' }).waitFor();
});

test('where WebAssembly is refused, codes are still found, and words say that the index did not load', async () => {
  const { page } = await openWith('/lookup/', () => {
    Reflect.deleteProperty(window, 'WebAssembly');
  });
  await page.route('**/wasm.*', (route) => route.abort());
  await page.locator('main input').fill('internalerror');
  await page.locator('main [data-result="InternalError"]').waitFor();
  await page.locator('main input').fill('全抖动');
  await page.locator('main [data-no-result="failed"] a, main a.result').first().waitFor();
});
