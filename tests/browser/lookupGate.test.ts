import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { pagesIn, readGate } from '../support/gate.ts';
import { ask, paste } from '../support/lookup.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const gate = readGate();
/** That all rows find their pages is tested in Node; here, that the page shows what is found there, and finds nothing where nothing may be found. */
const rows = gate
  .filter(({ section }) => section === 'Codes, phrases and pasted texts')
  .filter(({ cells: [, expected] }, index) => index % 3 === 0 || expected === '—');
const sample = gate.filter(({ section }) => section === "People's words").filter((_, index) => index % 22 === 3);
/** Asked in the other language than that of the site. */
const foreign = gate
  .filter(({ section }) => section === 'Pairs across languages')
  .slice(0, 1)
  .flatMap(({ cells: [english = '', chinese = '', pages = ''] }) => [
    { cells: [english, 'zh-cn', pages] },
    { cells: [chinese, 'en', pages] },
  ]);

test('there are rows to check', () => {
  assert.ok(rows.length >= 12, String(rows.length));
  assert.ok(sample.length >= 10, String(sample.length));
  assert.equal(foreign.length, 2);
});

test('the look-up finds first what it must', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/lookup/');
  const wrong: string[] = [];
  for (const {
    cells: [query = '', expected = ''],
  } of rows) {
    await page.goto('/lookup/');
    await paste(page.locator('main lookup-box input'), query);
    const answer = page.locator(`main lookup-box ${expected === '—' ? '[data-no-result]' : '[data-result]'}`).first();
    const found = (await answer.getAttribute('data-result')) ?? '—';
    if (found !== expected) wrong.push(`${query.slice(0, 70)} → ${expected}, not ${found}`);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(faults, []);
});

test('the look-up shows among the first five what people mean, in both languages', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/lookup/');
  const wrong: string[] = [];
  for (const {
    cells: [query = '', locale = '', pages],
  } of [...sample, ...foreign]) {
    const home = locale === 'en' ? '/en/' : '/';
    await page.goto(`${home}lookup/`);
    const { hrefs } = await ask(page, page.locator('main lookup-box input'), query);
    const first = hrefs.slice(0, 5);
    if (!pagesIn(pages).some((name) => first.includes(home + addressOf(name))))
      wrong.push(`${locale}: ${query.slice(0, 70)} → ${pages ?? ''}, not ${first.join(' ')}`);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual(faults, []);
});

/** The address below the home page of what the gate calls a page. */
const addressOf = (name: string): string => `${name.includes('/') ? '' : 'errors/'}${name}/`;

test('a query works as a link, and what is typed can be sent on; a paste and its secrets never reach the address', async () => {
  const { page } = await openPage(site.browser, site.origin, '/lookup/?q=overtime');
  await page.locator('main [data-result="LimitExceeded.OverTime"]').waitFor();
  const input = page.locator('main lookup-box input');
  await ask(page, input, 'InternalError');
  await page.waitForURL('**/lookup/?q=InternalError');
  const secret = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
  await paste(
    input,
    `Code=AuthFailure.SecretIdNotFound\nAuthorization: TC3-HMAC-SHA256 Credential=${secret}/2026-11-24/cvm/tc3_request`,
  );
  await page.locator('main [data-result="AuthFailure.SecretIdNotFound"]').waitFor();
  await page.locator('main .pasted').waitFor();
  assert.equal((await page.content()).includes(secret), false);
  assert.equal((await input.inputValue()).includes(secret), false);
  assert.equal(page.url().includes('AKID'), false);
  await page.goto(`${site.origin}/lookup/?q=${secret}`);
  await page.waitForFunction(() => !location.search.includes('AKID'));
});

test('a pasted error is shown with what was read out of it, and its link carries the call', async () => {
  const { page } = await openPage(site.browser, site.origin, '/lookup/');
  await paste(
    page.locator('main lookup-box input'),
    'HTTP/1.1 200 OK\nHost: cloudaudit.tencentcloudapi.com\nX-TC-Action: LookUpEvents\n\n{"Response":{"Error":{"Code":"LimitExceeded.OverTime","Message":"检索支持的有效时间范围是7天"},"RequestId":"51c3e357-1d32-452d-a979-5eed0027f371"}}\n[TencentCloudSDKError] Code=InternalError, Message=x, RequestId=61c3e357-1d32-452d-a979-5eed0027f372',
  );
  const first = page.locator('main [data-result]').first();
  await page.locator('main .pasted').getByText('51c3e357-1d32-452d-a979-5eed0027f371').first().waitFor();
  assert.equal(await first.getAttribute('data-result'), 'LimitExceeded.OverTime');
  assert.match((await first.getAttribute('href')) ?? '', /#requestId=51c3e357.*action=LookUpEvents/);
  assert.deepEqual(
    await page
      .locator('main [data-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-result'))),
    ['LimitExceeded.OverTime', 'InternalError'],
  );
});

test('bad input is answered and is only ever text', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/lookup/');
  const input = page.locator('main lookup-box input');
  await ask(page, input, 'InternalError');
  for (const query of [
    'x'.repeat(10_000),
    'a:'.repeat(500_000),
    '{"Code":'.repeat(120_000),
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '\uD800 lone',
    '\u0000\u0001\u0002binary',
  ]) {
    await input.evaluate(async (element: HTMLInputElement, text) => {
      const list = element.closest('lookup-box')?.querySelector('ol');
      element.value = text;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (list?.dataset['query'] !== element.value) await new Promise((resolve) => setTimeout(resolve, 5));
    }, query);
    assert.ok((await page.locator('main lookup-box ol > li').count()) > 0, query.slice(0, 40));
  }
  assert.equal(await page.locator('main lookup-box ol script, main lookup-box ol img').count(), 0);
  assert.deepEqual(faults, []);
});

test('what was opened last is kept on the device, and can be forgotten', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.keyboard.press('/');
  await ask(page, page.locator('dialog input'), 'overtime');
  await page.locator('dialog [data-result]').first().click();
  await page.waitForURL('**/errors/LimitExceeded.OverTime/');
  await page.keyboard.press('/');
  const recent = page.locator('dialog ol a', { hasText: 'LimitExceeded.OverTime' });
  await recent.waitFor();
  await page.locator('dialog').getByRole('button', { name: '清除记录' }).click();
  await recent.waitFor({ state: 'detached' });
});

test('a product that a query names stays chosen until it is taken away', async () => {
  const { page } = await openPage(site.browser, site.origin, '/lookup/');
  const input = page.locator('main lookup-box input');
  await ask(page, input, 'product:cloudaudit InternalError');
  const scope = page.locator('main [data-scope]');
  assert.match((await scope.textContent()) ?? '', /云审计/);
  await ask(page, input, 'overtime');
  assert.equal(await scope.isVisible(), true);
  await scope.click();
  await scope.waitFor({ state: 'hidden' });
});
