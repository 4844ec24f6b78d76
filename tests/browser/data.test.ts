import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { readDist } from '../support/dist.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

test('the button copies the very text of the Markdown file', async () => {
  const { page, faults } = await openPage(site.browser, site.origin, '/errors/AuthFailure.SignatureFailure/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const button = page.getByRole('button', { name: '复制为 Markdown' });
  await button.click();
  await page.getByRole('button', { name: '已复制' }).waitFor();
  assert.equal(
    await page.evaluate(() => navigator.clipboard.readText()),
    readDist('errors/AuthFailure.SignatureFailure.md'),
  );
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('where the file does not load, the button does not say that it was copied', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/InternalError/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.route('**/*.md', (route) => route.abort());
  const button = page.getByRole('button', { name: '复制为 Markdown' });
  const failed = page.waitForEvent('pageerror');
  await button.click();
  await failed;
  assert.equal(await button.textContent(), '复制为 Markdown');
  await page.context().close();
});
