import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, settled } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** Less is a button by a pixel while its text is read; a line of text pushed down is ten times as much. */
const LEAST = 0.001;

/** What moved, by how much: https://developer.mozilla.org/en-US/docs/Web/API/LayoutShift */
const shiftsOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      new Promise((resolve) => {
        const shifts: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Element }[] };
            if (value >= least) shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(', ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(shifts);
        }, 300);
      }),
    LEAST,
  );

for (const [name, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`nothing moves while a page loads, ${name}`, async () => {
    const { page } = await openPage(site.browser, site.origin, '/favicon.svg', { viewport });
    // Every page loads as on a first visit.
    const debug = await page.context().newCDPSession(page);
    await debug.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (const path of [
      '/',
      '/errors/InternalError.CmqError/',
      '/errors/AuthFailure.SignatureFailure/',
      '/errors/InternalError/#requestId=abc&action=LookUpEvents',
      '/categories/InvalidParameterValue/',
      '/guides/signing/',
      '/lookup/',
      '/lookup/?q=cmq',
      '/en/lookup/?q=cmq',
    ]) {
      // Where two addresses differ by their fragment only, `goto` would open nothing.
      await page.goto('/favicon.svg');
      await page.goto(path);
      await settled(page);
      assert.deepEqual(await shiftsOn(page), [], path);
    }
  });
}
