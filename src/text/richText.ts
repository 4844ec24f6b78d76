/** Text of which some runs are code. */
export type RichText = readonly TextRun[];

export interface TextRun {
  readonly text: string;
  readonly isCode?: boolean;
}

/** The text without its formatting. */
export const toPlainText = (text: RichText): string =>
  text
    .map((run) => run.text)
    .join('')
    .trim();

/** Markdown of one paragraph or list item that renders as the text, whatever the text contains. */
export function toMarkdown(text: RichText): string {
  const joined = text.map((run) => (run.isCode ? toCodeSpan(run.text) : escapeInline(run.text))).join('');
  return escapeBlockStart(joined.trim());
}

/** Markdown of a code span that renders as `text`, whatever backticks it contains. */
export function toCodeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : fence + line + fence;
}

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
