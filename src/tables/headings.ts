import { INVISIBLE } from './code.ts';
import { isBlank, type SourceLine } from './lines.ts';

/** A heading of any notation; what only looks like one, a line in bold, ranks below all others. */
export interface Heading {
  readonly level: number;
  /** What a reader sees of it: no tags, comments, ids or targets of links. */
  readonly title: string;
  /** How many lines it takes: two where the second underlines the first. */
  readonly height: number;
}

/** The heading that begins in line `index`: `# Title` (the space may be missing), `<h2>`, underlined, or all in bold. */
export function headingAt(lines: readonly SourceLine[], index: number): Heading | undefined {
  const line = (lines[index]?.text ?? '').replace(INVISIBLE, '').trimEnd();
  const text = line.trimStart();
  return (
    markedHeading(text) ??
    htmlHeading(text, lines.slice(index + 1, index + 5)) ??
    underlinedHeading(text, lines[index + 1]?.text ?? '') ??
    boldHeading(text, line.length - text.length)
  );
}

/** `path` from the outermost to the innermost heading, after `next` has come. */
export const withHeading = (path: readonly Heading[], next: Heading): Heading[] => [
  ...path.filter(({ level }) => level < next.level),
  next,
];

function markedHeading(text: string): Heading | undefined {
  const [whole, marks] = /^(?:(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?=#{1,6}\s))?(#{1,6})(?!#)/.exec(text) ?? [];
  if (whole === undefined || marks === undefined) return undefined;
  const title = text
    .slice(whole.length)
    .trim()
    .replace(/(?:^|\s)#+$/, '');
  return { level: marks.length, title: seen(title), height: 1 };
}

function htmlHeading(text: string, below: readonly SourceLine[]): Heading | undefined {
  const level = /^(?:<(?!\/?t)[^<>]*>\s*)*?<h([1-6])\b/i.exec(text)?.[1];
  if (level === undefined || /<table/i.test(text)) return undefined;
  const parts = [text, ...below.map((line) => line.text)];
  const end = parts.findIndex((part) => /<\/h[1-6]/i.test(part));
  const isWhole = parts.slice(1, end + 1).every((part) => !/\||```|~~~|<(?:!--|h|t)/i.test(part));
  const height = isWhole ? Math.max(end, 0) + 1 : 1;
  const [inside = ''] = parts
    .slice(0, height)
    .join(' ')
    .split(/<\/h[1-6]/i);
  return { level: Number(level), title: seen(inside), height };
}

function underlinedHeading(text: string, underline: string): Heading | undefined {
  if (text.includes('|') || /^(?:[-+>]|\*(?!\*+[^\s*])|```|~~~|[-=]{2,}$)/.test(text)) return undefined;
  if (isBlank(underline) || !/^ {0,3}(?:=+|-{2,})\s*$/.test(underline)) return undefined;
  const title = seen(text);
  return isEmpty(title) ? undefined : { level: underline.includes('=') ? 1 : 2, title, height: 2 };
}

/** A line all in bold, in HTML too. One that stands deeper, or begins with a number or a list marker, is below others. */
function boldHeading(text: string, indent: number): Heading | undefined {
  if (!/\*\*|__|<(?:b|strong|summary)\b/i.test(text) || /<\/?t[abdhr]/i.test(text)) return undefined;
  const bare = text
    .replace(/<\/?(?:b|strong|summary)\b[^<>]*>/gi, '**')
    .replace(UNSEEN, ' ')
    .trim();
  const lead = /^(?:[^\p{L}*_|]|[一二三四五六七八九十]|\*\s)*/u.exec(bare)?.[0] ?? '';
  const bold = /^(\*{2,9}|_{2,3})((?:(?!\1).)+)\1\*?(?:\s*[:：])?$/.exec(bare.slice(lead.length))?.[2];
  const title = seen(bold ?? '');
  return isEmpty(title) ? undefined : { level: 7 + indent + (lead === '' ? 0 : 1), title, height: 1 };
}

/** `markup` without what no reader sees. A title is short: more than the beginning of a long line is not looked at. */
const seen = (markup: string): string =>
  markup
    .slice(0, 1000)
    .replace(LINK, '$1')
    .replace(UNSEEN, ' ')
    .replace(/[*`~\\]|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isEmpty = (title: string): boolean => !/[\p{L}\p{N}]/u.test(title);

/** The target of a link or an image, which follows its words in brackets. */
const TARGET = '(?<=\\])(?:\\((?:[^()]|\\([^()]*\\))*\\)|\\[[^[\\]]*\\])';
const LINK = new RegExp(`(?<!!)\\[([^[\\]]*)\\]${TARGET}`, 'g');

/** Comments, tags, addresses, attributes in braces, footnotes, entities, and targets. */
const UNSEEN = new RegExp(
  "<!--.*?(?:-->|$)|<[^<>]*>|(?:https?://|\\bwww\\.)[!-'*-~]*|\\{[^{}]*\\}|\\[\\^[^[\\]]*\\]|&#?\\w+;|" + TARGET,
  'g',
);
