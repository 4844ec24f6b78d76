import { decodePercent } from '../../../text/decodePercent.ts';
import { fold } from '../../shared/fold.ts';

/** What an address asks for, as far as that can be told without knowing which pages exist. */
export interface Address {
  readonly section: Section | undefined;
  /** What it asks for, as written. */
  readonly text: string;
  /** The same as a folded query. */
  readonly query: string;
  /** Folded names that the page may have, likeliest first. */
  readonly names: readonly string[];
  /** The folded path segments below the section, without file extensions. Empty where the address names a section only. */
  readonly segments: readonly string[];
  /** Folded words that may be codes, of an address that is a sentence. */
  readonly words: readonly string[];
}

export type Section = 'code' | 'category' | 'product' | 'guide' | 'lookup';

/** How people and other sites name the sections in a path. */
const SECTION_NAMES: Readonly<Record<Section, RegExp>> = {
  code: /^(?:err(?:or)?s?|codes?|err(?:or)?s?[-_ ]?codes?|错误码?)$/,
  category: /^(?:categor(?:y|ies)|类别)$/,
  product: /^(?:products?|产品)$/,
  guide: /^(?:guides?|docs?|指南)$/,
  lookup: /^(?:look-?up|search|查找|搜索)$/,
};
const SECTIONS = ['code', 'category', 'product', 'guide', 'lookup'] as const satisfies Section[];
const LANGUAGE = /^(?:zh|cn|en)(?:[-_](?:cn|hans|hant|tw|hk|us|gb|zh))*$/i;
const FILE_EXTENSION = /\.(?:html?|mdx?|json|txt|aspx?|php)$/i;
/** Segments that are skipped: dots, names of index files, and the scheme of a whole address. */
const IGNORED_SEGMENT = /^(?:\.+|index\.(?:html?|md|php)|https?:)$/i;
/** Segments below the page of a code or a category: a further page of it, or a file of it. */
const BELOW_PAGE = /^(?:products|\d{1,4}|readme(?:\.md)?)$/i;
/** No address of a page is longer. Where a text was pasted as an address, its code is near its beginning. */
const MAX_PATH_LENGTH = 4000;
/** Addresses that passed through several programs are escaped several times. */
const MAX_ESCAPE_DEPTH = 3;

/**
 * Reads an address that has no page. It understands any case, escapes, quotes, full-width letters, trailing punctuation, slashes in
 * place of dots, other names of sections, file extensions, a language that does not exist, and a whole address or sentence. Never throws.
 * @param pathname the path of the address, including the site's base
 * @param base the site's base, such as `/` or `/docs/`
 * @param languages the first parts of addresses in the languages of the site; Chinese and English are known
 */
export function readAddress(pathname: string, base: string, languages: readonly string[] = []): Address {
  const path = withoutBase(segmentsOf(pathname), segmentsOf(base));
  const isLanguage = (segment: string) => LANGUAGE.test(segment) || languages.includes(segment.toLowerCase());
  const firstPart = path.findIndex((segment) => !isLanguage(segment));
  const { section, rest } = splitSection(firstPart < 0 ? [] : path.slice(firstPart));
  const own = rest.length > 1 && BELOW_PAGE.test(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
  const sentences = rest.filter((segment) => !/^[\w.-]*$/.test(segment));
  return {
    section,
    text: rest.join(' '),
    query: fold(own.join('.').replace(FILE_EXTENSION, '')),
    names: foldNames([rest.join('.'), own.join('.')]),
    segments: own.map((segment) => fold(segment.replace(FILE_EXTENSION, ''))),
    words: foldNames(sentences.flatMap((sentence) => sentence.match(/[\w.-]{4,}/g) ?? [])),
  };
}

/** Names folded, with and without their file extensions, each once. */
const foldNames = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => [fold(name), fold(name.replace(FILE_EXTENSION, ''))]))].filter(Boolean);

function segmentsOf(path: string): string[] {
  return decodePath(path.slice(0, MAX_PATH_LENGTH))
    .replace(/\\/g, '/')
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '' && !IGNORED_SEGMENT.test(segment));
}

function withoutBase(path: readonly string[], base: readonly string[]): readonly string[] {
  const isBelow = base.every((segment, index) => segment.toLowerCase() === path[index]?.toLowerCase());
  return isBelow ? path.slice(base.length) : path;
}

/**
 * Splits a path into its section and what follows. The last segment names a section only where it is the only one, and `docs/errors`
 * is the section of codes.
 */
function splitSection(path: readonly string[]): { section: Section | undefined; rest: readonly string[] } {
  const sections = (path.length === 1 ? path : path.slice(0, -1)).map(sectionOf);
  const first = sections.findIndex((section) => section !== undefined);
  const at = sections[first] === 'guide' && sections[first + 1] !== undefined ? first + 1 : first;
  const section = sections[at];
  return { section, rest: section === undefined ? path : path.slice(at + 1) };
}

function sectionOf(segment: string): Section | undefined {
  const name = segment.toLowerCase().replace(FILE_EXTENSION, '');
  return SECTIONS.find((section) => SECTION_NAMES[section].test(name));
}

function decodePath(path: string): string {
  let decoded = path;
  for (let depth = 0; depth < MAX_ESCAPE_DEPTH; depth++) decoded = decodePercent(decoded);
  return decoded.toWellFormed().normalize('NFKC');
}
