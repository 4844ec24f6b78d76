import { markdownToMdast } from 'satteri';
import { INVISIBLE, LINE_BREAKS } from './code.ts';
import { isEmphasis } from './emphasis.ts';
import { isBreakTag, isFormattingTag } from './tags.ts';

/** A node of the text of a table cell. All other Markdown and HTML of a cell is flattened into these. */
export type InlineNode =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'link'; readonly value: string; readonly href: string }
  | { readonly type: 'break' };

/**
 * Parses the Markdown of one table cell into text, code, links and line breaks. Characters that Markdown would drop but
 * the author meant are kept: delimiters that emphasize nothing, brackets that link nowhere. HTML is never passed on:
 * `<br>` becomes a break, formatting tags and comments are removed, any other HTML is text. Only http and https
 * addresses become links.
 */
export function parseInline(markdown: string): InlineNode[] {
  const source = markdown.replace(LINE_BREAKS, ' ').replace(INVISIBLE, '').trim();
  if (source === '') return [];
  if (source.length > MAX_MARKDOWN_LENGTH || !MARKUP.test(source)) return [{ type: 'text', value: source }];
  return trimEnds(mergeAdjacent(parseCell(source)));
}

/** The text of the nodes, in one line. */
export const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (node.type === 'break' ? ' ' : node.value)).join('');

/**
 * Longer cells are kept as text. Parsing takes quadratic time in the worst case: Sätteri 0.10.5 reads 10,000 characters
 * of `&amp;` in 3 ms, 160,000 in 1.7 s.
 */
const MAX_MARKDOWN_LENGTH = 10_000;
const MARKUP = /[\\`*_~[\]<&]|https?:\/\/|www\./i;
const EMPHASIS_TYPES = ['emphasis', 'strong', 'delete'];

/** The part of an mdast node that is read here. */
interface MdastNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly children?: readonly MdastNode[];
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Parses the cell inside a table, so that a leading `#` or `-` does not start a block. */
function parseCell(source: string): InlineNode[] {
  const cell = source.replace(/\\[\s\S]|\|/g, (match) => (match === '|' ? '\\|' : match));
  const table = `| c |\n| - |\n| ${cell} |`;
  const root: MdastNode = markdownToMdast(table);
  const row = root.children?.[0]?.children?.[1];
  return flatten(row?.children?.[0]?.children ?? [{ type: 'text', value: source }], table);
}

/** Flattens mdast `nodes`, whose positions refer to `source`. */
function flatten(nodes: readonly MdastNode[], source: string): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    const { type, value = '', url = '', children = [] } = node;
    if (type === 'text') return [{ type: 'text', value }];
    if (type === 'inlineCode') return [{ type: 'code', value }];
    if (type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
    if (type === 'html') return htmlNodes(value, source);
    const content = flatten(children, source);
    if (type === 'link') {
      if (/^https?:\/\//i.test(url)) return linkNodes(inlineText(content), url);
      return isAddressOrPath(url) ? content : withDelimiters(node, content, source);
    }
    const { start, end } = offsetsOf(node);
    const isMeant = EMPHASIS_TYPES.includes(type) && isEmphasis(source, start, end);
    return isMeant ? content : withDelimiters(node, content, source);
  });
}

/** Whether a link target is an address or a path, not a remark in parentheses: `范围[1,100](默认10)`. */
const isAddressOrPath = (url: string): boolean => url === '' || (/^[!-~]+$/.test(url) && /[/.#:?]/.test(url));

/** `content`, the flattened children of `node`, between the delimiters of the node as they are in the source. */
function withDelimiters(node: MdastNode, content: readonly InlineNode[], source: string): InlineNode[] {
  const { start, end } = offsetsOf(node);
  const [first, last] = [node.children?.[0], node.children?.at(-1)];
  const opening = source.slice(start, first ? offsetsOf(first).start : start);
  const closing = unescapePipes(source.slice(last ? offsetsOf(last).end : start, end));
  return [{ type: 'text', value: opening }, ...content, { type: 'text', value: closing }];
}

const offsetsOf = ({ position }: MdastNode): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

const unescapePipes = (text: string): string => text.replaceAll('\\|', '|');

/** A link, and the text after it: GFM ends a bare address only at white space, here Chinese punctuation ends it too. */
function linkNodes(text: string, url: string): InlineNode[] {
  const [value, href] = [unescapePipes(text), unescapePipes(url)];
  const end = href.endsWith(value) ? value.search(/[\u3001-\u3011\u201C\u201D\uFF01-\uFF0F\uFF1A-\uFF1F]/) : -1;
  if (end < 0) return [{ type: 'link', value, href }];
  return [
    { type: 'link', value: value.slice(0, end), href: href.slice(0, end - value.length) },
    { type: 'text', value: value.slice(end) },
  ];
}

function htmlNodes(html: string, source: string): InlineNode[] {
  if (isBreakTag(html)) return [{ type: 'break' }];
  return isFormattingTag(html, source) || html.startsWith('<!--') ? [] : [{ type: 'text', value: html }];
}

/** Joins adjacent text nodes and drops breaks that follow a break or nothing. */
function mergeAdjacent(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (!(node.type === 'break' && (last === undefined || last.type === 'break'))) merged.push(node);
  }
  return merged;
}

/** The nodes without white space and breaks at both ends. */
function trimEnds(nodes: readonly InlineNode[]): InlineNode[] {
  const from = nodes.findIndex((node) => !isInvisible(node));
  const to = nodes.findLastIndex((node) => !isInvisible(node));
  return nodes.slice(from, to + 1).map((node, index, kept) => {
    if (node.type !== 'text') return node;
    const value = index === 0 ? node.value.trimStart() : node.value;
    return { type: 'text', value: index === kept.length - 1 ? value.trimEnd() : value };
  });
}

const isInvisible = (node: InlineNode): boolean =>
  node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
