import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { ask } from '../support/lookup.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** A word of the page of data, which is no code, guide or action: only Pagefind finds it. */
const query = 'CSV';

for (const file of ['pagefind.js', 'pagefind-entry.json', '.pf_meta', '.pf_fragment']) {
  test(`after ${file} failed to load, the next search loads it again`, async () => {
    const { page } = await openPage(site.browser, site.origin, '/lookup/');
    const box = page.locator('main lookup-box');
    const input = box.locator('input');
    const failing = new RegExp(`/pagefind/.*${file.replaceAll('.', '\\.')}`);
    await page.context().route(failing, (route) => route.abort());
    await input.fill(query);
    await box.locator('[data-no-result="failed"]').waitFor();
    await page.context().unroute(failing);
    await ask(page, input, '');
    const { hrefs } = await ask(page, input, query);
    assert.ok(hrefs.includes('/api/'), hrefs.join(' '));
    await page.context().close();
  });
}
