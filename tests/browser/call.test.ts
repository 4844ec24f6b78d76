import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { openPage, settled } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const requestId = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';
const path = '/errors/AuthFailure.SignatureFailure/';
const call = `requestId=${requestId}&action=LookUpEvents&region=ap-guangzhou`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

const site = useSite();
const open = (address: string, options: BrowserContextOptions = {}) =>
  openPage(site.browser, site.origin, address, options);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const exampleOf = async (page: Page) =>
  JSON.parse((await page.locator('#example ~ .code-block code').textContent()) ?? '') as {
    Response: { Error: { Code: string; Message: string }; RequestId: string };
  };

describe('the call of an address', () => {
  test('is shown above the meaning, and put into the example', async () => {
    const { page, faults } = await open(`${path}#${call}&message=not%20valid`);
    const panel = page.getByRole('region', { name: '本次调用' });
    await panel.waitFor();
    assert.deepEqual(await panel.locator('dd > :first-child').allTextContents(), [
      requestId,
      'LookUpEvents',
      'ap-guangzhou',
      'not valid',
    ]);
    assert.equal(await page.evaluate(() => document.querySelector('.code-main')?.firstElementChild?.className), 'call');
    const { Error: error, RequestId } = (await exampleOf(page)).Response;
    assert.deepEqual(error, { Code: 'AuthFailure.SignatureFailure', Message: 'not valid' });
    assert.equal(RequestId, requestId);
    assert.deepEqual(faults, []);
  });

  test('moves from the query into the fragment, past other arguments', async () => {
    const { page } = await open(`${path}?utm_source=mail&RequestId=${requestId}#steps`);
    await page.locator('.call').getByText(requestId).waitFor();
    const { search, hash } = new URL(page.url());
    assert.deepEqual([search, hash], ['?utm_source=mail', `#requestId=${requestId}`]);
  });

  test('puts the operation that it was refused into the policy of the page', async () => {
    const said = 'you are not authorized to perform operation (cvm:RunInstances)';
    const { page } = await open(
      `/errors/AuthFailure.UnauthorizedOperation/#time=2026-11-26+10%3A00&message=${encodeURIComponent(said)}`,
    );
    await page.locator('.call').getByText('2026-11-26 10:00').waitFor();
    const policies = page.locator('.remedy pre[data-language="json"]');
    assert.match((await policies.allTextContents()).join(), /"action": \["cvm:RunInstances"\]/);
    await page.locator('.call').getByRole('button', { name: '移除' }).click();
    assert.doesNotMatch((await policies.allTextContents()).join(), /cvm:RunInstances/);
  });

  test('is text, whatever it holds', async () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const { page, faults } = await open(`${path}#action=javascript:alert(1)&message=${encodeURIComponent(markup)}`);
    await page.locator('.call').getByText(markup).waitFor();
    assert.equal(await page.locator('.call :is(img, script, a)').count(), 0);
    assert.equal((await exampleOf(page)).Response.Error.Message, markup);
    assert.deepEqual(faults, []);
  });

  test('loses its secrets, in the address too', async () => {
    const secret = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
    const { page } = await open(`${path}?message=SecretId%20${secret}`);
    await page.locator('.call').getByText('已遮盖').waitFor();
    assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /AKIDz8/);
    assert.doesNotMatch(page.url(), /AKIDz8/);
  });

  test('copies its RequestId', async () => {
    const { page } = await open(`${path}#${call}`, clipboard);
    await page.locator('.call dd button').click();
    await page.locator('.call').getByRole('button', { name: '已复制' }).waitFor();
    assert.equal(await copied(page), requestId);
  });

  test('is removed with its fragment, and the example is as before', async () => {
    const { page } = await open(path);
    const before = await exampleOf(page);
    await page.evaluate((hash) => (location.hash = hash), call);
    await page.getByRole('button', { name: '移除' }).click();
    assert.equal(await page.locator('.call').count(), 0);
    assert.equal(page.url(), site.origin + path);
    assert.deepEqual(await exampleOf(page), before);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  });

  test('follows the fragment, but stays for an anchor on the page', async () => {
    const { page } = await open(`${path}#${call}`);
    await page.locator('.call').waitFor();
    await page.evaluate(() => (location.hash = 'steps'));
    assert.equal(await page.locator('.call').getByText('LookUpEvents').count(), 1);
    await page.evaluate(() => (location.hash = 'action=ListAudits'));
    await page.locator('.call').getByText('ListAudits').waitFor();
    assert.equal(await page.locator('.call').count(), 1);
    assert.equal(await page.locator('.call dt').count(), 1);
  });

  test('costs nothing where there is none', async () => {
    for (const address of [`${path}?utm_source=mail#example`, `/products/cloudaudit/#${call}`]) {
      const { page } = await open(address);
      await settled(page);
      const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      assert.deepEqual(
        loaded.filter((name) => name.includes('codePage')),
        [],
      );
      assert.equal(await page.locator('.call').count(), 0);
      assert.equal(page.url(), site.origin + address);
    }
  });
});

