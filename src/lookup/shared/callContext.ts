/** What is known of one failed call; it travels in the fragment of an address, which no server sees. */
export interface CallContext {
  readonly requestId?: string;
  readonly action?: string;
  readonly region?: string;
  readonly product?: string;
  readonly message?: string;
}

const fields = ['requestId', 'action', 'region', 'product', 'message'] as const;
const LONGEST = 500;
/** Control characters, and those that turn the direction of a text. */
const UNSEEN = /[\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu;

/**
 * Reads the context of a call from a fragment or query of an address. Names may be written `RequestId` or `request_id`; unknown ones are
 * passed over, as is a plain anchor. Never throws.
 */
export function parseContext(address: string): CallContext {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(address.replace(/^[#?]+/, ''))) given.set(keyOf(name), clean(value));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = given.get(keyOf(field));
      return value === undefined || value === '' ? [] : [[field, value] as const];
    }),
  );
}

/** The fragment that `parseContext` reads the same context from; empty for none. */
export function formatContext(call: CallContext): string {
  const pairs = fields.flatMap((field) => {
    const value = clean(call[field] ?? '');
    return value === '' ? [] : [[field, value] as [string, string]];
  });
  return pairs.length === 0 ? '' : `#${new URLSearchParams(pairs).toString()}`;
}

/**
 * The query and fragment of an address with what the query says of a call moved into the fragment, whose own word counts first. All
 * else of the query stays as it is written.
 */
export function moveToFragment(search: string, hash: string): { readonly search: string; readonly hash: string } {
  const pieces = search.replace(/^\?/, '').split('&');
  const others = pieces.filter((piece) => ![...new URLSearchParams(piece).keys()].some(isField));
  if (others.length === pieces.length) return { search, hash };
  const moved = formatContext({ ...parseContext(search), ...parseContext(hash) });
  return { search: others.length === 0 ? '' : `?${others.join('&')}`, hash: moved === '' ? hash : moved };
}

const keyOf = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

const isField = (name: string): boolean => fields.some((field) => keyOf(field) === keyOf(name));

const clean = (value: string): string =>
  value.toWellFormed().replace(UNSEEN, ' ').trim().slice(0, LONGEST).toWellFormed().trim();
