import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { addresses, injections } from '../../fixtures/injections.ts';
import { markupOf, watchInjections, type InjectionWatch } from '../../support/injectionWatch.ts';
import { pageTypes } from '../../support/pageTypes.ts';
import { useSite } from '../../support/useSite.ts';

const site = useSite();
const code = '/errors/AuthFailure.SignatureFailure/';
let known: Promise<ReadonlySet<string>> | undefined;

/** What stands on the pages that a text is given to, and what their scripts make. */
async function knownMarkup(): Promise<ReadonlySet<string>> {
  const { page } = await openWatched();
  const markup: string[] = [];
  for (const path of [...pageTypes, '/guides/clock-skew/', `${code}#requestId=1&message=a`]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    markup.push(...(await markupOf(page)));
  }
  await page.context().close();
  return new Set([...markup, ...made]);
}

/** What scripts make of what a reader gives, beside what stands on the pages. */
const made = [
  ...['html[data-call]', 'section[hidden]', 'li[hidden]'],
  ...[
    'ol[data-query]',
    'mark',
    'li',
    'a',
    'p',
    'span',
    'strong',
    'button',
    'h3',
    'pre',
    'details',
    'summary',
    'section',
  ],
  ...['a[data-result]', 'a[href]', 'a[class]', 'p[class]', 'span[class]', 'strong[class]', 'strong[translate]'],
  ...['li[class]', 'button[type]', 'button[class]', 'section[class]', 'span[translate]', 'dl', 'dt', 'dd', 'dl[class]'],
  ...[
    'dd[class]',
    'div[class]',
    'p[data-no-result]',
    'li[data-no-result]',
    'dialog[open]',
    'span[dir]',
    'bdi',
    'bdi[translate]',
  ],
];

async function openWatched(): Promise<{ page: Page; watch: InjectionWatch }> {
  const context = await site.browser.newContext({ baseURL: site.origin, locale: 'zh-CN' });
  const page = await context.newPage();
  return { page, watch: await watchInjections(page, site.origin) };
}

/** What is wrong once all that the page makes of a text has been made; nothing where the text stayed text. */
async function assertHarmless(page: Page, watch: InjectionWatch, text: string): Promise<void> {
  assert.deepEqual(watch.happened(), [], text);
  known ??= knownMarkup();
  assert.deepEqual(await watch.foreign(await known), [], text);
  assert.equal(new URL(page.url()).origin, site.origin, text);
}

const noted = (text: string): string => encodeURIComponent(text.toWellFormed());

test('a query is text, in the address of the look-up and of any other page', async () => {
  const { page, watch } = await openWatched();
  for (const text of injections) {
    await page.goto(`/lookup/?q=${noted(text)}`);
    await page
      .locator('main lookup-box :is(ol[data-query], [data-aside] *, [data-status]:not(:empty))')
      .first()
      .waitFor({ state: 'attached' });
    await assertHarmless(page, watch, text);
  }
  await page.context().close();
});

test('a call in the fragment or query is text, on the page of a code and of the look-up', async () => {
  const { page, watch } = await openWatched();
  await page.goto(code);
  for (const text of injections) {
    const call = ['requestId', 'action', 'region', 'product', 'message', 'time', 'code'].map(
      (name) => `${name}=${noted(text)}`,
    );
    await page.evaluate((hash) => (location.hash = hash), call.join('&'));
    await page.waitForFunction(() => document.querySelector('.call') !== null);
    await assertHarmless(page, watch, text);
  }
  for (const text of injections.filter((_, index) => index % 8 === 0)) {
    await page.goto(`/lookup/#code=${noted(text)}&message=${noted(text)}`);
    await page.waitForLoadState('networkidle');
    await assertHarmless(page, watch, text);
  }
  await page.context().close();
});

test('a path is text, and leads to no other site', async () => {
  const { page, watch } = await openWatched();
  for (const text of [...addresses, ...injections.filter((_, index) => index % 4 === 0)]) {
    for (const path of text.startsWith('/') ? [text, `/errors/${noted(text)}`] : [`/errors/${noted(text)}`]) {
      await page.goto(site.origin + path);
      await page.waitForFunction(() => document.querySelector('missing-page [role=status]')?.textContent !== '');
      await assertHarmless(page, watch, path);
    }
  }
  await page.context().close();
});

test('no argument of an address leads to another site', async () => {
  const { page, watch } = await openWatched();
  const names = ['next', 'url', 'redirect', 'return', 'returnTo', 'continue', 'goto', 'to', 'lang', 'base', 'home'];
  for (const address of addresses) {
    for (const path of ['/', code, '/lookup/', '/errors/nothing-like-this/']) {
      const query = names.map((name) => `${name}=${noted(address)}`).join('&');
      await page.goto(`${path}?${query}#${query}`);
      await page.waitForLoadState('networkidle');
      await assertHarmless(page, watch, `${path} ${address}`);
    }
  }
  await page.context().close();
});

test('what is typed or pasted into any field is text', async () => {
  const { page, watch } = await openWatched();
  for (const path of ['/lookup/', '/guides/signing/', '/guides/clock-skew/', '/errors/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const fields = page.locator('main :is(input, textarea):visible');
    for (const text of injections) {
      await fields.evaluateAll((all, value) => {
        for (const field of all) {
          if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
          field.value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', `${value}\n${value}`);
          field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }
        for (const button of document.querySelectorAll<HTMLButtonElement>('signature-checker button')) button.click();
      }, text);
      await page.waitForTimeout(20);
      await assertHarmless(page, watch, `${path} ${text}`);
    }
  }
  await page.context().close();
});

test('what stands in storage is text', async () => {
  const { page, watch } = await openWatched();
  await page.goto('/lookup/');
  for (let from = 0; from < injections.length; from += 4) {
    const texts = injections.slice(from, from + 4);
    await page.evaluate((values) => {
      const [one = ''] = values;
      const pages = values.flatMap((value) => [
        { name: value, href: value },
        { name: value, href: `/${value}` },
      ]);
      localStorage.setItem('theme', one);
      localStorage.setItem('lookup-product', JSON.stringify(one));
      localStorage.setItem('lookup-recent', JSON.stringify(pages));
      localStorage.setItem('starlight-synced-tabs__sdk', one);
    }, texts);
    for (const path of ['/lookup/', '/guides/signing/']) {
      await page.goto(path);
      await page.keyboard.press('/');
      await page.locator('dialog[open] lookup-box').waitFor();
      await page.waitForLoadState('networkidle');
      await assertHarmless(page, watch, texts.join(' '));
      const origins = await page
        .locator('lookup-box a')
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.origin : '')));
      assert.deepEqual(
        origins.filter((origin) => origin !== site.origin),
        [],
        texts.join(' '),
      );
    }
    await page.evaluate((values) => {
      localStorage.clear();
      for (const [index, value] of values.entries())
        localStorage.setItem(['theme', 'lookup-recent', 'lookup-product'][index % 3] ?? '', value);
    }, texts);
    await page.goto('/lookup/');
    await assertHarmless(page, watch, texts.join(' '));
  }
  await page.context().close();
});

test('no page sets a cookie, asks another site for anything, or sends anything', async () => {
  const { page, watch } = await openWatched();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.resourceType() === 'ping')
      sent.push(`${request.method()} ${request.url()}`);
  });
  for (const path of pageTypes) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(watch.happened(), [], path);
  }
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(sent, []);
  await page.context().close();
});
