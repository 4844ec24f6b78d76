import type { Mistake } from './mistake.ts';

/** A body that is hashed in place of the one that is sent. */
export interface WrongPayload extends Mistake {
  readonly payload: string;
}

/** Lists the bodies that faulty implementations hash in place of `payload`. */
export function wrongPayloads(payload: string): WrongPayload[] {
  const written = [payload, compact(payload), spaced(payload)].flatMap((text) => [text, escape(text), unescape(text)]);
  const sorted = sortKeys(payload);
  const rewritten = sorted === undefined ? written : [...written, sorted, spaced(sorted)];
  const all: WrongPayload[] = [
    { name: 'payloadNewline', payload: `${payload}\n` },
    { name: 'payloadNewline', payload: `${payload}\r\n` },
    { name: 'payloadNewline', payload: payload.replace(/\s+$/, '') },
    { name: 'payloadBom', payload: `\uFEFF${payload}` },
    { name: 'payloadEmpty', payload: '' },
    ...['{}', 'null', '[]', '""'].map((value): WrongPayload => ({ name: 'payloadObject', payload: value, value })),
    ...rewritten.map((text): WrongPayload => ({ name: 'payload', payload: text })),
  ];
  return all.filter((wrong) => wrong.payload !== payload);
}

/** Matches a string of JSON, or else `rest` outside of strings. */
const stringOr = (rest: string) => new RegExp(String.raw`("(?:\\.|[^"\\])*")|${rest}`, 'g');

/** JSON without white space, as most libraries write it. Numbers stay as they are written. */
const compact = (json: string) => json.replace(stringOr(String.raw`\s+`), '$1');

/** JSON with a space after each comma and colon, as Python writes it. */
const spaced = (json: string) =>
  compact(json).replace(stringOr('[,:]'), (match, string?: string) => string ?? `${match} `);

const escape = (json: string) =>
  json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unescape = (json: string) =>
  json.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** JSON with the keys of its outermost object sorted; undefined where it is no object. */
function sortKeys(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
  } catch {
    // A body need not be JSON.
    return undefined;
  }
}
