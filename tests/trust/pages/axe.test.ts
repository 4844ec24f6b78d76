import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violations } from '../../support/axe.ts';
import { openPage } from '../../support/browser.ts';
import { distPages } from '../../support/dist.ts';
import { useSite } from '../../support/useSite.ts';

const site = useSite();

for (const width of [320, 1280]) {
  test(`axe finds nothing on any page, light and dark, ${width} px wide`, async () => {
    const found: string[] = [];
    const { page } = await openPage(site.browser, site.origin, '/', { viewport: { width, height: 800 } });
    for (const { url } of distPages()) {
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page)).map((violation) => `${url} ${colorScheme}: ${violation}`));
      }
    }
    assert.deepEqual(found, []);
  });
}
