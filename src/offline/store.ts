/// <reference lib="webworker" />
import { isOwnPage } from './isOwnPage.ts';
import type { OfflineSettings } from './settings.ts';

declare const OFFLINE: OfflineSettings;

const { release, base, kept, sizes } = OFFLINE;

/** The caches of this release: what is kept of itself, and the whole site, which its reader asked for. */
export const visited = `${base} ${release} visited`;
export const whole = `${base} ${release} whole`;

/** Bytes that are kept without being asked for. */
const MAX_BYTES = 1_000_000;
/** Number of files that are fetched at once. */
const AT_ONCE = 6;

/** The caches of other releases of the site. */
export const olderCaches = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(`${base} `) && name !== visited && name !== whole);

/** What is kept under an address; undefined where nothing is. */
export async function find(address: string): Promise<Response | undefined> {
  return (await caches.match(address, { cacheName: visited })) ?? caches.match(address, { cacheName: whole });
}

/**
 * Keeps a response under its address without query, if it is a whole file of this release. Rejects where it is cut off or there is no room.
 * @param bytes the length of the file, if it is no page
 * @returns whether it is kept
 */
export async function keep(
  name: string,
  address: string,
  response: Response,
  bytes = sizes[address],
): Promise<boolean> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return false;
  const body = await response.arrayBuffer();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (isPage ? !isOwnPage(new TextDecoder().decode(body), release) : body.byteLength !== bytes) return false;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.set('content-length', String(body.byteLength));
  const cache = await caches.open(name);
  await cache.put(address, new Response(body, { headers }));
  return true;
}

/** Keeps a response that the reader came for, in place of those that were visited longest ago where there is no room; or does not keep it. */
export async function keepVisited(address: string, response: Response): Promise<void> {
  try {
    if (await keep(visited, address, response)) await trim();
  } catch {
    // It was cut off, or the device is full. It is kept at the next visit.
  }
}

/** Keeps the pages at these addresses as the host has them now, those that load. */
export const keepPages = (addresses: readonly string[]): Promise<void> =>
  forEach(addresses, async (address) => {
    const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
    if (response) await keepVisited(address, response);
  });

/** The addresses of the pages in a cache, longest ago first. */
export async function pagesIn(name: string): Promise<string[]> {
  const requests = await (await caches.open(name)).keys();
  return requests.map(({ url }) => new URL(url).pathname).filter((address) => address.endsWith('/'));
}

/** Calls `act` for each item, for some at once. Rejects with the first failure, and then starts no more. */
export async function forEach<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) await act(item);
    }),
  );
}

async function trim(): Promise<void> {
  const cache = await caches.open(visited);
  const entries = await Promise.all(
    (await cache.keys()).map(async (request) => ({
      address: new URL(request.url).pathname,
      bytes: Number((await cache.match(request))?.headers.get('content-length')),
    })),
  );
  let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { address, bytes } of entries) {
    if (total <= MAX_BYTES) return;
    if (kept.includes(address)) continue;
    await cache.delete(address);
    total -= bytes;
  }
}
