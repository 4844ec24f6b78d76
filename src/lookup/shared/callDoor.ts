import { formatContext, moveToFragment, parseContext, type CallContext } from './callContext.ts';

/** What another program tells the look-up page of a failed call. */
export interface CallDoor {
  /** The error code as it was given; empty where only a message was. */
  readonly code: string;
  readonly call: CallContext;
  /** The address without any of it. */
  readonly search: string;
  /** All of it as a fragment, which browsers do not send to servers. */
  readonly hash: string;
}

const MAX_CODE_LENGTH = 200;

/**
 * Reads a link such as `/lookup/?code=…&requestId=…&message=…`, or the same in the fragment, which wins. Undefined where it names neither a
 * code nor a message. Never throws.
 */
export function readCallDoor(search: string, hash: string): CallDoor | undefined {
  const code = codeIn(hash) || codeIn(search);
  const rest = moveToFragment(search, hash);
  const call = parseContext(rest.hash);
  if (code === '' && call.message === undefined) return undefined;
  const fragment = formatContext(call).slice(1);
  const pairs = [code === '' ? '' : `code=${encodeURIComponent(code)}`, fragment].filter((pair) => pair !== '');
  return { code, call, search: withoutCode(rest.search), hash: `#${pairs.join('&')}` };
}

const codeIn = (address: string): string =>
  (new URLSearchParams(address.replace(/^[#?]+/, '')).get('code') ?? '')
    .toWellFormed()
    .trim()
    .slice(0, MAX_CODE_LENGTH)
    .toWellFormed();

function withoutCode(search: string): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !new URLSearchParams(pair).has('code'));
  return others.length === 0 ? '' : `?${others.join('&')}`;
}
