import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { ask, openDialog, paste } from '../support/lookup.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const open = (path: string) => openPage(site.browser, site.origin, path);

test('Enter does nothing in an empty box, and the next letter opens nothing', async () => {
  const { page, faults } = await open('/');
  const input = await openDialog(page);
  await page.waitForFunction(() => customElements.get('lookup-box') !== undefined);
  await page.keyboard.press('Enter');
  await page.keyboard.type('o');
  await page.waitForFunction(() => document.querySelector<HTMLElement>('dialog ol')?.dataset['query'] === 'o');
  assert.ok((await ask(page, input, 'overtime')).codes.length > 0);
  assert.equal(new URL(page.url()).pathname, '/');
  assert.deepEqual(faults, []);
});

test('Enter does nothing where nothing was found, and the next letter opens nothing', async () => {
  const { page } = await open('/lookup/');
  const input = page.locator('main lookup-box input');
  assert.equal((await ask(page, input, 'zzqqxxjj')).hasNoResult, true);
  await input.press('Enter');
  assert.ok((await ask(page, input, 'overtime')).codes.length > 0);
  assert.equal(new URL(page.url()).pathname, '/lookup/');
});

test('Enter before the look-up is loaded keeps what was typed, and opens the first answer afterwards', async () => {
  const { page, faults } = await open('/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/lookupBox*.js', async (route) => {
    await held;
    await route.continue();
  });
  const input = page.locator('main lookup-box input');
  await input.press('Enter');
  await input.fill('InvalidParameter.Time');
  await input.press('Enter');
  assert.equal(page.url(), `${site.origin}/`, 'the page is not loaded anew');
  assert.equal(await input.inputValue(), 'InvalidParameter.Time');
  release();
  await page.waitForURL('**/errors/InvalidParameter.Time/');
  assert.deepEqual(faults, []);
});

test('the count is announced while Pagefind is slow', async () => {
  const { page } = await open('/lookup/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  const input = page.locator('main lookup-box input');
  await page.clock.install();
  await input.fill('存储桶名称不符合规范');
  const status = page.locator('main lookup-box [data-status]');
  await status.filter({ hasText: /^\d+ 条结果$/ }).waitFor();
  // Past the moment at which the status would say that the index is loading.
  await page.clock.fastForward(1000);
  assert.match((await status.textContent()) ?? '', /^\d+ 条结果$/);
  release();
});

for (const [where, path] of [
  ['the look-up page', '/lookup/'],
  ['the dialog', '/guides/'],
] as const) {
  test(`Back restores the query of ${where}, however fast the click`, async () => {
    const { page } = await open(path);
    const input = path === '/lookup/' ? page.locator('main lookup-box input') : await openDialog(page);
    await ask(page, input, 'overtime');
    // In one step, so that nothing runs in between.
    await input.evaluate((element: HTMLInputElement) => {
      const box = element.closest('lookup-box');
      element.value = 'CosRegionError';
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box?.querySelector<HTMLAnchorElement>('a.result')?.click();
    });
    await page.waitForURL('**/errors/LimitExceeded.OverTime/');
    await page.goBack();
    await page.locator('[data-result="InvalidParameterValue.CosRegionError"]').waitFor();
    assert.equal(await input.inputValue(), 'CosRegionError');
  });

  test(`Back restores the paste of ${where}`, async () => {
    const { page } = await open(path);
    const input = path === '/lookup/' ? page.locator('main lookup-box input') : await openDialog(page);
    const secret = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
    await paste(input, `Code=LimitExceeded.OverTime\nRequestId=51c3e357-1d32-452d-a979-5eed0027f371\n${secret}`);
    await page.locator('[data-result="LimitExceeded.OverTime"]').click();
    await page.waitForURL('**/errors/LimitExceeded.OverTime/**');
    await page.goBack();
    await page.locator('.pasted', { hasText: '51c3e357-1d32-452d-a979-5eed0027f371' }).waitFor();
    await page.locator('[data-result="LimitExceeded.OverTime"]').waitFor();
    assert.equal((await page.content()).includes(secret), false);
  });
}

test('a dialog that was closed stays closed after Back', async () => {
  const { page } = await open('/guides/');
  const input = await openDialog(page);
  await ask(page, input, 'overtime');
  await page.keyboard.press('Escape');
  await page.goto('/errors/InternalError/');
  await page.goBack();
  await page.locator('h1').first().waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 0);
});

