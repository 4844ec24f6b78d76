import { openCallDoor } from './callDoor.ts';
import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';

/** Whether the page is the look-up page, whose address contains the query. */
const isLookupPage = /\/lookup\/(?:index\.html)?$/.test(location.pathname);

/** The query of the address, or the failed call in it. A secret in it is removed from the address at once. */
export function sharedQuery(): string {
  const called = isLookupPage ? openCallDoor() : undefined;
  if (called !== undefined) return called;
  const query =
    new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
  if (maskSecrets(query).secrets > 0) history.replaceState(history.state, '', location.pathname);
  return query;
}

/** A change of the address takes milliseconds, and a browser allows so many of them only: it waits until nobody types. */
const SHARE_DELAY = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts a query into the address of the look-up page, soon, so that the address can be shared. A query with a secret never gets there.
 */
export function shareQuery(query: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(share, SHARE_DELAY, query);
}

function share(query: string): void {
  if (!isLookupPage || maskSecrets(query).secrets > 0) return;
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
