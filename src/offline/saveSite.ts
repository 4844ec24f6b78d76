/// <reference lib="webworker" />
import { find, forEach, keep, pagesIn, visited, whole } from './store.ts';
import type { OfflineSettings, OfflineState, SiteFiles } from './settings.ts';

declare const OFFLINE: OfflineSettings;

const { files, bytes, list } = OFFLINE.whole;

/** Number of pages that are named to the reader, and of files after which a progress is told. */
const MAX_PAGES = 50;
const STEP = 20;

let saving: Promise<void> | undefined;

/** What is kept. The list of all files is saved last, so that it is there where all of them are. */
export async function readState(): Promise<OfflineState> {
  const isComplete = (await caches.match(list, { cacheName: whole })) !== undefined;
  const saved = isComplete ? files : (await caches.has(whole)) ? (await (await caches.open(whole)).keys()).length : 0;
  const addresses = (await pagesIn(visited)).reverse().slice(0, MAX_PAGES);
  const pages = await Promise.all(addresses.map(async (address) => ({ address, title: await titleOf(address) })));
  return { files, bytes, saved, pages };
}

/** Saves what is still missing of the whole site, once for all who ask at once. Rejects where a file does not load or there is no room. */
export function saveSite(tell: (saved: number) => void = () => undefined): Promise<void> {
  saving ??= saveMissing(tell).finally(() => (saving = undefined));
  return saving;
}

/** Goes on saving where its reader asked for it and it did not come to its end. */
export async function goOnSaving(): Promise<void> {
  if (!(await caches.has(whole)) || (await caches.match(list, { cacheName: whole }))) return;
  // Where it fails again, the next page goes on.
  await saveSite().catch(() => undefined);
}

async function saveMissing(tell: (saved: number) => void): Promise<void> {
  const cache = await caches.open(whole);
  const response = await fetch(list);
  if (!response.ok) throw new Error(`${list}: ${response.status}`);
  const all = (await response.clone().json()) as SiteFiles;
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  let saved = known.size;
  await forEach(
    all.filter(([address]) => !known.has(new URL(address, location.href).pathname)),
    async ([address, length]) => {
      const isKept = await keep(whole, address, await fetch(address, { cache: 'no-cache' }), length);
      if (!isKept) throw new Error(`${address} is not whole, or of another release`);
      if (++saved % STEP === 0) tell(saved);
    },
  );
  await cache.put(list, response);
}

async function titleOf(address: string): Promise<string> {
  const page = await find(address);
  const [, title = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec((await page?.text()) ?? '') ?? [];
  return title.replace(/<[^>]*>/g, '').trim() || address;
}
