import { diagnosisOf, type Diagnosis } from './diagnosis.ts';
import { decode } from './requestHeaders.ts';
import { hex } from './hash.ts';
import type { Finding } from './mistake.ts';
import { signV1, type V1Request, type V1Signature } from './signV1.ts';
import { v1Slips } from './v1Mistakes.ts';

/**
 * Tells how what a reader has differs from a right signature of version 1, and which usual mistake gives exactly that.
 * @param request what the reader signs, with the right key
 * @param given the reader's string to sign, signature, or sent address or form with its `Signature`
 */
export async function diagnoseV1(request: V1Request, given: string): Promise<Diagnosis> {
  const ours = await signV1(request);
  const sent = /(?:^|[?&\s])Signature=([^&\s]*)/.exec(given)?.[1];
  if (sent === undefined && /[?&]/.test(given)) {
    const found = given === ours.stringToSign ? undefined : await reproduce(request, ours, 'stringToSign', given);
    return diagnosisOf('stringToSign', ours.stringToSign, given, found ? [found] : []);
  }
  const text = (sent ?? given).trim();
  const signature = decode(text);
  if (signature === ours.signature) return diagnosisOf('signature', signature, signature);
  const found = sameBytes(ours.signature, signature) ?? (await reproduce(request, ours, 'signature', signature));
  return diagnosisOf('signature', ours.signature, signature, found ? [found] : []);
}

/** Mistakes made after the signature was right. */
function sameBytes(right: string, given: string): Finding | undefined {
  if (given.replaceAll(' ', '+') === right) return { mistake: 'plusLost' };
  if (decode(given) === right) return { mistake: 'valueEncoding', value: given };
  const digits = hex(Uint8Array.from(atob(right), (byte) => byte.charCodeAt(0)));
  return given.toLowerCase() === digits ? { mistake: 'hexSignature' } : undefined;
}

async function reproduce(
  request: V1Request,
  ours: V1Signature,
  key: 'stringToSign' | 'signature',
  given: string,
): Promise<Finding | undefined> {
  const slips = v1Slips(request, ours);
  const made = await Promise.all(slips.map(({ slip }) => signV1(request, slip)));
  const texts = made.map((signed) => (signed[key] === ours[key] ? '' : signed[key]));
  const at = texts.indexOf(given);
  // A line break at the end of what was pasted hides no other mistake.
  const found = slips[at === -1 ? texts.indexOf(given.trimEnd()) : at];
  if (!found) return undefined;
  const { slip: _slip, ...finding } = found;
  return finding;
}
