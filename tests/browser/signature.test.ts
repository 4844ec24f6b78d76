import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { signV3 } from '../../src/vendors/tencent-cloud/signing/signature.ts';
import { openPage, settled } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

interface Vector {
  readonly id: string;
  readonly input: Readonly<Record<string, string | number>> & { readonly headers: Readonly<Record<string, string>> };
  readonly expected: Readonly<Record<string, string>>;
}

const vectors = JSON.parse(readFileSync('tests/fixtures/signature-vectors.json', 'utf8')) as Vector[];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const site = useSite();

const vector = (id: string): Vector => {
  const found = vectors.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};
const field = (page: Page, name: string) => page.locator(`signature-checker [data-field=${name}]`);
const step = (page: Page, name: string) => page.locator(`[data-step=${name}] pre`).textContent();
const status = (page: Page) => page.locator('signature-checker [role=status]');
const check = async (page: Page) => {
  await page.getByRole('button', { name: '计算并核对' }).click();
  await page.waitForFunction(() => document.querySelector('signature-checker [role=status]')?.textContent !== '');
};

async function fill(page: Page, { input }: Vector): Promise<void> {
  await page.getByLabel('Host', { exact: true }).fill(input.headers['Host'] ?? '');
  await page.getByLabel('X-TC-Timestamp').fill(String(input['timestamp']));
  await page.getByRole('textbox', { name: 'Content-Type' }).fill(input.headers['Content-Type'] ?? '');
  await page.getByLabel('请求体').fill(String(input['payload']));
  await page.getByLabel('SecretId', { exact: true }).fill(String(input['secretId']));
  await page.getByLabel('SecretKey').fill(String(input['secretKey']));
}

for (const id of ['E1', 'A']) {
  test(`${id} is signed in the page, with every value on the way`, async () => {
    const { page, faults } = await openPage(site.browser, site.origin, '/guides/signing/');
    const one = vector(id);
    await fill(page, one);
    await check(page);
    assert.equal(await status(page).textContent(), `已算出签名：${one.expected['signature']}`);
    for (const name of ['canonicalRequest', 'hashedCanonicalRequest', 'stringToSign', 'signature', 'authorization']) {
      assert.equal(await step(page, name), one.expected[name], name);
    }
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

test('GET signs the query, x-tc-action can be signed, and version 1 takes its parameters', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/');
  const get = vector('E3');
  await fill(page, get);
  await field(page, 'method').selectOption('GET');
  await field(page, 'payload').fill(String(get.input['canonicalQueryString']));
  await check(page);
  assert.equal(await step(page, 'signature'), get.expected['signature']);
  const action = vector('B');
  await fill(page, action);
  await field(page, 'method').selectOption('POST');
  await field(page, 'contentType').fill('application/json; charset=utf-8');
  await field(page, 'signed').selectOption('content-type;host;x-tc-action');
  await field(page, 'action').fill('DescribeInstances');
  await page.getByText(action.expected['authorization'] ?? '').waitFor();
  await field(page, 'version').selectOption('v1');
  assert.equal(await field(page, 'timestamp').isVisible(), false);
  const v1 = vector('V1');
  const [, parameters = ''] = String(v1.input['stringToSign']).split('/?');
  await field(page, 'method').selectOption('GET');
  await field(page, 'payload').fill(parameters);
  await field(page, 'secretKey').fill(String(v1.input['secretKey']));
  await page.getByText(v1.expected['urlEncoded'] ?? '').waitFor();
  assert.equal(await step(page, 'signature'), v1.expected['signature']);
});

test('a wrong Authorization is explained, and the first byte that differs is marked', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/');
  const one = vector('E1');
  await fill(page, one);
  const { input } = one;
  const request = {
    method: 'POST',
    query: '',
    headers: input.headers,
    payload: String(input['payload']),
    timestamp: String(input['timestamp']),
    service: 'cloudaudit',
    secretId: String(input['secretId']),
    secretKey: String(input['secretKey']),
  };
  await field(page, 'given').fill((await signV3(request, { date: '2019-02-26' })).authorization);
  await check(page);
  assert.match((await status(page).textContent()) ?? '', /第 74 个字节.*凭证范围.*应为 5 \(0x35\)，你的是 6 \(0x36\)/);
  assert.match((await page.locator('.signature-mistakes').textContent()) ?? '', /本地日期.*2019-02-26/);
  await page.getByText('按下面的错误可以算出和你一样的结果').waitFor();
  assert.deepEqual(await page.locator('signature-checker mark').allTextContents(), ['5', '6']);
  await field(page, 'given').fill(`${one.expected['canonicalRequest']}\n`);
  await page.getByText('末尾多了一个换行').waitFor();
  await field(page, 'given').fill(one.expected['signature'] ?? '');
  await page.getByText('与你的结果完全相同').waitFor();
});

test('what is missing is named, and a timestamp in milliseconds is refused', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/');
  await check(page);
  assert.equal(await status(page).textContent(), '还缺：Host, X-TC-Timestamp, SecretId, SecretKey');
  await fill(page, vector('E1'));
  await field(page, 'timestamp').fill('1551113065000');
  await page.getByText('应为十位的秒数').waitFor();
});

test('the key stays in its field: not in the address, not in storage, in no request', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/');
  const requests: string[] = [];
  await fill(page, vector('E1'));
  await settled(page);
  page.on('request', (request) => requests.push(request.url()));
  await page.keyboard.press('Enter');
  await page.locator('[data-step=signature]').waitFor();
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, localStorage, sessionStorage, document.cookie, history.state]),
  );
  assert.doesNotMatch(kept, /Gu5t9xGARNpq|AKIDz8/);
  assert.deepEqual(requests, []);
  assert.equal(await field(page, 'secretKey').getAttribute('type'), 'password');
  assert.doesNotMatch(await page.locator('signature-checker').innerText(), /Gu5t9xGARNpq/);
});

test('nothing to calculate with is loaded before the form is used', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/');
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await settled(page);
  assert.ok(!(await loaded()).some((name) => name.includes('signatureReport')));
  await field(page, 'host').fill('a');
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('signatureReport')),
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the filled form, and it fits a phone, ${colorScheme}`, async () => {
    const { page } = await openPage(site.browser, site.origin, '/guides/signing/', { ...phone, colorScheme });
    const one = vector('E1');
    await fill(page, one);
    await field(page, 'given').fill(one.expected['stringToSign']?.replace('cloudaudit', 'cvm') ?? '');
    await check(page);
    await page.locator('.signature-mistakes').waitFor();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= phone.viewport.width, `${width} px`);
  });
}

test('without scripts the form is replaced by a sentence', async () => {
  const { page } = await openPage(site.browser, site.origin, '/guides/signing/', { javaScriptEnabled: false });
  assert.equal(await page.locator('signature-checker').isVisible(), false);
  assert.equal(await page.getByText('在线核对需要启用 JavaScript').isVisible(), true);
});
