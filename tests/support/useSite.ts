import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveSite, type ServedSite } from './site.ts';

/** The built site and a browser, started before the tests of the calling file and stopped after them. */
export function useSite(): { readonly browser: Browser; readonly origin: string } {
  let started: { browser: Browser; site: ServedSite } | undefined;
  before(async () => {
    const [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
    started = { browser, site };
  });
  after(async () => {
    await started?.browser.close();
    await started?.site.stop();
  });
  const running = () => {
    if (!started) throw new Error('The site is served only while tests run.');
    return started;
  };
  return {
    get browser() {
      return running().browser;
    },
    get origin() {
      return running().site.origin;
    },
  };
}
