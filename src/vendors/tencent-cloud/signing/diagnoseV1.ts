import { decodePercent } from '../../../text/decodePercent.ts';
import { diagnosisOf, type Diagnosis } from './diagnosis.ts';
import { hex } from './hash.ts';
import { mistakeOf, type Mistake } from './mistake.ts';
import { signV1, type V1Request, type V1Signature } from './signV1.ts';
import { v1Mistakes } from './v1Mistakes.ts';

/**
 * Tells how the text of a reader differs from a right signature of version 1, and which usual mistake gives exactly that text.
 * @param request what the reader signs, with the right key
 * @param actual the reader's string to sign, signature, or the address or form as sent, with its `Signature`
 */
export async function diagnoseV1(request: V1Request, actual: string): Promise<Diagnosis> {
  const expected = await signV1(request);
  const sent = /(?:^|[?&\s])Signature=([^&\s]*)/.exec(actual)?.[1];
  const isStringToSign = sent === undefined && /[?&]/.test(actual);
  if (isStringToSign) {
    const mistake = await findMistake(request, expected, 'stringToSign', actual);
    return diagnosisOf('stringToSign', expected.stringToSign, actual, mistake);
  }
  const signature = decodePercent((sent ?? actual).trim());
  const spoilt = findSpoilt(expected.signature, signature);
  const mistakes = spoilt ? [spoilt] : await findMistake(request, expected, 'signature', signature);
  return diagnosisOf('signature', expected.signature, signature, mistakes);
}

/** A mistake that was made after the signature was right. */
function findSpoilt(expected: string, actual: string): Mistake | undefined {
  if (actual === expected) return undefined;
  if (actual.replaceAll(' ', '+') === expected) return { name: 'plusLost' };
  if (decodePercent(actual) === expected) return { name: 'valueEncoding', value: actual };
  const digits = hex(Uint8Array.from(atob(expected), (byte) => byte.charCodeAt(0)));
  return actual.toLowerCase() === digits ? { name: 'hexSignature' } : undefined;
}

/** The first usual mistake that gives the actual text, as a list of one; empty where none does, or where the text is right. */
async function findMistake(
  request: V1Request,
  expected: V1Signature,
  key: 'stringToSign' | 'signature',
  actual: string,
): Promise<Mistake[]> {
  if (actual === expected[key]) return [];
  const mistakes = v1Mistakes(request, expected);
  const signatures = await Promise.all(mistakes.map(({ overrides }) => signV1(request, overrides)));
  const isGiven = (text: string, signature: V1Signature) => signature[key] === text && text !== expected[key];
  // A line break at the end of what was pasted hides no other mistake.
  const index = [actual, actual.trimEnd()]
    .map((text) => signatures.findIndex((signature) => isGiven(text, signature)))
    .find((found) => found >= 0);
  const found = index === undefined ? undefined : mistakes[index];
  return found ? [mistakeOf(found)] : [];
}
