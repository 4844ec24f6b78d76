import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** Answers as a host does for which there is no such page. */
const answerMissing = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync('dist/404.html', 'utf8') });

/** The addresses of the documents that `page` asks for from now on. */
function documentsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) paths.push(new URL(request.url()).pathname);
  });
  return paths;
}

test('an address that is nearly right opens its page, keeps its arguments, and Back leads past it', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/');
  for (const path of [
    '/error/AuthFailure.SignatureFailure',
    '/errors/authfailure%2Esignaturefailure%E3%80%82',
    '/zh/errors/AuthFailure/SignatureFailure/',
    '/errors/authfailuresignaturefailure/',
    '/errors/返回了 "AuthFailure.SignatureFailure"，怎么办',
  ]) {
    await page.goto(`${site.origin}${path}?utm_source=x#requestId=1`);
    await page.waitForURL(`${site.origin}/errors/AuthFailure.SignatureFailure/**`);
    assert.equal(new URL(page.url()).search, '?utm_source=x');
    assert.equal(new URL(page.url()).hash, '#requestId=1');
  }
  for (const [path, target] of [
    ['/product/CloudAudit', '/products/cloudaudit/'],
    ['/EN-us/errors/AuthFailure/SignatureFailure', '/en/errors/AuthFailure.SignatureFailure/'],
    ['/categories/authfailure', '/categories/AuthFailure/'],
    ['/guide/Signing.html', '/guides/signing/'],
    ['/search?q=cos', '/lookup/?q=cos'],
  ] as const) {
    await page.goto(`${site.origin}/guides/`);
    await page.goto(site.origin + path);
    await page.waitForURL(site.origin + target);
    await page.goBack();
    await page.waitForURL(`${site.origin}/guides/`);
  }
});

test('what is only like a code is answered with the nearest codes, as links, and handed on to the look-up', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.goto(`${site.origin}/errors/AuthFailure.SignatureFailur/`);
  const first = page.locator('missing-page [data-result]').first();
  assert.equal(await first.getAttribute('data-result'), 'AuthFailure.SignatureFailure');
  assert.ok((await page.locator('missing-page [data-result]').count()) <= 8);
  await first.click();
  await page.waitForURL('**/errors/AuthFailure.SignatureFailure/');
  await page.goto(`${site.origin}/errors/AuthFailure.SignatureFailur/`);
  await first.waitFor();
  await page.locator('[data-look-up]').click();
  await page.waitForURL('**/lookup/?q=authfailure.signaturefailur');
  await page.locator('main lookup-box [data-result="AuthFailure.SignatureFailure"]').waitFor();
});

test('a secret in an address is not handed on', async () => {
  const { page } = await openPage(site.browser, site.origin, '/zzqqxxjj SecretKey=Gu5t9xGARNpq86cd98joQYCN3EXAMPLE');
  await page.getByText('没有相近的错误码').waitFor();
  assert.equal(await page.locator('[data-look-up]').getAttribute('href'), '/lookup/');
});

test('bad addresses give a helpful page soon and are only ever text', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/');
  for (const path of [
    '/errors/%3Cimg%20src=x%20onerror=alert(1)%3E',
    `/errors/${'x'.repeat(10_000)}`,
    '/javascript:alert(1)',
    '/errors/%22%3E%3Csvg/onload=alert(1)%3E',
    '/zzqqxxjj',
  ]) {
    await page.goto(site.origin + path);
    await page.waitForFunction(() => document.querySelector('missing-page [role=status]')?.textContent !== '');
    assert.equal(await page.locator('missing-page :is(img, svg, script)').count(), 0);
    assert.equal(await page.locator('.chart a').first().isVisible(), true);
    assert.equal(await page.locator('[data-look-up]').isVisible(), true);
  }
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('404')),
    [],
  );
});

test('a page that the index has and the host has not is asked for once', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.route('**/errors/InternalError/', answerMissing);
  const documents = documentsOf(page);
  await page.goto(`${site.origin}/errors/internalerror/`);
  await page.waitForURL('**/errors/InternalError/');
  await page.locator('missing-page [data-look-up][href$="?q=internalerror"]').waitFor();
  assert.equal(await page.locator('missing-page [href="/errors/InternalError/"]').count(), 0);
  assert.deepEqual(documents, ['/errors/internalerror/', '/errors/InternalError/']);
});

test('without its index the page says so and still lists the categories', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.route('**/lookup/codes.json', (route) => route.abort());
  await page.goto(`${site.origin}/errors/internalerror/`);
  await page.getByText('索引没有载入').waitFor();
  assert.equal(await page.locator('.chart a').first().isVisible(), true);
});

test('a browser reads the description of the look-up as a search engine', async () => {
  const { page } = await openPage(site.browser, site.origin, '/', { bypassCSP: true });
  const { root, fault, url } = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=search]');
    const text = await (await fetch(link?.href ?? '')).text();
    const read = new DOMParser().parseFromString(text, 'application/xml');
    const entry = read.querySelector('Url[type="text/html"]');
    return {
      root: read.documentElement.localName,
      fault: read.querySelector('parsererror')?.textContent,
      url: entry?.getAttribute('template') ?? '',
    };
  });
  assert.equal(fault, undefined);
  assert.equal(root, 'OpenSearchDescription');
  await page.goto(site.origin + new URL(url.replace('{searchTerms}', 'cmq')).pathname + '?q=cmq');
  await page.locator('main lookup-box [data-result]').first().waitFor();
});
