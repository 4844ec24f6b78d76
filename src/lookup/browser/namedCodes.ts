import type { IndexedCode } from '../shared/codeIndex.ts';
import { toAlphanumeric } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';

/** The syntax of a code, and of the words around one. */
const WORD = /[A-Za-z][\w-]*(?:\.[\w-]+)*/g;
/** A code of one plain word, such as `Timeout`, is an ordinary word unless it is written like the code or as long as this. */
const MIN_LENGTH = 12;

/**
 * The known codes that stand anywhere in a text, each once, in its order: whole, or by a last segment that is written like one and belongs
 * to few codes.
 */
export function namedCodes(text: string, { byKey, bySegment }: Pick<KnownCodes, 'byKey' | 'bySegment'>): IndexedCode[] {
  const found = [...text.matchAll(WORD)].flatMap(([word]) => {
    const key = word.toLowerCase().replace(/[-_]+$/, '');
    // SDKs put the message behind the code and a hyphen.
    const entry = byKey.get(key) ?? byKey.get(key.replace(/-.*$/, ''));
    if (entry)
      return isName(word) || (word.length >= MIN_LENGTH && isName(entry.code)) || text.trim() === word ? [entry] : [];
    const ofSegment = isName(word) && !word.includes('.') ? (bySegment.get(toAlphanumeric(key)) ?? []) : [];
    return ofSegment.length <= MAX_OF_SEGMENT ? ofSegment : [];
  });
  return [...new Set(found)];
}

const MAX_OF_SEGMENT = 3;

/** Whether a word is written like a name: with a dot, or with capitals within. */
const isName = (word: string): boolean => /[a-z0-9][A-Z]|[A-Z]{2}[a-z]|\w\.\w/.test(word);
