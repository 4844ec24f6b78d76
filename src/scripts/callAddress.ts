import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';
import { formatContext, moveToFragment, parseContext, type CallContext } from '../lookup/shared/callContext.ts';

/** The call that an address describes, with its secrets masked. */
export interface AddressCall {
  readonly call: CallContext;
  readonly hasSecrets: boolean;
}

/** Reads the call from the address of the page. The address then keeps it in its fragment only, and without secrets. */
export function readCall(): AddressCall {
  const { search, hash } = moveToFragment(location.search, location.hash);
  const given = parseContext(hash);
  const masked = Object.entries(given).map(([field, value]: [string, string]) => [field, maskSecrets(value)] as const);
  const call: CallContext = Object.fromEntries(masked.map(([field, { text }]) => [field, text]));
  const hasSecrets = masked.some(([, { secrets }]) => secrets > 0);
  if (search !== location.search || hasSecrets) replaceAddress(search, hasSecrets ? formatContext(call) : hash);
  return { call, hasSecrets };
}

/** Removes the fragment from the address. */
export const clearFragment = (): void => {
  replaceAddress(location.search, '');
};

const replaceAddress = (search: string, hash: string): void => {
  history.replaceState(history.state, '', location.pathname + search + hash);
};
