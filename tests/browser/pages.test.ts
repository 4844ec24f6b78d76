import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { colourViolations, violations } from '../support/axe.ts';
import { openEach, openPage } from '../support/browser.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { useSite } from '../support/useSite.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const site = useSite();

test('axe finds nothing on any page type, light and dark, on a desktop and a phone', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes)) {
    for (const viewport of [{ width: 1280, height: 800 }, phone.viewport]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      assert.deepEqual(await violations(page), [], `${path} ${viewport.width} px`);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await colourViolations(page), [], `${path} dark ${viewport.width} px`);
    }
  }
});

test('axe finds nothing in the open look-up dialog, with answers and without', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/InternalError/');
  await page.keyboard.press('/');
  assert.deepEqual(await violations(page), []);
  await page.locator('dialog input').fill('签名');
  await page.locator('dialog a.result').first().waitFor();
  assert.deepEqual(await violations(page), []);
});

test('the bars of the categories are as long as their counts say', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, ['/', '/en/lookup/'])) {
    const bars = await page.locator('.chart li:has(.share)').evaluateAll((items) =>
      items.map((item) => ({
        count: Number(item.querySelector('.count')?.textContent),
        width: item.querySelector('.share')?.getBoundingClientRect().width ?? 0,
      })),
    );
    const [longest = { count: 0, width: 0 }] = bars;
    assert.ok(bars.length > 5 && longest.width > 0);
    for (const { count, width } of bars) {
      const expected = Math.max(3, (longest.width * count) / longest.count);
      assert.ok(Math.abs(width - expected) < 1, `${path}: ${String(count)} codes have ${String(width)} px`);
    }
  }
});

test('without scripts, nothing is shown that only scripts can do', async () => {
  for await (const { page, path } of openEach(
    site.browser,
    site.origin,
    ['/errors/InternalError/', '/en/actions/cloudaudit/LookUpEvents/', '/api/'],
    { javaScriptEnabled: false },
  )) {
    const buttons = page.locator('main button:visible');
    assert.deepEqual(await buttons.allTextContents(), [], path);
  }
});

test('no page is wider than a phone, and no script fails on any', async () => {
  for await (const { page, path, faults } of openEach(site.browser, site.origin, pageTypes, phone)) {
    const { content, screen } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    assert.ok(content <= screen, `${path} is ${content} px wide on ${screen}`);
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('404')),
      [],
      path,
    );
  }
});

test('the code is copied as it is, and the link is the page without query or fragment', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/AuthFailure.SignatureFailure/?x=1#steps', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: '复制错误码' }).click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  assert.equal(await copied(), 'AuthFailure.SignatureFailure');
  // A text is on the clipboard only some time after the click; each button says when.
  const copy = async (selector: string) => {
    const button = page.locator(selector);
    await button.click();
    await button.filter({ hasText: '已复制' }).waitFor();
  };
  await copy('.code-page > header [data-copy=""]');
  assert.equal(await copied(), `${site.origin}/errors/AuthFailure.SignatureFailure/`);
  await copy('#example ~ .code-block button');
  assert.match(await copied(), /^\{\n {2}"Response"[\s\S]*"Code": "AuthFailure.SignatureFailure"/);
});

test('a code selected in the heading is the code, without breaks or hyphens', async () => {
  const { page } = await openPage(
    site.browser,
    site.origin,
    '/errors/ResourceInUse.AlreadyExistsSameAuditCmqConfig/',
    phone,
  );
  const selected = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('h1 code') ?? document.body);
    return getSelection()?.toString();
  });
  assert.equal(selected, 'ResourceInUse.AlreadyExistsSameAuditCmqConfig');
  await page.setViewportSize({ width: 320, height: 740 });
  const tops = await page
    .locator('header .tools button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
  assert.equal(new Set(tops).size, 1, 'the buttons stand in one row');
  for (const selector of ['h1 code', '.crumbs li:last-child']) {
    const lines = await linesOf(page, selector);
    assert.ok(lines.length > 1 && lines.slice(1).every((line) => /^[A-Z]/.test(line)), lines.join(' | '));
  }
});

/** The lines of an element as they are laid out. */
const linesOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluate((element) => {
    const lines: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let middle = -Infinity;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let at = 0; at < text.length; at++) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getBoundingClientRect();
        // Letters of some fonts are higher than a line.
        if (box.top > middle) lines.push('');
        middle = (box.top + box.bottom) / 2;
        lines.push((lines.pop() ?? '') + (text.data[at] ?? ''));
      }
    }
    return lines;
  });

test('the theme follows the system until it is chosen, and the choice stays', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/', { colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: '切换明暗主题' }).click();
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await ground(), dark);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await ground(), dark);
});

test('an address works with and without the slash', async () => {
  for await (const { page } of openEach(site.browser, site.origin, [
    '/errors/AuthFailure.SignatureFailure',
    '/errors/AuthFailure.SignatureFailure/',
  ])) {
    assert.equal(await page.locator('h1').textContent(), 'AuthFailure.SignatureFailure');
  }
});

test('an address that is nearly right opens the page, and Back does not return to it', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/');
  for (const path of [
    '/errors/authfailure.SIGNATUREFAILURE/',
    '/error/AuthFailure.SignatureFailure',
    '/errors/AuthFailure%2ESignatureFailure。',
  ]) {
    await page.goto(path);
    await page.waitForURL('**/errors/AuthFailure.SignatureFailure/');
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/guides/', path);
  }
});

test('an unknown address offers the nearest codes', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/AuthFailure.SignatureFailed/');
  await page.locator('[data-result="AuthFailure.SignatureFailure"]').waitFor();
  await page.goto('/errors/%3Cscript%3Ealert(1)%3C/script%3E');
  await page.getByText('没有相近的错误码').waitFor();
});

test('the filter hides what does not match and says how much is left', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/');
  await page.locator('#filter').fill('cmq');
  const shown = await page.locator('#codes .code-list > li:visible').allTextContents();
  assert.ok(shown.length > 0 && shown.every((text) => /cmq/i.test(text)));
  assert.equal(await page.locator('.filter [data-count]').textContent(), `显示 ${shown.length} 个`);
  await page.locator('#filter').fill('没有这个');
  assert.equal(await page.locator('.filter [data-count]').textContent(), '没有匹配的条目。');
});

test('without scripts every page shows its content, and the way to the codes', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes, { javaScriptEnabled: false })) {
    assert.ok((await page.locator('main').innerText()).trim().length > 60, path);
    const codes = path.startsWith('/en/') && !path.includes('AuthFailur/') ? '/en/errors/' : '/errors/';
    assert.equal(await page.locator(`header a[href="${codes}"]`).first().isVisible(), true, path);
    assert.equal(
      await page.locator('[data-theme-toggle], [data-open-lookup], [data-copy]').filter({ visible: true }).count(),
      0,
      path,
    );
  }
});

test('the sidebar opens on a phone by keyboard alone', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/InternalError/', phone);
  await page.getByRole('button', { name: '目录' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('#sidebar a').first().isVisible(), true);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#sidebar a').first().isVisible(), false);
});

test('every page can be reached and left by Tab, beginning with the link past the navigation', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/InternalError/');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#_top');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true);
});
