import { firstDifference, type Difference } from './firstDifference.ts';
import type { Mistake } from './mistake.ts';

/** What a reader can have to compare. */
export type ComparedKind = 'authorization' | 'canonicalRequest' | 'stringToSign' | 'signature';

/** The part of a text in which a difference lies. */
export type DifferingPart =
  | 'method'
  | 'uri'
  | 'query'
  | 'headers'
  | 'emptyLine'
  | 'signedHeaders'
  | 'payloadHash'
  | 'algorithm'
  | 'timestamp'
  | 'scope'
  | 'canonicalHash'
  | 'secretId'
  | 'parameters'
  | 'signature';

/** How the text of a reader differs from the right one, and why. */
export interface Diagnosis {
  readonly kind: ComparedKind;
  /** The right text. */
  readonly expected: string;
  /** The text of the reader. */
  readonly actual: string;
  /** The first difference; undefined where both texts are the same. */
  readonly difference: Difference | undefined;
  /** Where that difference lies. */
  readonly part: DifferingPart | undefined;
  /** The mistakes that explain it; empty where none of the usual ones does. */
  readonly mistakes: readonly Mistake[];
  /** Whether the mistakes give exactly the text of the reader. */
  readonly isReproduced: boolean;
}

/**
 * Makes a diagnosis.
 * @param isReproduced whether the mistakes give exactly the actual text
 */
export function diagnosisOf(
  kind: ComparedKind,
  expected: string,
  actual: string,
  mistakes: readonly Mistake[] = [],
  isReproduced = true,
): Diagnosis {
  const difference = firstDifference(expected, actual);
  return {
    kind,
    expected,
    actual,
    difference,
    part: difference && partAt(kind, expected, difference),
    mistakes: difference ? mistakes : [],
    isReproduced: isReproduced && mistakes.length > 0,
  };
}

/** Mistakes without those of a name that came before. */
export const distinctMistakes = (mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(({ name }, index) => mistakes.findIndex((other) => other.name === name) === index);

function partAt(kind: ComparedKind, expected: string, difference: Difference): DifferingPart {
  if (kind === 'signature') return 'signature';
  if (kind === 'authorization') return partOfAuthorization(expected, difference);
  return kind === 'stringToSign'
    ? partOfStringToSign(expected, difference)
    : partOfCanonicalRequest(expected, difference);
}

function partOfAuthorization(expected: string, { index }: Difference): DifferingPart {
  if (index >= expected.indexOf('Signature=')) return 'signature';
  if (index >= expected.indexOf('SignedHeaders=')) return 'signedHeaders';
  if (index >= expected.indexOf('/')) return 'scope';
  return index >= expected.indexOf('Credential=') ? 'secretId' : 'algorithm';
}

function partOfStringToSign(expected: string, { index, line }: Difference): DifferingPart {
  const isV3 = expected.startsWith('TC3-');
  if (!isV3) return index < expected.indexOf('/?') ? 'uri' : 'parameters';
  return (['algorithm', 'timestamp', 'scope'] as const)[line - 1] ?? 'canonicalHash';
}

/** The headers, of any number, stand between parts of one line each. */
function partOfCanonicalRequest(expected: string, { line }: Difference): DifferingPart {
  const first = (['method', 'uri', 'query'] as const)[line - 1];
  const linesAfter = expected.split('\n').length - line;
  return first ?? (['payloadHash', 'signedHeaders', 'emptyLine'] as const)[linesAfter] ?? 'headers';
}
