import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../../support/browser.ts';
import { distPages } from '../../support/dist.ts';
import { printedOf, sheetsOf } from '../../support/print.ts';
import { useSite } from '../../support/useSite.ts';

const site = useSite();

test('every code page prints on one or two sheets, with its address', async () => {
  const { page } = await openPage(site.browser, site.origin, '/', { colorScheme: 'dark' });
  const found: string[] = [];
  for (const { url, canonical } of distPages().filter(({ url: path }) => /\/errors\/./.test(path))) {
    await page.goto(url);
    const [sheets, { address }] = [await sheetsOf(page), await printedOf(page)];
    if (sheets < 1 || sheets > 2) found.push(`${url}: ${sheets} sheets`);
    if (address !== canonical) found.push(`${url}: ${address}`);
  }
  assert.deepEqual(found, []);
});
