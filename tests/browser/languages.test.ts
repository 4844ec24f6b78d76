import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { openEach, openPage, settled } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const open = (path: string, locale = 'zh-CN', options = {}) =>
  openPage(site.browser, site.origin, path, { locale, ...options });
const offerOn = (page: Page) => page.locator('.language-offer');

test('the link to another language keeps page, query and fragment, and leads to the page without scripts', async () => {
  const { page } = await open('/errors/InternalError/?from=ticket#steps');
  await settled(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${site.origin}/en/errors/InternalError/?from=ticket#steps`);
  await settled(page);
  await page.getByRole('link', { name: '简体中文', exact: true }).click();
  await page.waitForURL(`${site.origin}/errors/InternalError/?from=ticket#steps`);

  const { page: plain } = await open('/errors/InternalError/?from=ticket', 'zh-CN', { javaScriptEnabled: false });
  await plain.getByRole('link', { name: 'English' }).click();
  await plain.waitForURL(`${site.origin}/en/errors/InternalError/`);
});

test('the query of the look-up goes along', async () => {
  const { page } = await open('/lookup/?q=InternalError');
  await settled(page);
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL(`${site.origin}/en/lookup/?q=InternalError`);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input')?.value === 'InternalError');
});

test('the language of the browser is offered until it is declined, and nothing is forced', async () => {
  const { page } = await open('/errors/InternalError/#steps', 'en-GB');
  await offerOn(page).waitFor();
  assert.equal(new URL(page.url()).pathname, '/errors/InternalError/');
  assert.equal(await offerOn(page).getAttribute('lang'), 'en');
  assert.match(await offerOn(page).innerText(), /available in English/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'No thanks' }).click();
  assert.equal(await offerOn(page).count(), 0);
  await page.goto(`${site.origin}/errors/`);
  await settled(page);
  assert.equal(await offerOn(page).count(), 0);
});

test('following the offer keeps the place, and is an answer too', async () => {
  const { page } = await open('/errors/InternalError/?a=1#steps', 'en-GB');
  await page.getByRole('link', { name: 'Read it in English' }).click();
  await page.waitForURL(`${site.origin}/en/errors/InternalError/?a=1#steps`);
  await page.goto(`${site.origin}/errors/`);
  await settled(page);
  assert.equal(await offerOn(page).count(), 0);
});

test('nothing is offered to who reads the language of the page, or a language that the site does not have', async () => {
  for (const [path, locale] of [
    ['/errors/InternalError/', 'zh-TW'],
    ['/en/errors/InternalError/', 'en-US'],
    ['/errors/InternalError/', 'fr-FR'],
    ['/errors/FailedOperation.CreateBucketFail/', 'zh-CN'],
  ] as const) {
    const { page } = await open(path, locale);
    await settled(page);
    assert.equal(await offerOn(page).count(), 0, `${path} ${locale}`);
    await page.context().close();
  }
});

test('the offer moves nothing and fits on a narrow phone', async () => {
  const { page } = await open('/errors/InternalError/', 'en-GB', { viewport: { width: 320, height: 640 } });
  await offerOn(page).waitFor();
  const { content, screen, top } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
    top: document.querySelector('.bar')?.getBoundingClientRect().top,
  }));
  assert.ok(content <= screen, `${content} px on ${screen}`);
  assert.equal(top, 0);
});

test('a page that is missing answers in the language of its address', async () => {
  const { page } = await open('/');
  await page.route('**/nothing-like-this/**', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync('dist/404.html', 'utf8') }),
  );
  for (const [path, lang, heading, lookup] of [
    ['/en/nothing-like-this/', 'en', 'Page not found', '/en/lookup/'],
    ['/EN-us/nothing-like-this/', 'en', 'Page not found', '/en/lookup/'],
    ['/nothing-like-this/', 'zh-CN', '没有这个页面', '/lookup/'],
    ['/end/nothing-like-this/', 'zh-CN', '没有这个页面', '/lookup/'],
  ] as const) {
    await page.goto(`${site.origin}${path}`);
    await page.locator('missing-page [role="status"]:not(:empty)').waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), lang, path);
    assert.equal(await page.locator('h1').innerText(), heading, path);
    assert.match(await page.title(), new RegExp(`^${heading}`), path);
    assert.equal(
      new URL((await page.locator('[data-look-up]').getAttribute('href')) ?? '', site.origin).pathname,
      lookup,
      path,
    );
    await page.keyboard.press('/');
    assert.equal(await page.locator('dialog[open]').count(), 1, path);
  }
});

test('the bar fits on narrow phones in every language, with all that it holds', async () => {
  const paths = ['/', '/en/', '/errors/InternalError/', '/en/errors/InternalError/'];
  for await (const { page, path } of openEach(site.browser, site.origin, paths)) {
    for (const width of [320, 360, 390, 430, 500]) {
      await page.setViewportSize({ width, height: 800 });
      const ends = await page
        .locator('.bar > :visible')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().right));
      assert.ok(ends.length >= 4 && Math.max(...ends) <= width - 8, `${path} at ${width}: ${ends.join()}`);
    }
  }
});

test('a reply to a ticket is written in its own language, from the page in that language', async () => {
  const reply = async (path: string, opener: string, name: string) => {
    const { page } = await open(path, 'zh-CN', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: opener }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('status').getByText(name).waitFor({ state: 'attached' });
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const english = await reply('/errors/NoSuchVersion/', '复制到工单', 'English reply');
  assert.match(english, /^Hello,[\s\S]*\nWhat it means: [\x20-\x7e]+\n/);
  assert.ok(english.includes(`${site.origin}/en/errors/NoSuchVersion/\n`));
  const chinese = await reply('/en/errors/NoSuchVersion/', 'Copy for a ticket', '中文工单回复');
  assert.match(chinese, /^您好！[\s\S]*\n它的含义是：接口版本不存在/);
  assert.ok(chinese.includes(`${site.origin}/errors/NoSuchVersion/\n`));
  const untranslated = await reply('/errors/FailedOperation.CreateBucketFail/', '复制到工单', 'English reply');
  assert.match(untranslated, /^Hello,/);
  assert.ok(untranslated.includes(`${site.origin}/en/errors/FailedOperation.CreateBucketFail/\n`));
});
