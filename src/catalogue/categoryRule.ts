import type { CategoryRule } from '../read/categorySettings.ts';
import { matchesName } from '../text/matchesName.ts';

/** What a rule may look at beside the code: where the first row with it stands. */
export interface CodePlace {
  /** The nearest heading above its table; empty where there is none. */
  readonly heading: string;
  /** The text in a column of the table, by its header; empty where there is none. */
  readonly cellOf: (header: string) => string;
}

/**
 * The category of a code by the rule of the site. What a rule does not decide, as for a code that no entry of a map names, is decided by
 * what stands before the first dot.
 */
export function categoryBy(rule: CategoryRule, code: string, place: CodePlace = nowhere): string {
  const found = asName(decide(rule, code, place));
  return found === '' ? before(code, '.') : found;
}

const nowhere: CodePlace = { heading: '', cellOf: () => '' };

function decide(rule: CategoryRule, code: string, { heading, cellOf }: CodePlace): string {
  switch (rule.by) {
    case 'separator':
      return before(code, rule.separator);
    case 'prefix':
      return /^\p{L}+/u.exec(code)?.[0] ?? '';
    case 'digits':
      return blockOf(code, String(rule.size).length - 1);
    case 'heading':
      return heading;
    case 'column':
      return cellOf(rule.column);
    case 'map':
      return Object.entries(rule.map).find(([, names]) => names.some((name) => matchesName(code, name)))?.[0] ?? '';
  }
}

/** The text before the first `separator`, or all of it. A separator that a code begins with separates nothing. */
function before(code: string, separator: string): string {
  const end = code.indexOf(separator, 1);
  return end < 0 ? code : code.slice(0, end);
}

/** The block of `10 ** zeros` numbers that a code is in: `40017` → `400xx`, `E1001` → `E10xx`, `7` → `0xx`. */
function blockOf(code: string, zeros: number): string {
  const { letters = '', digits = '' } = /^(?<letters>.*?)(?<digits>\d+)\D*$/.exec(code)?.groups ?? {};
  if (digits === '') return '';
  return letters + digits.padStart(zeros + 1, '0').slice(0, -zeros) + 'x'.repeat(zeros);
}

/** A name that can stand in an address: without the characters that separate its parts. */
const asName = (text: string): string =>
  text
    .replace(/[/\\?#%]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
