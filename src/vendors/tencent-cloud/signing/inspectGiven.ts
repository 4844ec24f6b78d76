import { diagnosisOf } from './diagnosis.ts';
import type { Mistake } from './mistake.ts';
import { utcDate, type V3Overrides, type V3Request, type V3Signature } from './signV3.ts';
import { nearbyDates } from './v3Mistakes.ts';

/** What is wrong in a scope. */
export interface InspectedScope {
  readonly mistakes: readonly Mistake[];
  /** What reproduces the scope. */
  readonly overrides: V3Overrides;
}

/** Compares a scope with the right one. */
export function inspectScope(request: V3Request, expected: string, actual: string): InspectedScope {
  if (actual === expected) return { mistakes: [], overrides: {} };
  const [date = '', service = '', terminator, ...rest] = actual.split('/');
  if (terminator !== 'tc3_request' || rest.length > 0) {
    return { mistakes: [{ name: 'region', value: actual }], overrides: { scope: () => actual } };
  }
  const mistakes: Mistake[] = [];
  if (date !== utcDate(request.timestamp)) {
    mistakes.push({ name: nearbyDates(request.timestamp).includes(date) ? 'localDate' : 'date', value: date });
  }
  if (service !== request.service) mistakes.push({ name: 'service', value: service });
  return { mistakes, overrides: { date, request: { service } } };
}

/** Finds mistakes in the lines of a string to sign that no single mistake reproduces. */
export function inspectStringToSign(request: V3Request, actual: string): Mistake[] {
  const [algorithm, timestamp = '', scope = ''] = actual.split('\n').map((line) => line.trim());
  if (algorithm !== 'TC3-HMAC-SHA256') return [{ name: 'format' }];
  const expectedScope = `${utcDate(request.timestamp)}/${request.service}/tc3_request`;
  const mistakes: Mistake[] = [];
  if (/^\d{13}$/.test(timestamp)) mistakes.push({ name: 'milliseconds', value: timestamp });
  mistakes.push(...inspectScope(request, expectedScope, scope).mistakes);
  if (actual.endsWith('\n')) mistakes.push({ name: 'trailingNewline' });
  return mistakes;
}

/** Finds the mistake in the first line that differs of a canonical request that no single mistake reproduces. */
export function inspectCanonicalRequest({ canonicalRequest: expected }: V3Signature, actual: string): Mistake[] {
  if (actual.replaceAll('\r\n', '\n') === expected) return [{ name: 'lineBreaks' }];
  if (actual.trimEnd() === expected) return [{ name: 'trailingNewline' }];
  const { part, difference } = diagnosisOf('canonicalRequest', expected, actual);
  const index = (difference?.line ?? 1) - 1;
  const line = actual.split('\n')[index] ?? '';
  const expectedLine = expected.split('\n')[index] ?? '';
  if (part === 'method') return [{ name: 'method', value: line }];
  if (part === 'query') return [{ name: /^[\w-]+:/.test(line) ? 'queryLine' : 'query', value: line }];
  if (part === 'emptyLine') return [{ name: 'emptyLine' }];
  if (part === 'signedHeaders') return [{ name: 'signedHeaders', value: line }];
  if (part === 'payloadHash') return [{ name: line.toLowerCase() === expectedLine ? 'upperHex' : 'payload' }];
  return part === 'headers' ? inspectHeader(expectedLine, line) : [];
}

function inspectHeader(expected: string, actual: string): Mistake[] {
  if (actual.toLowerCase() === expected) return [{ name: 'headerCase', value: actual }];
  const name = expected.split(':', 1)[0] ?? '';
  if (!actual.toLowerCase().startsWith(`${name}:`)) return [{ name: 'headerOrder', value: actual }];
  const value = actual.slice(name.length + 1).trim();
  if (name === 'host') return [{ name: 'host', value }];
  if (name !== 'content-type') return [];
  const isSameType = value.split(';')[0] === expected.slice(name.length + 1).split(';')[0];
  return [{ name: isSameType ? 'charset' : 'contentType', value }];
}
