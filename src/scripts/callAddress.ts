import { formatContext, moveToFragment, parseContext, type CallContext } from '../lookup/shared/callContext.ts';
import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';

/** The call that an address tells of, without its secrets. */
export interface ReadCall {
  readonly call: CallContext;
  readonly hasSecrets: boolean;
}

/** Reads the call from the address of the page; the address keeps it in its fragment only, and no secret. */
export function readCall(): ReadCall {
  const { search, hash } = moveToFragment(location.search, location.hash);
  const given = parseContext(hash);
  const masked = Object.entries(given).map(([field, value]: [string, string]) => [field, maskSecrets(value)] as const);
  const call: CallContext = Object.fromEntries(masked.map(([field, { text }]) => [field, text]));
  const hasSecrets = masked.some(([, { secrets }]) => secrets > 0);
  if (search !== location.search || hasSecrets) rewrite(search, hasSecrets ? formatContext(call) : hash);
  return { call, hasSecrets };
}

/** Takes the fragment out of the address. */
export const clearFragment = (): void => {
  rewrite(location.search, '');
};

const rewrite = (search: string, hash: string): void => {
  history.replaceState(history.state, '', location.pathname + search + hash);
};
