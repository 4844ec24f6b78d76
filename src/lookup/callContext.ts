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

/**
 * Reads the context of a call from a fragment or query of an address. Names may be written `RequestId` or `request_id`; unknown ones are
 * passed over, as is a plain anchor. Never throws.
 */
export function parseContext(address: string): CallContext {
  const given = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(address.replace(/^[#?]+/, ''))) {
    given.set(name.replace(/[_-]/g, '').toLowerCase(), clean(value));
  }
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = given.get(field.toLowerCase());
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

const clean = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F]+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed()
    .trim();