describe('the hand-off for a ticket', () => {
  test('copies each text, with the call and the permanent address', async () => {
    const { page, faults } = await open(`${path}?utm_source=mail#${call}`, clipboard);
    await page.getByRole('button', { name: '复制到工单' }).click();
    const copy = async (name: string) => {
      await page.getByRole('group').getByRole('button', { name }).click();
      await page.getByRole('status').getByText(`已复制：${name}`).waitFor({ state: 'attached' });
      return copied(page);
    };
    const texts = [
      await copy('纯文本'),
      await copy('Markdown'),
      await copy('中文工单回复'),
      await copy('English reply'),
    ];
    for (const text of texts) {
      assert.match(text, /AuthFailure\.SignatureFailure/);
      assert.match(text, new RegExp(`RequestId.{1,4}${requestId}`));
      assert.match(text, new RegExp(`${site.origin}(?:/en)?${path}(?:>|\\s|$)`));
      assert.doesNotMatch(text, /undefined|\{\w+\}|复制/);
    }
    for (const text of texts) assert.match(text, /^1\. .*SDK.*\n2\. /m);
    assert.doesNotMatch(texts[3] ?? '', /\p{Script=Han}/u);
    assert.match(texts[0] ?? '', /^重试：改正后重发$/m);
    assert.match(texts[1] ?? '', /`Content-Type`/);
    assert.match(texts[2] ?? '', /^您好！\n\n您在地域 ap-guangzhou 调用接口 LookUpEvents 时返回了错误码/);
    assert.match(texts[3] ?? '', /^Hello,\n\nYour call to LookUpEvents in region ap-guangzhou returned/);
    assert.deepEqual(faults, []);
  });

  test('opens, copies and closes by keyboard alone', async () => {
    const { page } = await open(path, clipboard);
    const opener = page.getByRole('button', { name: '复制到工单' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.locator('#hand-off').waitFor();
    assert.equal(await opener.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('group').getByRole('button', { name: '已复制' }).waitFor();
    await page.getByRole('group').getByRole('button', { name: '纯文本' }).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#hand-off').isVisible(), false);
    assert.equal(await opener.getAttribute('aria-expanded'), 'false');
    assert.equal(await opener.evaluate((button) => button === document.activeElement), true);
  });

  test('shows the text where the clipboard is refused', async () => {
    const { page } = await open(path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: '复制到工单' }).click();
    await page.getByRole('button', { name: '中文工单回复' }).click();
    const area = page.getByRole('textbox', { name: '要复制的文字' });
    assert.match(await area.inputValue(), /^您好！/);
    await page.getByRole('button', { name: '纯文本' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('错误码：'));
    assert.equal(await area.count(), 1);
  });

  test('is absent without scripts', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    assert.equal(await page.locator('[data-hand-off]').isVisible(), false);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, options] of [
    ['desktop', {}],
    ['phone', phone],
  ] as const) {
    test(`axe finds nothing in the panel and the open hand-off, ${colorScheme}, ${name}`, async () => {
      const { page } = await open(`${path}#${call}&message=${'a'.repeat(400)}`, { colorScheme, ...options });
      await page.locator('.call').waitFor();
      await page.getByRole('button', { name: '复制到工单' }).click();
      await page.locator('#hand-off').waitFor();
      assert.deepEqual(await violations(page), []);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
        false,
      );
    });
  }
}
