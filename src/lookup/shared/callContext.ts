/** What is known about one failed call. It travels in the fragment of an address, which browsers do not send to servers. */
export interface CallContext {
  readonly requestId?: string;
  readonly action?: string;
  readonly region?: string;
  /** When it was made, as the log has it. */
  readonly time?: string;
  readonly product?: string;
  readonly message?: string;
}

const FIELDS = ['requestId', 'time', 'action', 'region', 'product', 'message'] as const;
const MAX_VALUE_LENGTH = 500;
/** Control characters, and those that change the direction of a text. */
const INVISIBLE = /[\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu;

/**
 * Parses the context of a call from the fragment or query of an address. Names may be written as `RequestId` or `request_id`;
 * unknown names and plain anchors are ignored. Never throws.
 */
export function parseContext(address: string): CallContext {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(address.replace(/^[#?]+/, ''))) given.set(keyOf(name), clean(value));
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given.get(keyOf(field));
      return value === undefined || value === '' ? [] : [[field, value] as const];
    }),
  );
}

/** Formats a context as a fragment that `parseContext` reads back. The fragment of an empty context is empty. */
export function formatContext(call: CallContext): string {
  const pairs = FIELDS.flatMap((field) => {
    const value = clean(call[field] ?? '');
    return value === '' ? [] : [[field, value] as [string, string]];
  });
  return pairs.length === 0 ? '' : `#${new URLSearchParams(pairs).toString()}`;
}

/**
 * Moves what the query of an address says about a call into its fragment. Where both name a field, the fragment wins. The rest of the
 * query stays as it is written.
 */
export function moveToFragment(search: string, hash: string): { readonly search: string; readonly hash: string } {
  const pairs = search.replace(/^\?/, '').split('&');
  const others = pairs.filter((pair) => ![...new URLSearchParams(pair).keys()].some(isField));
  if (others.length === pairs.length) return { search, hash };
  const moved = formatContext({ ...parseContext(search), ...parseContext(hash) });
  return { search: others.length === 0 ? '' : `?${others.join('&')}`, hash: moved === '' ? hash : moved };
}

const keyOf = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

const isField = (name: string): boolean => FIELDS.some((field) => keyOf(field) === keyOf(name));

const clean = (value: string): string =>
  value.toWellFormed().replace(INVISIBLE, ' ').trim().slice(0, MAX_VALUE_LENGTH).toWellFormed().trim();
