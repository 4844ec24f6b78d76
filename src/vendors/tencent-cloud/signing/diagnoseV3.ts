import { diagnosisOf, distinctMistakes, type ComparedKind, type Diagnosis } from './diagnosis.ts';
import { base64, fromHex } from './hash.ts';
import { inspectCanonicalRequest, inspectScope, inspectStringToSign } from './inspectGiven.ts';
import { mistakeOf, type Mistake } from './mistake.ts';
import { canonicalHeaders, headerValue, type Headers } from './requestHeaders.ts';
import { signV3, type V3Overrides, type V3Request, type V3Signature } from './signV3.ts';
import { v3Mistakes } from './v3Mistakes.ts';

/**
 * Tells how the text of a reader differs from a right signature of version 3, and which usual mistakes explain it.
 * @param request what the reader signs, with the right key
 * @param actual the reader's `Authorization`, canonical request, string to sign or signature
 */
export async function diagnoseV3(request: V3Request, actual: string): Promise<Diagnosis> {
  const expected = await signV3(request);
  const kind = kindOf(actual);
  if (kind === 'authorization') {
    return diagnoseAuthorization(request, expected, actual.replace(/^\s*authorization:/i, '').trim());
  }
  if (kind === 'signature') return diagnoseSignature(request, expected, actual.trim());
  return diagnoseText(request, expected, kind, actual);
}

/** What a text is, by its form. */
function kindOf(text: string): ComparedKind {
  const trimmed = text.trim();
  if (/\bSignature=/.test(trimmed)) return 'authorization';
  if (/^(?:[0-9a-f]{64}|[\w+/]{43}=)$/i.test(trimmed)) return 'signature';
  return /^TC3-HMAC-SHA256\b/.test(trimmed) || /^\d+\s/.test(trimmed) ? 'stringToSign' : 'canonicalRequest';
}

async function diagnoseText(
  request: V3Request,
  expected: V3Signature,
  kind: 'canonicalRequest' | 'stringToSign',
  actual: string,
): Promise<Diagnosis> {
  if (actual === expected[kind]) return diagnosisOf(kind, expected[kind], actual);
  const whole = await reproduce(request, (signature) => signature[kind] === actual);
  if (whole) return diagnosisOf(kind, expected[kind], actual, [whole]);
  const inLines =
    kind === 'stringToSign' ? inspectStringToSign(request, actual) : inspectCanonicalRequest(expected, actual);
  const hash = kind === 'stringToSign' ? 'hashedCanonicalRequest' : 'hashedPayload';
  const lastLine = actual.trimEnd().split('\n').at(-1) ?? '';
  const inHash =
    lastLine === expected[hash] ? undefined : await reproduce(request, (signature) => signature[hash] === lastLine);
  const mistakes = distinctMistakes(inHash ? [...inLines, inHash] : inLines);
  return diagnosisOf(kind, expected[kind], actual, mistakes, false);
}

async function diagnoseSignature(request: V3Request, expected: V3Signature, actual: string): Promise<Diagnosis> {
  const { mistakes, isReproduced } = await explainSignature(request, expected.signature, actual, {});
  return diagnosisOf('signature', expected.signature, actual, mistakes, isReproduced);
}

async function diagnoseAuthorization(request: V3Request, expected: V3Signature, actual: string): Promise<Diagnosis> {
  if (actual === expected.authorization) return diagnosisOf('authorization', expected.authorization, actual);
  const { secretId, scope, signedHeaders, signature, isComplete } = parseAuthorization(actual);
  const visible: Mistake[] = [];
  let known: V3Overrides = {};
  if (!isComplete) visible.push({ name: 'format' });
  if (secretId !== undefined && secretId !== request.secretId) visible.push({ name: 'secretId', value: secretId });
  if (scope !== undefined) {
    const { mistakes, overrides } = inspectScope(request, expected.scope, scope);
    visible.push(...mistakes);
    known = overrides;
  }
  if (signedHeaders !== undefined && signedHeaders !== canonicalHeaders(request.headers).signed) {
    visible.push({ name: 'signedHeaders', value: signedHeaders });
    known = { ...known, request: { ...known.request, headers: headersNamed(request, signedHeaders) } };
  }
  const allowedFor = visible.length > 0 ? await signV3(request, known) : expected;
  const { mistakes, isReproduced } = await explainSignature(request, allowedFor.signature, signature, known);
  const all = distinctMistakes([...visible, ...mistakes]);
  // Every value in the header is right: only its spelling is not.
  if (all.length === 0 && signature === expected.signature) all.push({ name: 'format' });
  return diagnosisOf('authorization', expected.authorization, actual, all, isReproduced);
}

/** The values of a header `Authorization`; undefined where it has none. */
function parseAuthorization(text: string) {
  const secretId = /Credential=([^/,\s]*)/.exec(text)?.[1];
  const scope = /Credential=[^/,\s]*\/([^,\s]*)/.exec(text)?.[1];
  const signedHeaders = /SignedHeaders=([^,\s]*)/.exec(text)?.[1];
  const signature = /Signature=([^,\s]*)/.exec(text)?.[1] ?? '';
  const isComplete =
    text.startsWith('TC3-HMAC-SHA256 ') && secretId !== undefined && scope !== undefined && signedHeaders !== undefined;
  return { secretId, scope, signedHeaders, signature, isComplete };
}

/** The headers of a request that a list of signed headers names. */
function headersNamed({ headers, action }: V3Request, signedHeaders: string): Headers {
  const known = { ...headers, ...(action ? { 'x-tc-action': action } : {}) };
  const names = signedHeaders.split(';');
  return Object.fromEntries(names.map((name) => [name, headerValue(known, name.toLowerCase()) ?? '']));
}

interface Explanation {
  readonly mistakes: readonly Mistake[];
  readonly isReproduced: boolean;
}

/**
 * Explains why a signature is not the expected one.
 * @param known departures from the algorithm that were found already; the expected signature allows for them
 */
async function explainSignature(
  request: V3Request,
  expected: string,
  actual: string,
  known: V3Overrides,
): Promise<Explanation> {
  if (actual === expected) return { mistakes: [], isReproduced: true };
  if (actual.toLowerCase() === expected) return { mistakes: [{ name: 'upperHex' }], isReproduced: true };
  if (actual === base64(fromHex(expected))) return { mistakes: [{ name: 'base64' }], isReproduced: true };
  const found = await reproduce(request, ({ signature }) => signature === actual.toLowerCase(), known);
  return { mistakes: found ? [found] : [], isReproduced: found !== undefined };
}

/** The first usual mistake that gives a signature as wanted. */
async function reproduce(
  request: V3Request,
  isWanted: (signature: V3Signature) => boolean,
  known: V3Overrides = {},
): Promise<Mistake | undefined> {
  const mistakes = v3Mistakes({ ...request, ...known.request });
  const signatures = await Promise.all(
    mistakes.map(({ overrides }) =>
      signV3(request, { ...known, ...overrides, request: { ...known.request, ...overrides.request } }),
    ),
  );
  const found = mistakes[signatures.findIndex(isWanted)];
  return found && mistakeOf(found);
}
