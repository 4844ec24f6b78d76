import { firstDifference, type Difference } from './firstDifference.ts';
import type { Finding, Kind, Part } from './mistake.ts';

/** How what a reader has differs from what is right, and why. */
export interface Diagnosis {
  readonly kind: Kind;
  /** The two texts that were compared. */
  readonly ours: string;
  readonly given: string;
  /** The first difference; nothing where both are the same. */
  readonly difference: Difference | undefined;
  /** Where the difference lies. */
  readonly part: Part | undefined;
  /** The mistakes behind it; empty where none of the usual ones reproduces it. */
  readonly findings: readonly Finding[];
  /** Whether the findings give exactly what the reader has. */
  readonly isReproduced: boolean;
}

/** A diagnosis of `given` against `ours`. */
export function diagnosisOf(
  kind: Kind,
  ours: string,
  given: string,
  findings: readonly Finding[] = [],
  isReproduced = true,
): Diagnosis {
  const difference = firstDifference(ours, given);
  const part = difference && partAt(kind, ours, difference);
  return {
    kind,
    ours,
    given,
    difference,
    part,
    findings: difference ? findings : [],
    isReproduced: isReproduced && findings.length > 0,
  };
}

/** Several mistakes at once name each kind only once. */
export const distinct = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ mistake }, index) => findings.findIndex((other) => other.mistake === mistake) === index);

function partAt(kind: Kind, ours: string, { index, line }: Difference): Part {
  if (kind === 'signature') return 'signature';
  if (kind === 'authorization') {
    if (index >= ours.indexOf('Signature=')) return 'signature';
    if (index >= ours.indexOf('SignedHeaders=')) return 'signedHeaders';
    if (index >= ours.indexOf('/')) return 'scope';
    return index >= ours.indexOf('Credential=') ? 'secretId' : 'algorithm';
  }
  if (kind === 'stringToSign') {
    if (!ours.startsWith('TC3-')) return index < ours.indexOf('/?') ? 'uri' : 'parameters';
    return (['algorithm', 'timestamp', 'scope', 'canonicalHash'] as const)[line - 1] ?? 'canonicalHash';
  }
  const fromEnd = (['payloadHash', 'signedHeaders', 'emptyLine'] as const)[ours.split('\n').length - line];
  return (['method', 'uri', 'query'] as const)[line - 1] ?? fromEnd ?? 'headers';
}
