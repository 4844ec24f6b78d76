import type { IndexedCode } from '../shared/codeIndex.ts';

/** The syntax of a code, and of the words around one. */
const WORD = /[A-Za-z][\w-]*(?:\.[\w-]+)*/g;
/** A code without dots in other letters than its own can be an ordinary word, unless it is as long. */
const MIN_LENGTH = 12;

/**
 * The known codes that stand anywhere in a text, each once, in its order. A code of one plain word, such as `Timeout`, counts where it is
 * written like the code.
 * @param byKey codes by their lower-case form
 */
export function namedCodes(text: string, byKey: ReadonlyMap<string, IndexedCode>): IndexedCode[] {
  const found = [...text.matchAll(WORD)].flatMap(([word]) => {
    const entry = byKey.get(word.toLowerCase()) ?? byKey.get(word.toLowerCase().replace(/-$/, ''));
    return entry && (isDistinct(word) || entry.code === word) ? [entry] : [];
  });
  return [...new Set(found)].filter((entry) => /[a-z][A-Z]|\./.test(entry.code) || text.trim() === entry.code);
}

const isDistinct = (word: string): boolean => word.includes('.') || word.length >= MIN_LENGTH;
