import { fold } from '../../shared/fold.ts';

/** What an address says, as far as it can be told without knowing which pages there are. */
export interface Address {
  /** Whether it stands among the pages in English. */
  readonly isEnglish: boolean;
  /** The part of the site that it names. */
  readonly section: Section | undefined;
  /** What it asks for, as it is written. */
  readonly text: string;
  /** The same as a query for the look-up, folded. */
  readonly wanted: string;
  /** Names of the page that is asked for, folded, the likeliest first. */
  readonly names: readonly string[];
  /** The parts after the section, folded, without endings; none where it names no more than a section. */
  readonly parts: readonly string[];
  /** Words that may be codes, for addresses that are sentences, folded. */
  readonly words: readonly string[];
}

export type Section = 'code' | 'category' | 'product' | 'guide' | 'lookup';

/** Names of the parts of the site, as people and older sites write them. */
const sections: Readonly<Record<Section, RegExp>> = {
  code: /^(?:err(?:or)?s?|codes?|err(?:or)?s?[-_ ]?codes?|错误码?)$/,
  category: /^(?:categor(?:y|ies)|类别)$/,
  product: /^(?:products?|产品)$/,
  guide: /^(?:guides?|docs?|指南)$/,
  lookup: /^(?:look-?up|search|查找|搜索)$/,
};
const LANGUAGE = /^(?:zh|cn|en)(?:[-_](?:cn|hans|hant|tw|hk|us|gb|zh))*$/i;
const ENDING = /\.(?:html?|mdx?|json|txt|aspx?|php)$/i;
/** Names that stand after the name of a page: its parts and its file. */
const BELOW_PAGE = /^(?:products|\d{1,4}|readme(?:\.md)?)$/i;
/** Escaped characters that are read. No address of a page is longer; of a pasted text, the code stands at the beginning. */
const LONGEST = 4000;

/**
 * Reads an address that has no page: any case, escapes, quotes, full-width letters, punctuation at its end, slashes for dots, other names of
 * sections, endings of files, a language that is not there, a whole address or sentence. Never throws.
 * @param pathname the path of the address, with the site's base
 * @param base the site's base, `/` or `/docs/`
 */
export function readAddress(pathname: string, base: string): Address {
  const parts = partsOf(pathname);
  const above = partsOf(base);
  if (above.every((part, index) => part.toLowerCase() === parts[index]?.toLowerCase())) parts.splice(0, above.length);
  const isEnglish = /^en(?:[-_]|$)/i.test(parts[0] ?? '') && LANGUAGE.test(parts[0] ?? '');
  while (LANGUAGE.test(parts[0] ?? '')) parts.shift();
  const { section, rest } = splitSection(parts);
  const own = rest.length > 1 && BELOW_PAGE.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
  const sentences = rest.filter((part) => !/^[\w.-]*$/.test(part));
  return {
    isEnglish,
    section,
    text: rest.join(' '),
    wanted: fold(own.join('.').replace(ENDING, '')),
    names: foldAll([rest.join('.'), own.join('.')]),
    parts: own.map((part) => fold(part.replace(ENDING, ''))),
    words: foldAll(sentences.flatMap((part) => part.match(/[\w.-]{4,}/g) ?? [])),
  };
}

/** Names folded, with their endings and without, each once. */
const foldAll = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => [fold(name), fold(name.replace(ENDING, ''))]))].filter(Boolean);

/** The parts of a path in plain letters, without empty ones and the names of index files. */
function partsOf(path: string): string[] {
  return unescape(path.slice(0, LONGEST))
    .replace(/\\/g, '/')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:\.+|index\.(?:html?|md|php)|https?:)$/i.test(part));
}

/** The section and what follows it. A section inside of documentation counts, and one at the end only where it is all. */
function splitSection(parts: readonly string[]): { section: Section | undefined; rest: readonly string[] } {
  const named = parts.map((part) => sectionOf(part.toLowerCase()));
  const counts = parts.length === 1 ? named : named.slice(0, -1);
  const first = counts.findIndex((section) => section !== undefined);
  const at = counts[first] === 'guide' && counts[first + 1] !== undefined ? first + 1 : first;
  const section = counts[at];
  return { section, rest: section === undefined ? parts : parts.slice(at + 1) };
}

const sectionOf = (name: string): Section | undefined =>
  (Object.keys(sections) as Section[]).find((section) => sections[section].test(name.replace(ENDING, '')));

/** Percent escapes undone, also where they were escaped again, and full-width letters made plain. */
function unescape(path: string): string {
  let plain = path;
  for (let round = 0; round < 3 && plain.includes('%'); round++) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        // Bytes that are no text stay as they are.
        return escapes;
      }
    });
  }
  return plain.toWellFormed().normalize('NFKC');
}
