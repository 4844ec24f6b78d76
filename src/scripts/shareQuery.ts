import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';

/** Address of the look-up page, whose query can be shared. */
const isLookupPage = /\/lookup\/(?:index\.html)?$/.test(location.pathname);

/** The query that the address asks for. An address that holds a secret loses it at once. */
export function sharedQuery(): string {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (maskSecrets(asked).secrets > 0) history.replaceState(history.state, '', location.pathname);
  return asked;
}

/** Puts a query into the address of the look-up page, so that it can be sent to others. A pasted text never gets there. */
export function shareQuery(query: string): void {
  if (!isLookupPage || maskSecrets(query).secrets > 0) return;
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
