import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '../../src/catalogue/loadCatalogue.ts';
import { summaryOf } from '../../src/catalogue/names.ts';
import { openPage, settled } from '../support/browser.ts';
import { ask, openDialog } from '../support/lookup.ts';
import { useSite } from '../support/useSite.ts';

const { catalogue } = loadCatalogue(process.cwd(), 'zh-cn');
const site = useSite();

/** That every code is found is tested where it costs nothing: tests/unit/lookup/browser/rankCodes.test.ts. */
test('a code, in any case, finds its own page first', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/');
  const input = await openDialog(page);
  for (const { code } of catalogue.codes.filter((_, index) => index % 9 === 0)) {
    for (const query of [code, code.toLowerCase(), code.toUpperCase()]) {
      const { codes } = await ask(page, input, query);
      assert.equal(codes[0], code, query);
    }
  }
  assert.deepEqual(faults, []);
});

test('a Chinese phrase of a description finds every page whose description holds it', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  const input = await openDialog(page);
  const described = catalogue.codes.map((code) => ({ code: code.code, text: summaryOf(code) }));
  for (const { code, text } of described) {
    const phrase = /[\u4E00-\u9FFF]{4,10}/.exec(text)?.[0];
    if (phrase === undefined) continue;
    const holders = described.filter((other) => other.text.includes(phrase)).map((other) => other.code);
    const { codes } = await ask(page, input, phrase);
    const expected = holders.length <= 9 ? holders : [];
    for (const holder of expected) assert.ok(codes.includes(holder), `${phrase}: ${holder} not in ${codes.join(', ')}`);
    if (holders.length === 1) assert.equal(codes[0], code, phrase);
  }
});

test('guides compete with codes: one is among the first five, and first where the query is a task', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  const input = await openDialog(page);
  const error = await ask(page, input, '签名');
  assert.equal(error.codes[0], 'AuthFailure.SignatureFailure');
  assert.ok(error.hrefs.slice(0, 5).includes('/guides/signing/'), error.hrefs.join(' '));
  const task = await ask(page, input, '怎么写签名算法');
  assert.equal(task.hrefs[0], '/guides/signing/', task.hrefs.join(' '));
});

test('the whole look-up works by keyboard: open, choose with arrows, open with Enter, close with Escape', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/guides/');
  await page.locator('.site-nav a').first().focus();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement?.matches('.site-nav a')), true, 'focus is given back');

  const input = await openDialog(page);
  const { hrefs } = await ask(page, input, 'InvalidParameterValue.Cos');
  assert.ok(hrefs.length >= 2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.origin}${hrefs[1] ?? ''}`);
  assert.deepEqual(faults, []);
});

test('Enter opens the first answer, also when it is pressed before the answers are there', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  const input = await openDialog(page);
  await input.pressSequentially('overtime');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/errors/LimitExceeded.OverTime/');
});

test('Enter that confirms an input-method composition opens nothing', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  const input = await openDialog(page);
  await ask(page, input, '签名');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'guoqi', selectionStart: 5, selectionEnd: 5 });
  await input.evaluate((element) => {
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
    );
  });
  await client.send('Input.insertText', { text: '过期' });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('dialog ol')?.dataset['query'] === '签名过期');
  assert.equal(new URL(page.url()).pathname, '/');
});

test('no result says so and offers the categories', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/InternalError/');
  const input = await openDialog(page);
  const { status, hasNoResult, hrefs } = await ask(page, input, 'zzqqxxjj');
  assert.deepEqual(hrefs, []);
  assert.equal(hasNoResult, true);
  assert.match(status, /没有找到“zzqqxxjj”/);
  assert.equal(await page.locator('dialog a[href="/categories/AuthFailure/"]').isVisible(), true);
});

test('an index that is slow to load says that it is loading', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.route('**/lookup/codes.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const input = await openDialog(page);
  await input.fill('InternalError');
  await page.getByText('正在载入索引').first().waitFor();
  await page.locator('dialog [data-result="InternalError"]').waitFor();
});

test('an index that fails to load says so, offers the categories, and is tried again', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  await page.route('**/lookup/codes.json', (route) => route.abort());
  const input = await openDialog(page);
  const failed = await ask(page, input, 'InternalError');
  assert.match(failed.status, /索引没有载入/);
  assert.equal(await page.locator('dialog a[href="/categories/InternalError/"]').isVisible(), true);
  await page.unroute('**/lookup/codes.json');
  const { codes } = await ask(page, input, 'FailedOperation');
  assert.equal(codes[0], 'FailedOperation');
});

test('nothing of the look-up is loaded before it is used', async () => {
  const { page } = await openPage(site.browser, site.origin, '/');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(
    loaded.filter((name) => /pagefind|\/lookup\/|lookupBox/.test(name)),
    [],
  );
});

test('words that are typed letter by letter fetch nothing of Pagefind, and what no word of the look-up answers does once nobody types', async () => {
  const { page } = await openPage(site.browser, site.origin, '/lookup/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const fetched = () => asked.filter((path) => path.includes('/pagefind/'));
  const input = page.locator('main lookup-box input');
  const [list, status] = [page.locator('main lookup-box ol'), page.locator('main lookup-box [data-status]')];
  // Its first letters are on no page.
  await input.pressSequentially('throttled', { delay: 60 });
  await list.locator('[data-result="RequestLimitExceeded"]').waitFor();
  await settled(page);
  assert.deepEqual(fetched(), []);
  await input.fill('zzqqxxjj');
  await status.filter({ hasText: '正在搜索所有页面的正文' }).waitFor();
  await list.locator('[data-no-result]').waitFor();
  assert.ok(fetched().length > 0);
});

test('a query is only ever shown as text', async () => {
  const { page, faults } = await openPage(
    site.browser,
    site.origin,
    '/lookup/?q=' + encodeURIComponent('<img src=x onerror=alert(1)>'),
  );
  await page.locator('main lookup-box [data-no-result]').waitFor();
  assert.equal(await page.locator('main lookup-box img').count(), 0);
  assert.deepEqual(faults, []);
});
