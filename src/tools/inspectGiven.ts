import { diagnosisOf } from './diagnosis.ts';
import type { Finding } from './mistake.ts';
import { utcDate, type V3Request, type V3Signature, type V3Slip } from './signV3.ts';

/** What is wrong in a scope, and the slip that gives it. */
export function readScope(request: V3Request, right: string, given: string): { findings: Finding[]; slip: V3Slip } {
  if (given === right) return { findings: [], slip: {} };
  const [date = '', ...rest] = given.split('/');
  if (rest.length !== 2 || rest[1] !== 'tc3_request') {
    return { findings: [{ mistake: 'region', value: given }], slip: { scope: () => given } };
  }
  const [service = ''] = rest;
  const findings: Finding[] = [];
  const today = utcDate(request.timestamp);
  const isNear = [8, -8, 24, -24].some((hours) => utcDate(request.timestamp, hours) === date);
  if (date !== today) findings.push({ mistake: isNear ? 'localDate' : 'date', value: date });
  if (service !== request.service) findings.push({ mistake: 'service', value: service });
  return { findings, slip: { date, request: { service } } };
}

/** What the lines of a string to sign tell. */
export function readStringToSign(request: V3Request, given: string): Finding[] {
  const [algorithm, timestamp = '', scope = ''] = given.split('\n').map((line) => line.trim());
  const findings: Finding[] = [];
  if (algorithm !== 'TC3-HMAC-SHA256') return [{ mistake: 'format' }];
  if (/^\d{13}$/.test(timestamp)) findings.push({ mistake: 'milliseconds', value: timestamp });
  findings.push(...readScope(request, `${utcDate(request.timestamp)}/${request.service}/tc3_request`, scope).findings);
  if (given.endsWith('\n')) findings.push({ mistake: 'trailingNewline' });
  return findings;
}

/** What the first line that differs tells, where no single mistake gives the whole. */
export function readCanonicalRequest(ours: V3Signature, given: string): Finding[] {
  const right = ours.canonicalRequest;
  if (given.replaceAll('\r\n', '\n') === right) return [{ mistake: 'lineBreaks' }];
  if (given.trimEnd() === right) return [{ mistake: 'trailingNewline' }];
  const { part, difference } = diagnosisOf('canonicalRequest', right, given);
  const line = given.split('\n')[(difference?.line ?? 1) - 1] ?? '';
  const wanted = right.split('\n')[(difference?.line ?? 1) - 1] ?? '';
  if (part === 'method') return [{ mistake: 'method', value: line }];
  if (part === 'query') return [{ mistake: /^[\w-]+:/.test(line) ? 'queryLine' : 'query', value: line }];
  if (part === 'emptyLine') return [{ mistake: 'emptyLine' }];
  if (part === 'signedHeaders') return [{ mistake: 'signedHeaders', value: line }];
  if (part === 'payloadHash') return [{ mistake: line.toLowerCase() === wanted ? 'upperHex' : 'payload' }];
  if (part !== 'headers') return [];
  if (line.toLowerCase() === wanted) return [{ mistake: 'headerCase', value: line }];
  const name = wanted.split(':', 1)[0] ?? '';
  if (!line.toLowerCase().startsWith(`${name}:`)) return [{ mistake: 'headerOrder', value: line }];
  const value = line.slice(name.length + 1).trim();
  if (name === 'host') return [{ mistake: 'host', value }];
  if (name !== 'content-type') return [];
  const isSameType = value.split(';')[0] === wanted.slice(name.length + 1).split(';')[0];
  return [{ mistake: isSameType ? 'charset' : 'contentType', value }];
}
