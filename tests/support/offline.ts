import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Asks again and again until the answer is yes. Rejects after `limit` milliseconds. */
async function until(question: () => Promise<boolean>, limit: number): Promise<void> {
  const end = Date.now() + limit;
  while (!(await question().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Not so within ${String(limit)} ms: ${question.toString()}`);
    await setTimeout(100);
  }
}

/** Waits until the service worker of the site answers for `page` and has kept `path`. */
export const waitUntilKept = (page: Page, path: string, limit = 20_000): Promise<void> =>
  until(
    () =>
      page.evaluate(
        async (address) =>
          navigator.serviceWorker.controller?.state === 'activated' && (await caches.match(address)) !== undefined,
        path,
      ),
    limit,
  );

/** Waits until nothing is kept but files of `release`. */
export const waitUntilReplaced = (page: Page, release: string): Promise<void> =>
  until(
    () =>
      page.evaluate(async (name) => {
        const names = await caches.keys();
        return names.length > 0 && names.every((key) => key.includes(name));
      }, release),
    30_000,
  );
