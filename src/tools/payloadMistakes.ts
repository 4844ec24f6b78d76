import type { Finding } from './mistake.ts';

/** Bodies that get hashed in place of `payload`, each with the mistake behind it. */
export function otherPayloads(payload: string): (Finding & { payload: string })[] {
  const bodies: (Finding & { payload: string })[] = [
    { mistake: 'payloadNewline', payload: `${payload}\n` },
    { mistake: 'payloadNewline', payload: `${payload}\r\n` },
    { mistake: 'payloadNewline', payload: payload.replace(/\s+$/, '') },
    { mistake: 'payloadBom', payload: `\uFEFF${payload}` },
    { mistake: 'payloadEmpty', payload: '' },
    { mistake: 'payloadObject', payload: '{}', value: '{}' },
    { mistake: 'payloadObject', payload: 'null', value: 'null' },
    { mistake: 'payloadObject', payload: '[]', value: '[]' },
    { mistake: 'payloadObject', payload: '""', value: '""' },
  ];
  const spacings = [payload, compact(payload), spaced(payload)];
  const texts = spacings.flatMap((text) => [text, escaped(text), unescaped(text)]);
  bodies.push(...texts.map((text) => ({ mistake: 'payload' as const, payload: text })));
  const sorted = sortedKeys(payload);
  if (sorted !== undefined) bodies.push({ mistake: 'payload', payload: sorted });
  if (sorted !== undefined) bodies.push({ mistake: 'payload', payload: spaced(sorted) });
  return bodies.filter((body) => body.payload !== payload);
}

const STRING_OR = (rest: string) => new RegExp(String.raw`("(?:\\.|[^"\\])*")|${rest}`, 'g');

/** Without blanks outside strings, as most libraries write JSON. Numbers stay as they are written. */
const compact = (json: string) => json.replace(STRING_OR(String.raw`\s+`), '$1');

/** With a blank after each comma and colon, as Python writes JSON. */
const spaced = (json: string) =>
  compact(json).replace(STRING_OR('[,:]'), (match, text?: string) => text ?? `${match} `);

const escaped = (json: string) =>
  json.replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unescaped = (json: string) =>
  json.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));

/** With the keys of the outermost object in order; nothing where it is no object. */
function sortedKeys(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
  } catch {
    return undefined;
  }
}
