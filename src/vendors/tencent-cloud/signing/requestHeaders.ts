export type Headers = Readonly<Record<string, string>>;

/** The headers of a canonical request. */
export interface CanonicalHeaders {
  /** `name:value`, with a line break after each. */
  readonly lines: string;
  /** The names, separated by semicolons. */
  readonly signed: string;
}

/** The value of a header, whatever the case of its name. */
export const headerValue = (headers: Headers, name: string): string | undefined =>
  Object.entries(headers).find(([other]) => other.toLowerCase() === name)?.[1];

/** Headers in canonical form: names and values trimmed and in lower case, sorted by name in ASCII order. */
export function canonicalHeaders(headers: Headers): CanonicalHeaders {
  const entries = Object.entries(headers)
    .map(([name, value]) => [name.trim().toLowerCase(), value.trim().toLowerCase()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return writtenHeaders(entries);
}

/** Headers as they are written, in their order. */
export const writtenHeaders = (entries: readonly (readonly [name: string, value: string])[]): CanonicalHeaders => ({
  lines: entries.map(([name, value]) => `${name}:${value}\n`).join(''),
  signed: entries.map(([name]) => name).join(';'),
});
