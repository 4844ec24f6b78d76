import { markdownToMdast } from 'satteri';
import { INVISIBLE, LINE_BREAKS } from './code.ts';
import { isEmphasis } from './emphasis.ts';
import { isBreak, isFormatting } from './tags.ts';

/** A piece of the text of a table cell. Whatever else a cell holds is flattened into these. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly href: string }
  | { readonly type: 'break' };

/**
 * Parses the Markdown of one table cell into text, code, links and line breaks. No character of the text is lost to Markdown that its
 * author did not mean: marks that emphasize nothing stay, as do brackets that lead nowhere.
 * HTML is never passed on: `<br>` breaks the line, formatting tags and comments fall away, anything else is text.
 * Only http and https addresses become links. A cell too long for a sentence or two of Markdown is text as a whole.
 */
export function parseInline(markdown: string): Inline[] {
  const source = markdown.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').trim();
  if (source === '') return [];
  if (source.length > LONGEST || !MARKUP.test(source)) return [{ type: 'text', value: source }];
  return merge(piecesOf(source));
}

/** The same pieces as one line of plain text. */
export const inlineText = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (piece.type === 'break' ? ' ' : piece.value)).join('');

/** Longer cells are text as they stand: the parser needs more than linear time and space for some of them. */
const LONGEST = 10_000;
const MARKED = ['emphasis', 'strong', 'delete'];
const MARKUP = /[\\`*_~[\]<&]|https?:\/\/|www\.|\S@\S/i;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly children?: readonly Node[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** The cell is parsed where it stands, inside a table, so that a leading `#` or `-` starts no block. */
function piecesOf(source: string): Inline[] {
  const cell = source.replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found));
  const table = `| c |\n| - |\n| ${cell} |`;
  const root: Node = markdownToMdast(table);
  const row = root.children?.[0]?.children?.[1];
  return flatten(row?.children?.[0]?.children ?? [{ type: 'text', value: source }], table);
}

/** The pieces of `nodes`, which were parsed from `source`. */
function flatten(nodes: readonly Node[], source: string): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const { type, value = '', url = '', children = [] } = node;
    if (type === 'text') return [{ type: 'text', value }];
    if (type === 'inlineCode') return [{ type: 'code', value }];
    if (type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
    if (type === 'break') return [{ type: 'break' }];
    if (type === 'html') return htmlPiece(value, source);
    const pieces = flatten(children, source);
    if (type === 'link') {
      if (/^https?:\/\//i.test(url)) return linkPieces(inlineText(pieces), url);
      return leadsSomewhere(url) ? pieces : within(node, pieces, source);
    }
    const { start, end } = placeOf(node);
    return MARKED.includes(type) && isEmphasis(source, start, end) ? pieces : within(node, pieces, source);
  });
}

/** Whether the target of a link is an address or a path, and no remark in brackets: `范围[1,100](默认10)`. */
const leadsSomewhere = (url: string): boolean => url === '' || (/^[!-~]+$/.test(url) && /[/.#:?]/.test(url));

/** The pieces of a node with the characters around them, as they stand in the source. */
function within(node: Node, pieces: readonly Inline[], source: string): Inline[] {
  const { start, end } = placeOf(node);
  const [first, last] = [node.children?.[0], node.children?.at(-1)];
  const before = source.slice(start, first ? placeOf(first).start : start);
  const after = source.slice(last ? placeOf(last).end : start, end).replaceAll('\\|', '|');
  return [{ type: 'text', value: before }, ...pieces, { type: 'text', value: after }];
}

const placeOf = ({ position }: Node): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Chinese punctuation ends a bare address; GFM ends one at white space only. */
function linkPieces(text: string, url: string): Inline[] {
  const [value, href] = [text, url].map((part) => part.replaceAll('\\|', '|')) as [string, string];
  const end = href.endsWith(value) ? value.search(/[\u3001-\u3011\u201C\u201D\uFF01-\uFF0F\uFF1A-\uFF1F]/) : -1;
  if (end < 0) return [{ type: 'link', value, href }];
  return [
    { type: 'link', value: value.slice(0, end), href: href.slice(0, end - value.length) },
    { type: 'text', value: value.slice(end) },
  ];
}

function htmlPiece(html: string, source: string): Inline[] {
  if (isBreak(html)) return [{ type: 'break' }];
  return isFormatting(html, source) || html.startsWith('<!--') ? [] : [{ type: 'text', value: html }];
}

function merge(pieces: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (piece.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + piece.value };
    } else if (!(piece.type === 'break' && (last === undefined || last.type === 'break'))) merged.push(piece);
  }
  return trimmed(merged);
}

/** The pieces without what is not to be seen at the ends. */
function trimmed(pieces: readonly Inline[]): Inline[] {
  const from = pieces.findIndex((piece) => !isEmpty(piece));
  const to = pieces.findLastIndex((piece) => !isEmpty(piece));
  return pieces.slice(Math.max(from, 0), to + 1).map((piece, index, kept) => {
    if (piece.type !== 'text') return piece;
    const value = index === 0 ? piece.value.trimStart() : piece.value;
    return { type: 'text', value: index === kept.length - 1 ? value.trimEnd() : value };
  });
}

const isEmpty = (piece: Inline): boolean =>
  piece.type === 'break' || (piece.type === 'text' && piece.value.trim() === '');
