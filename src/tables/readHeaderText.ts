import type { ColumnRole } from './columnRoles.ts';
import { codePhrases, phraseMatcher, rolePhrases, type CodePhrases } from './headerPhrases.ts';
import type { WordKind } from './headerWords.ts';
import { readHeaderWords } from './readHeaderWords.ts';
import { toSimplified } from './simplifiedChinese.ts';

/** What the text of one header says by itself. */
export interface HeaderReading {
  readonly role?: ColumnRole | undefined;
  /** How surely the header names codes, as an index of `codePhrases`: 0 is the surest, Infinity is not at all. */
  readonly codeRank: number;
}

/**
 * Reads the text of a header. Words in brackets count only if the others say nothing, or no more than that the column
 * holds codes: `Code (HTTP)`.
 */
export function readHeaderText(header: string): HeaderReading {
  const text = withoutMarkup(header);
  const outside = readItems(text.replace(/\([^()]*\)/g, ''));
  if (outside.role !== undefined && (outside.role !== 'code' || outside.codeRank === 0)) return outside;
  const all = readItems(text.replace(/[()]/g, ''));
  return outside.role === undefined || all.role === 'http' ? all : outside;
}

/** A header in simplified characters, without HTML tags, no-break spaces and the targets of links. */
export const withoutMarkup = (header: string): string =>
  toSimplified(header.normalize('NFKC')).replace(/<[^<>]*>|&(?:nbsp|ensp|emsp|thinsp|#160);|(?<=\])\([^()]*\)/g, '');

/** Whether a role says what a code means, or stands for it where no other does. */
export const isExplaining = (role: ColumnRole | undefined): boolean =>
  role === 'meaning' || role === 'message' || role === 'name' || role === 'cause' || role === 'solution';

const UNREAD: HeaderReading = { codeRank: Infinity };

/** Longer headers are not read. */
const MAX_HEADER_LENGTH = 100;

/** What separates the items of a header that names several: 原因和解决方案, `Code/Message`. */
const ITEM_SEPARATOR = /[/、+,;&]|以及|[及与和或]|\b(?:and|or)\b/i;

/** Reads a header of one item or several. Of explanations, the solution counts first, then the cause. */
function readItems(text: string): HeaderReading {
  if (text.length > MAX_HEADER_LENGTH) return UNREAD;
  const readings = text.split(ITEM_SEPARATOR).map(readHeaderWords).filter(saysSomething).map(readWords);
  const roles = readings.map(({ role }) => role);
  const [first] = readings;
  if (!first) return UNREAD;
  if (roles.every((role) => role === first.role)) {
    return readings.reduce((surest, reading) => (reading.codeRank < surest.codeRank ? reading : surest));
  }
  if (!roles.every(isExplaining)) return UNREAD;
  const role = (['solution', 'cause'] as const).find((told) => roles.includes(told)) ?? 'meaning';
  return { role, codeRank: Infinity };
}

const saysSomething = (words: readonly WordKind[]): boolean =>
  words.some((kind) => kind !== 'method' && kind !== 'audience');

function readWords(words: readonly WordKind[]): HeaderReading {
  const role = roleMatchers.find(({ matches }) => matches(words))?.role;
  const codeRank = codeMatchers.findIndex(({ matches }) => matches(words));
  const phrases = codeMatchers[codeRank];
  if (!phrases || (role !== undefined && !phrases.areErrorNames)) return { role, codeRank: Infinity };
  return { role: phrases.areErrorNames ? role : 'code', codeRank };
}

const roleMatchers = rolePhrases.map(({ role, phrases }) => ({ role, matches: phraseMatcher(phrases) }));
const codeMatchers = codePhrases.map((row: CodePhrases) => ({ ...row, matches: phraseMatcher(row.phrases) }));
