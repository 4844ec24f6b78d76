import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourViolations, violations } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { distPages } from '../../support/dist.ts';
import { useSite } from '../../support/useSite.ts';

const site = useSite();

for (const width of [320, 1280]) {
  test(`axe finds nothing on any page, light and dark, ${width} px wide`, async () => {
    const found: string[] = [];
    const { page } = await openPage(site.browser, site.origin, '/', { viewport: { width, height: 800 } });
    for (const { url } of distPages()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      found.push(...(await violations(page)).map((violation) => `${url} light: ${violation}`));
      // The themes differ in nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await colourViolations(page)).map((violation) => `${url} dark: ${violation}`));
    }
    assert.deepEqual(found, []);
  });
}
