import { wordsOf } from '../../shared/wordsOf.ts';

/** Phrases that mean the same, by the first word of each. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>;

interface Synonym {
  readonly words: readonly string[];
  /** The other phrases of its group. */
  readonly others: readonly (readonly string[])[];
}

/** Prepares groups of phrases that mean the same. */
export function prepareSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byFirst = new Map<string, Synonym[]>();
  for (const group of groups) {
    const phrases = group.map(wordsOf);
    for (const words of phrases) {
      const known = byFirst.get(words[0] ?? '') ?? [];
      known.push({ words, others: phrases.filter((other) => other !== words) });
      byFirst.set(
        words[0] ?? '',
        known.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return byFirst;
}

/**
 * The longest phrase with synonyms that begins at a word.
 * @returns its number of words, and the others that mean the same; one word and none where there is no such phrase
 */
export function alternativesAt(
  words: readonly string[],
  at: number,
  synonyms: Synonyms,
): { readonly length: number; readonly alternatives: readonly (readonly string[])[] } {
  const found = (synonyms.get(words[at] ?? '') ?? []).filter((synonym) =>
    synonym.words.every((word, offset) => words[at + offset] === word),
  );
  const length = found[0]?.words.length ?? 1;
  return {
    length,
    alternatives: found.filter((synonym) => synonym.words.length === length).flatMap(({ others }) => others),
  };
}
