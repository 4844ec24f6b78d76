import { diagnosisOf, distinct, type Diagnosis } from './diagnosis.ts';
import { headerOf } from './requestHeaders.ts';
import { base64, bytesOf } from './hash.ts';
import type { Finding, Kind } from './mistake.ts';
import { readCanonicalRequest, readScope, readStringToSign } from './inspectGiven.ts';
import { canonicalHeaders, signV3, type V3Request, type V3Signature, type V3Slip } from './signV3.ts';
import { v3Slips } from './v3Mistakes.ts';

/**
 * Tells how what a reader has differs from a right signature, and which usual mistake gives exactly that.
 * @param request what the reader signs, with the right key
 * @param given the reader's `Authorization`, canonical request, string to sign or signature
 */
export async function diagnoseV3(request: V3Request, given: string): Promise<Diagnosis> {
  const kind = kindOf(given);
  const ours = await signV3(request);
  if (kind === 'authorization')
    return diagnoseAuthorization(request, ours, given.replace(/^\s*authorization:/i, '').trim());
  if (kind === 'signature') return diagnoseSignature(request, ours, given.trim());
  const right = ours[kind];
  if (given === right) return diagnosisOf(kind, right, given);
  const found = await reproduce(request, (made) => made[kind] === given);
  if (found) return diagnosisOf(kind, right, given, [found]);
  const findings = kind === 'stringToSign' ? readStringToSign(request, given) : readCanonicalRequest(ours, given);
  const last = given.trimEnd().split('\n').at(-1) ?? '';
  const key = kind === 'stringToSign' ? 'hashedCanonicalRequest' : 'hashedPayload';
  const behind = last === ours[key] ? undefined : await reproduce(request, (made) => made[key] === last);
  return diagnosisOf(kind, right, given, distinct(behind ? [...findings, behind] : findings), false);
}

/** What `given` is, by its looks. */
function kindOf(given: string): Kind {
  const text = given.trim();
  if (/\bSignature=/.test(text)) return 'authorization';
  if (/^(?:[0-9a-f]{64}|[\w+/]{43}=)$/i.test(text)) return 'signature';
  return /^TC3-HMAC-SHA256\b/.test(text) || /^\d+\s/.test(text) ? 'stringToSign' : 'canonicalRequest';
}

/** The first usual mistake whose result is as wanted. */
async function reproduce(
  request: V3Request,
  isWanted: (made: V3Signature) => boolean,
  seen: V3Slip = {},
): Promise<Finding | undefined> {
  const base = { ...request, ...seen.request };
  const slips = v3Slips(base);
  const made = await Promise.all(
    slips.map(({ slip }) => signV3(request, { ...seen, ...slip, request: { ...seen.request, ...slip.request } })),
  );
  const found = slips[made.findIndex(isWanted)];
  if (!found) return undefined;
  const { slip: _slip, ...finding } = found;
  return finding;
}

async function diagnoseSignature(request: V3Request, ours: V3Signature, given: string): Promise<Diagnosis> {
  const { findings, isReproduced } = await explain(request, ours.signature, given, {});
  return diagnosisOf('signature', ours.signature, given, findings, isReproduced);
}

async function diagnoseAuthorization(request: V3Request, ours: V3Signature, given: string): Promise<Diagnosis> {
  const right = ours.authorization;
  if (given === right) return diagnosisOf('authorization', right, given);
  const id = /Credential=([^/,\s]*)/.exec(given)?.[1];
  const scope = /Credential=[^/,\s]*\/([^,\s]*)/.exec(given)?.[1];
  const signed = /SignedHeaders=([^,\s]*)/.exec(given)?.[1];
  const signature = /Signature=([^,\s]*)/.exec(given)?.[1] ?? '';
  const findings: Finding[] = [];
  if (!given.startsWith('TC3-HMAC-SHA256 ') || id === undefined || scope === undefined || signed === undefined)
    findings.push({ mistake: 'format' });
  if (id !== undefined && id !== request.secretId) findings.push({ mistake: 'secretId', value: id });
  let seen: V3Slip = {};
  if (scope !== undefined) {
    const read = readScope(request, ours.scope, scope);
    findings.push(...read.findings);
    seen = read.slip;
  }
  const own = canonicalHeaders(request.headers).signed;
  if (signed !== undefined && signed !== own) {
    findings.push({ mistake: 'signedHeaders', value: signed });
    const known = { ...request.headers, ...(request.action ? { 'x-tc-action': request.action } : {}) };
    const names = signed.split(';').map((name) => [name, headerOf(known, name.toLowerCase()) ?? ''] as const);
    seen = { ...seen, request: { ...seen.request, headers: Object.fromEntries(names) } };
  }
  const made = findings.length > 0 ? await signV3(request, seen) : ours;
  const { findings: behind, isReproduced } = await explain(request, made.signature, signature, seen);
  const all = distinct([...findings, ...behind]);
  // Only the spelling of the header is left: every value in it is right.
  if (all.length === 0 && signature === made.signature) all.push({ mistake: 'format' });
  return diagnosisOf('authorization', right, given, all, isReproduced);
}

/** Why `given` is not the signature `right`, after what has been `seen` is allowed for. */
async function explain(request: V3Request, right: string, given: string, seen: V3Slip) {
  if (given === right) return { findings: [], isReproduced: true };
  if (given.toLowerCase() === right) return { findings: [{ mistake: 'upperHex' as const }], isReproduced: true };
  if (given === base64(bytesOf(right))) return { findings: [{ mistake: 'base64' as const }], isReproduced: true };
  const found = await reproduce(request, (made) => made.signature === given.toLowerCase(), seen);
  return { findings: found ? [found] : [], isReproduced: found !== undefined };
}
