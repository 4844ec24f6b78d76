/** A term of a query, as far as its neighbours tell whether a pair of Chinese characters is a word. */
export interface PairTerm {
  readonly words: readonly string[];
  /** The lines that say it. */
  readonly lines: { readonly size: number };
  /** Whether it is known to be a word, as one that has synonyms is. */
  readonly isWord: boolean;
}

/** Whether a term is no word itself: one character of Chinese, or an unknown pair that lies across two known ones. */
export function isFragment(before: PairTerm | undefined, term: PairTerm, after: PairTerm | undefined): boolean {
  if (/^\p{Script=Han}$/u.test(term.words[0] ?? '')) return true;
  if (term.lines.size > 0 || !before || !after || before.lines.size === 0 || after.lines.size === 0) return false;
  return joins(before, term, after);
}

/** Whether a pair that some lines have lies across two words, and is none itself: 传地 in 没传地域. */
export const isAcross = (before: PairTerm | undefined, term: PairTerm, after: PairTerm | undefined): boolean =>
  !term.isWord && before?.isWord === true && after?.isWord === true && joins(before, term, after);

/** Whether a pair is made of the last character before it and the first behind it. */
const joins = (before: PairTerm, { words: [pair = ''] }: PairTerm, after: PairTerm): boolean =>
  /^\p{Script=Han}{2}$/u.test(pair) && before.words.at(-1)?.at(-1) === pair[0] && after.words[0]?.[0] === pair[1];
