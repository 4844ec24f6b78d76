import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openEach, openPage } from '../support/browser.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const code = '/errors/AuthFailure.SignatureFailure/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const open = async (path: string) => (await openPage(site.browser, site.origin, path, clipboard)).page;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses Tab until what has the focus is `wanted`, as somebody does who has no mouse. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
  }
  assert.fail(`Tab does not reach ${wanted}`);
}

test('the look-up is opened, asked, and its second answer opened', async () => {
  const page = await open('/');
  await tabTo(page, 'main lookup-box input');
  await page.keyboard.type('InvalidParameterValue.Cos');
  await page.locator('main lookup-box a.result').nth(1).waitFor();
  const second = await page.locator('main lookup-box a.result').nth(1).getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${second ?? '?'}`);
});

test('an error is pasted into the look-up, and the page of its code opened with the call', async () => {
  const page = await open('/guides/');
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"no"},\n"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}',
    ),
  );
  await page.keyboard.press('/');
  await page.keyboard.press('Control+v');
  await page.locator('dialog a.result').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${code}#*`);
  await page.locator('.call').getByText('ed93f3cb-f35e-473f-b9f3-0d451b8b79c6').waitFor();
});

test('a signature is checked', async () => {
  const page = await open('/guides/signing/');
  const values = {
    host: 'cvm.tencentcloudapi.com',
    timestamp: '1551113065',
    secretId: 'AKIDEXAMPLE',
    secretKey: 'EXAMPLE',
  };
  for (const [name, value] of Object.entries(values)) {
    await tabTo(page, `[data-field=${name}]`);
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Enter');
  await page.locator('signature-checker [data-step=signature]').waitFor();
});

test('the tabs of a guide are changed by arrows', async () => {
  const page = await open('/guides/signing/');
  await tabTo(page, '[role=tab]');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-selected')), 'true');
  assert.equal(await page.locator('[role=tab]').nth(1).getAttribute('aria-selected'), 'true');
});

test('a code, a block of code and a text for a ticket are copied', async () => {
  const page = await open(code);
  await tabTo(page, '[data-copy="AuthFailure.SignatureFailure"]');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '已复制' }).waitFor();
  assert.equal(await copied(page), 'AuthFailure.SignatureFailure');
  await tabTo(page, '[data-hand-off]');
  await page.keyboard.press('Space');
  await tabTo(page, '#hand-off button');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: /./ }).first().waitFor({ state: 'attached' });
  assert.match(await copied(page), /AuthFailure\.SignatureFailure/);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.matches('[data-hand-off]')), true);
  await tabTo(page, '.code-block button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === '已复制');
});

test('a list is filtered, and one of what is left opened', async () => {
  const page = await open('/errors/');
  await tabTo(page, '#filter');
  await page.keyboard.type('cmqerror');
  await tabTo(page, '#codes .code-list a');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/errors/InternalError.CmqError/');
});

test('whatever has the focus shows it, in its place or within the window, and no element keeps it', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes, { reducedMotion: 'reduce' })) {
    const seen = new Set<string>();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return {
          name: `${element.outerHTML.slice(0, 120)} ${Math.round(top + scrollY)} ${Math.round(left)}`,
          isShown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          isInside: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        };
      });
      if (!focus) break;
      assert.ok(focus.isShown, `${path}: the focus of ${focus.name} is not seen`);
      assert.ok(focus.isInside, `${path}: ${focus.name} has the focus outside of the window`);
      assert.ok(!seen.has(focus.name), `${path}: Tab comes back to ${focus.name}`);
      seen.add(focus.name);
    }
    assert.ok(seen.size > 5, path);
  }
});
