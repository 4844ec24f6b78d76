import { INVISIBLE } from './code.ts';
import { isBlank, type SourceLine } from './lines.ts';

/** A heading in any notation. A line in bold serves as one too and ranks below all others. */
export interface Heading {
  /** 1 to 6, or more for a line in bold. */
  readonly level: number;
  /** What a reader sees of the heading: no tags, comments, ids or link targets. */
  readonly title: string;
  /** How many lines the heading takes: two if it is underlined. */
  readonly lineCount: number;
}

/** Lines in bold have this level or a higher one. */
export const BOLD_HEADING_LEVEL = 7;

/** The heading that begins in line `index`: `# Title` (the space may be missing), `<h2>`, underlined, or all in bold. */
export function headingAt(lines: readonly SourceLine[], index: number): Heading | undefined {
  const line = (lines[index]?.text ?? '').replace(INVISIBLE, '').trimEnd();
  const text = line.trimStart();
  return (
    atxHeading(text) ??
    htmlHeading(text, lines.slice(index + 1, index + MAX_HTML_HEADING_LINES)) ??
    setextHeading(text, lines[index + 1]?.text ?? '') ??
    boldHeading(text, line.length - text.length)
  );
}

/** `path`, the headings from the outermost to the innermost, once `next` has come below them. */
export const enterHeading = (path: readonly Heading[], next: Heading): Heading[] => [
  ...path.filter(({ level }) => level < next.level),
  next,
];

const MAX_HTML_HEADING_LINES = 5;
const MAX_TITLE_SOURCE_LENGTH = 1000;

function atxHeading(text: string): Heading | undefined {
  const [opening, hashes] = /^(?:(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?=#{1,6}\s))?(#{1,6})(?!#)/.exec(text) ?? [];
  if (opening === undefined || hashes === undefined) return undefined;
  const title = text
    .slice(opening.length)
    .trim()
    .replace(/(?:^|\s)#+$/, '');
  return { level: hashes.length, title: visibleText(title), lineCount: 1 };
}

function htmlHeading(text: string, below: readonly SourceLine[]): Heading | undefined {
  const level = /^(?:<(?!\/?t)[^<>]*>\s*)*?<h([1-6])\b/i.exec(text)?.[1];
  if (level === undefined || /<table/i.test(text)) return undefined;
  const lines = [text, ...below.map((line) => line.text)];
  const end = lines.findIndex((line) => /<\/h[1-6]/i.test(line));
  const spansLines = lines.slice(1, end + 1).every((line) => !/\||```|~~~|<(?:!--|h|t)/i.test(line));
  const lineCount = spansLines ? Math.max(end, 0) + 1 : 1;
  const [content = ''] = lines
    .slice(0, lineCount)
    .join(' ')
    .split(/<\/h[1-6]/i);
  return { level: Number(level), title: visibleText(content), lineCount };
}

function setextHeading(text: string, underline: string): Heading | undefined {
  if (text.includes('|') || /^(?:[-+>]|\*(?!\*+[^\s*])|```|~~~|[-=]{2,}$)/.test(text)) return undefined;
  if (isBlank(underline) || !/^ {0,3}(?:=+|-{2,})\s*$/.test(underline)) return undefined;
  const title = visibleText(text);
  return isWordless(title) ? undefined : { level: underline.includes('=') ? 1 : 2, title, lineCount: 2 };
}

/** A line all in bold, also by HTML tags. Indentation and a leading number or list marker lower its rank. */
function boldHeading(text: string, indent: number): Heading | undefined {
  if (!/\*\*|__|<(?:b|strong|summary)\b/i.test(text) || /<\/?t[abdhr]/i.test(text)) return undefined;
  const markdown = text
    .replace(/<\/?(?:b|strong|summary)\b[^<>]*>/gi, '**')
    .replace(INVISIBLE_MARKUP, ' ')
    .trim();
  const numbering = /^(?:[^\p{L}*_|]|[一二三四五六七八九十]|\*\s)*/u.exec(markdown)?.[0] ?? '';
  const bold = /^(\*{2,9}|_{2,3})((?:(?!\1).)+)\1\*?(?:\s*[:：])?$/.exec(markdown.slice(numbering.length))?.[2];
  const title = visibleText(bold ?? '');
  if (isWordless(title)) return undefined;
  return { level: BOLD_HEADING_LEVEL + indent + (numbering === '' ? 0 : 1), title, lineCount: 1 };
}

/** What a reader sees of `markup`. Only the beginning of a long line is looked at, as titles are short. */
const visibleText = (markup: string): string =>
  markup
    .slice(0, MAX_TITLE_SOURCE_LENGTH)
    .replace(LINK, '$1')
    .replace(INVISIBLE_MARKUP, ' ')
    .replace(/[*`~\\]|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isWordless = (title: string): boolean => !/[\p{L}\p{N}]/u.test(title);

/** The target of a link or an image, which follows its text in brackets. */
const LINK_TARGET = '(?<=\\])(?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^[\\]]*\\])';
const LINK = new RegExp(`(?<!!)\\[([^[\\]]*)\\]${LINK_TARGET}`, 'g');

/** Markup of which a reader sees nothing. */
const INVISIBLE_MARKUP = new RegExp(
  [
    '<!--.*?(?:-->|$)', // comment
    '<[^<>]*>', // tag
    "(?:https?://|\\bwww\\.)[!-'*-~]*", // address
    '\\{[^{}]*\\}', // attributes
    '\\[\\^[^[\\]]*\\]', // footnote
    '&#?\\w+;', // character reference
    LINK_TARGET,
  ].join('|'),
  'g',
);