test('Escape closes the dialog at once, whatever the box holds and whatever has focus', async () => {
  const { page } = await open('/guides/');
  const input = await openDialog(page);
  await ask(page, input, 'overtime');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await openDialog(page);
  await ask(page, input, 'overtime');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog[open]').count(), 0);
});

test('what is typed on a focused result goes to the box', async () => {
  const { page } = await open('/');
  const input = await openDialog(page);
  await ask(page, input, 'overtim');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement?.matches('a.result')), true);
  await page.keyboard.type('e');
  assert.equal(await input.inputValue(), 'overtime');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Backspace');
  assert.equal(await input.inputValue(), 'overtim');
});

test('a look-up script that does not load says so, in both languages', async () => {
  for (const [path, told] of [
    ['/', /查找没有载入/],
    ['/en/', /Search could not be loaded/],
  ] as const) {
    const { page } = await open('/robots.txt');
    await page.route('**/lookupBox*.js', (route) => route.abort());
    await page.goto(path);
    await openDialog(page);
    await page.locator('dialog [data-status]').filter({ hasText: told }).waitFor();
  }
});

test('the panel of a paste names the product by its name', async () => {
  const { page } = await open('/lookup/');
  await paste(
    page.locator('main lookup-box input'),
    'POST https://cloudaudit.tencentcloudapi.com\n{"Response":{"Error":{"Code":"InternalError","Message":"x"},"RequestId":"51c3e357-1d32-452d-a979-5eed0027f371"}}',
  );
  const panel = page.locator('main .pasted');
  await panel.waitFor();
  const terms = await panel
    .locator('dt')
    .evaluateAll((found) => found.map((term) => [term.textContent, term.nextElementSibling?.textContent]));
  assert.ok(
    terms.some(([term, value]) => term === '产品' && value === '云审计'),
    JSON.stringify(terms),
  );
});

test('a code that no table lists is named as such, with near names only, and nothing contradicts that', async () => {
  const { page } = await open('/lookup/');
  const input = page.locator('main lookup-box input');
  const near = await ask(page, input, 'ResourceNotFound.AuditNotFound');
  assert.equal(near.status, '认出 ResourceNotFound.AuditNotFound，本站未收录；名字相近的有：');
  assert.ok(near.codes.length > 0);
  for (const code of near.codes) assert.match(code, /^ResourceNotFound(?:\.AuditNotExist)?$/);
  const alone = await ask(page, input, 'ResourcesSoldOut.SpecifiedInstanceType');
  assert.match(alone.status, /^认出 ResourcesSoldOut\.SpecifiedInstanceType，本站未收录，也没有/);
  assert.deepEqual(alone.hrefs, []);
  await paste(input, 'Code=ResourcesSoldOut.SpecifiedInstanceType\nMessage=sold out');
  await page.locator('main .pasted', { hasText: 'ResourcesSoldOut.SpecifiedInstanceType' }).waitFor();
  await page
    .locator('main [data-status]')
    .filter({ hasText: /^认出 ResourcesSoldOut\.SpecifiedInstanceType，本站未收录/ })
    .waitFor();
  assert.equal(await page.locator('main [data-result]').count(), 0);
});

test('the look-up page shows its list of categories only where nothing was asked', async () => {
  const { page } = await open('/lookup/');
  const list = page.locator('main .by-category');
  assert.equal(await list.isVisible(), true);
  const input = page.locator('main lookup-box input');
  await ask(page, input, 'overtime');
  assert.equal(await list.isVisible(), false);
  await input.fill('');
  await list.waitFor({ state: 'visible' });
});

test('the box says that it takes pasted texts, on the home page and on the look-up page', async () => {
  for (const path of ['/', '/lookup/']) {
    const { page } = await open(path);
    const box = page.locator('main lookup-box');
    assert.match((await box.locator('input').getAttribute('placeholder')) ?? '', /整段报错/, path);
    assert.match((await box.textContent()) ?? '', /粘贴/, path);
  }
});
