import { markdownToMdast } from 'satteri';
import { INVISIBLE } from './code.ts';
import { BREAKING_TAG, FORMATTING_TAG } from './tags.ts';

/** A piece of the text of a table cell. Whatever else a cell holds is flattened into these. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly href: string }
  | { readonly type: 'break' };

/**
 * Parses the Markdown of one table cell into text, code, links and line breaks.
 * HTML is never passed on: `<br>` breaks the line, known formatting tags fall away, anything else is text.
 * Only http and https addresses become links. A cell too long for a sentence or two of Markdown is text as a whole.
 */
export function parseInline(markdown: string): Inline[] {
  const source = markdown.replace(INVISIBLE, '').trim();
  if (source === '') return [];
  if (source.length > LONGEST || !MARKUP.test(source)) return [{ type: 'text', value: source }];
  return merge(flatten(cellNodes(source)));
}

/** The same pieces as one line of plain text. */
export const inlineText = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => (piece.type === 'break' ? ' ' : piece.value)).join('');

/** Longer cells are text as they stand: the parser needs more than linear time and space for some of them. */
const LONGEST = 10_000;
const MARKUP = /[\\`*_~[\]<&]|https?:\/\/|www\.|\S@\S/i;

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly children?: readonly Node[];
}

/** The cell is parsed where it stands, inside a table, so that a leading `#` or `-` starts no block. */
function cellNodes(source: string): readonly Node[] {
  const cell = source.replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found));
  const root: Node = markdownToMdast(`| c |\n| - |\n| ${cell} |`);
  const row = root.children?.[0]?.children?.[1];
  return row?.children?.[0]?.children ?? [{ type: 'text', value: source }];
}

function flatten(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value ?? '' }];
    if (node.type === 'inlineCode') return [{ type: 'code', value: node.value ?? '' }];
    if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
    if (node.type === 'break') return [{ type: 'break' }];
    if (node.type === 'html') return htmlPiece(node.value ?? '');
    const pieces = flatten(node.children ?? []);
    if (node.type !== 'link' || !/^https?:\/\//i.test(node.url ?? '')) return pieces;
    return linkPieces(inlineText(pieces), node.url ?? '');
  });
}

/** Chinese punctuation ends a bare address; GFM ends one at white space only. */
function linkPieces(value: string, href: string): Inline[] {
  const end = href.endsWith(value) ? value.search(/[\u3001-\u3011\u201C\u201D\uFF01-\uFF0F\uFF1A-\uFF1F]/) : -1;
  if (end < 0) return [{ type: 'link', value, href }];
  return [
    { type: 'link', value: value.slice(0, end), href: href.slice(0, end - value.length) },
    { type: 'text', value: value.slice(end) },
  ];
}

function htmlPiece(html: string): Inline[] {
  if (BREAKING_TAG.test(html)) return [{ type: 'break' }];
  return FORMATTING_TAG.test(html) ? [] : [{ type: 'text', value: html }];
}

function merge(pieces: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const piece of pieces) {
    const last = merged[merged.length - 1];
    if (piece.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + piece.value };
    } else if (!(piece.type === 'break' && (last === undefined || last.type === 'break'))) merged.push(piece);
  }
  while (merged[merged.length - 1]?.type === 'break') merged.pop();
  return merged;
}
