/** Text of which some runs are code. */
export type RichText = readonly TextRun[];

export interface TextRun {
  readonly text: string;
  readonly isCode?: boolean;
  /** Code that stands in lines of its own. */
  readonly isBlock?: boolean;
  /** Where the run links to. */
  readonly href?: string;
}

/** The text without its formatting. A link keeps its address in brackets, a block of code its lines. */
export const toPlainText = (text: RichText): string => joinRuns(text, plainRun);

function plainRun({ text, isBlock, href }: TextRun): string {
  if (isBlock) return indented(text);
  return href === undefined || href === text ? text : `${text} (${href})`;
}

/** Markdown of one paragraph or list item that renders as the text, whatever the text contains. */
export const toMarkdown = (text: RichText): string => escapeBlockStart(joinRuns(text, markdownRun));

function markdownRun({ text, isCode, isBlock, href }: TextRun): string {
  if (isBlock) return indented(toFencedCode(text));
  const own = isCode ? toCodeSpan(text) : escapeInline(text);
  if (href === undefined) return own;
  return href === text
    ? `<${href}>`
    : `[${own}](${href.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

/** Markdown of a block of code, whatever backticks it contains. */
export function toFencedCode(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A block below a list item belongs to it where it is indented as far as the text of the item. */
const indented = (lines: string): string => `\n${lines.replace(/^(?=.)/gm, '   ')}\n`;

const joinRuns = (text: RichText, format: (run: TextRun) => string): string =>
  text.map(format).join('').replace(/ +\n/g, '\n').trim();

/** Markdown of a code span that renders as `text`, whatever backticks it contains. */
export function toCodeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/** How many backticks follow each other at most. */
const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/**
 * Markdown that renders as `text` inside a paragraph. Addresses are put in angle brackets: in a bare one, a backslash would be part of the
 * address.
 */
export const escapeInline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(MARKUP, '\\$&')))
    .join('');

/** As the only group of the pattern, an address is every second part of what is split at it. */
const ADDRESS = /(https?:\/\/[!-;=?-~]*[\w/#=-])/i;
/** Characters of inline Markdown. An underscore inside a word is none. */
const MARKUP = /[\\`*[\]<>~|&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Escapes what would start a heading, a list, a quotation or a rule. */
export const escapeBlockStart = (line: string): string =>
  line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
