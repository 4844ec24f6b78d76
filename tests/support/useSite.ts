import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser.ts';
import { serveSite, type ServedSite } from './site.ts';

interface Started {
  readonly browser: Browser;
  readonly site: ServedSite;
}

/** One browser and one server serve all files of a run. */
let started: Promise<Started> | undefined;
let users = 0;

/** The built site and a browser, started before the tests of the first file that uses them and stopped after those of the last. */
export function useSite(): { readonly browser: Browser; readonly origin: string } {
  let running: Started | undefined;
  users++;
  before(async () => {
    started ??= Promise.all([launchBrowser(), serveSite()]).then(([browser, site]) => ({ browser, site }));
    running = await started;
  });
  after(async () => {
    users--;
    if (users > 0 || !running) return;
    await running.browser.close();
    await running.site.stop();
  });
  const use = (): Started => {
    if (!running) throw new Error('The site is served only while tests run.');
    return running;
  };
  return {
    get browser() {
      return use().browser;
    },
    get origin() {
      return use().site.origin;
    },
  };
}
