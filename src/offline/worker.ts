/// <reference lib="webworker" />
/**
 * The service worker: keeps what the reader has visited, and the whole site on request, for when there is no network. It belongs to one
 * release, and keeps only pages that say they are of it. Other files are kept only where their address names what they hold, or the release.
 * So no page ever gets a file of another release. Pages come from the network as long as there is one.
 */
import { goOnSaving, readState, saveSite } from './saveSite.ts';
import type { OfflineSettings, OfflineState } from './settings.ts';
import { find, forEach, keep, keepPages, keepVisited, olderCaches, pagesIn, visited, whole } from './store.ts';

declare const self: ServiceWorkerGlobalScope;
declare const OFFLINE: OfflineSettings;

const { release, base, kept, sizes, languages } = OFFLINE;

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(event, pathname));
  else if (pathname.startsWith(`${base}_astro/`) || pathname.includes(`/${release}/`)) {
    event.respondWith(openFile(event, pathname));
  }
});
self.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data === 'save', (state) => event.source?.postMessage(state)));
});

/** Rejects where a file does not load; the browser then stays with the release that it has, and tries again. */
async function install(): Promise<void> {
  await forEach(kept, async (address) => {
    if (!(await keep(visited, address, await fetch(address, { cache: 'no-cache' })))) throw new Error(address);
  });
  for (const name of await olderCaches()) if (name.endsWith(' visited')) await keepPages(await pagesIn(name));
  await self.skipWaiting();
}

/** Forgets all other releases, and keeps the pages that are open. Where the whole of one was saved, that of this one is from now on. */
async function activate(): Promise<void> {
  const older = await olderCaches();
  if (older.some((name) => name.endsWith(' whole'))) await caches.open(whole);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
  const pages = await self.clients.matchAll({ type: 'window' });
  await keepPages(pages.map(({ url }) => new URL(url).pathname));
}

/** Answers with the page that the host has now; without network with the one that is kept, or with one that says what there is. */
async function openPage(event: FetchEvent, pathname: string): Promise<Response> {
  const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keepVisited(address, response.clone()).then(goOnSaving));
    return response;
  } catch {
    const [, standIn = base] = languages.findLast(([home]) => address.startsWith(home)) ?? [];
    return (await find(address)) ?? (await find(standIn)) ?? Response.error();
  }
}

/** Answers with a file whose address says what it holds: what is kept is right for good. */
async function openFile(event: FetchEvent, address: string): Promise<Response> {
  const known = await find(address);
  if (known) return known;
  const response = await fetch(event.request);
  if (address in sizes) event.waitUntil(keepVisited(address, response.clone()));
  return response;
}

/** Tells what is kept, after saving all of the site if that is asked for. */
async function answer(isToSave: boolean, tell: (state: OfflineState) => void): Promise<void> {
  const before = await readState();
  if (!isToSave) {
    tell(before);
    return;
  }
  try {
    await saveSite((saved) => {
      tell({ ...before, saved });
    });
    tell(await readState());
  } catch {
    tell({ ...(await readState()), hasFailed: true });
  }
}
