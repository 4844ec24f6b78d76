/** Text in which some pieces are code. */
export type Prose = readonly ProsePiece[];

export interface ProsePiece {
  readonly text: string;
  readonly isCode?: boolean;
}

/** The text alone. */
export const plainProse = (prose: Prose): string =>
  prose
    .map(({ text }) => text)
    .join('')
    .trim();

/** One paragraph or list item of Markdown that reads as the text does. */
export function markdownProse(prose: Prose): string {
  const joined = prose.map(({ text, isCode = false }) => (isCode ? codeSpan(text) : escapeInline(text))).join('');
  return escapeStart(joined.trim());
}

/** `text` as code in Markdown, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return line.startsWith('`') || line.endsWith('`') ? `${fence} ${line} ${fence}` : fence + line + fence;
}

/** An address is put in angle brackets: inside a bare one a backslash would be part of it. */
const escapeInline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(MARKUP, '\\$&')))
    .join('');

const ADDRESS = /(https?:\/\/[!-;=?-~]*[\w/#=-])/i;
/** An underscore inside a word marks nothing up. */
const MARKUP = /[\\`*[\]<>~|&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What would begin a heading, a list, a quotation or a rule. */
const escapeStart = (line: string): string => line.replace(/^(?=[#+=-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
