import { markdownToMdast } from 'satteri';
import { inlineText, type InlineNode } from '../tables/inline.ts';
import { escapeBlockStart, escapeInline, toCodeSpan } from '../text/richText.ts';
import type { MarkedUp } from './recordSchema.ts';

/** The text of a table cell as Markdown, and without markup. */
export const cellText = (nodes: readonly InlineNode[]): MarkedUp => ({
  text: escapeBlockStart(nodes.map(inlineMarkdown).join('')),
  plain: inlineText(nodes),
});

function inlineMarkdown(node: InlineNode): string {
  if (node.type === 'break') return '<br>';
  if (node.type === 'code') return toCodeSpan(node.value);
  if (node.type !== 'link') return escapeInline(node.value);
  return node.value === node.href ? `<${node.href}>` : `[${escapeInline(node.value)}](<${node.href}>)`;
}

/** The blocks of a Markdown text, each item of its lists by itself. */
export const blockTexts = (markdown: string): MarkedUp[] =>
  nodesOf(markdown)
    .flatMap((node) => (node.type === 'list' ? (node.children ?? []) : [node]))
    .map((node) => markedUpOf(node, markdown));

/** The items of the first ordered list of a Markdown text. */
export const stepTexts = (markdown: string): MarkedUp[] =>
  (nodesOf(markdown).find(({ type, ordered }) => type === 'list' && ordered === true)?.children ?? []).map((item) =>
    markedUpOf(item, markdown),
  );

/** What of a node of Markdown is read here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly ordered?: boolean | null | undefined;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly Node[];
}

interface Point {
  readonly offset?: number | undefined;
  readonly column?: number | undefined;
}

function nodesOf(markdown: string): readonly Node[] {
  const root: Node = markdownToMdast(markdown);
  return root.children ?? [];
}

/** A block, or what stands in an item of a list, without the indentation of the list. */
function markedUpOf(node: Node, source: string): MarkedUp {
  const parts = node.type === 'listItem' ? (node.children ?? []) : [node];
  const start = parts[0]?.position?.start;
  const text = source.slice(start?.offset ?? 0, parts.at(-1)?.position?.end.offset ?? 0);
  const indentation = new RegExp(`\\n {0,${(start?.column ?? 1) - 1}}`, 'g');
  return { text: text.replace(indentation, '\n').trim(), plain: plainText(node) };
}

const blocks = ['paragraph', 'listItem', 'code', 'break', 'tableCell', 'heading'];

const plainText = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

const rawText = ({ type, value = '', children = [] }: Node): string =>
  (value === '' ? children.map(rawText).join('') : value) + (blocks.includes(type) ? ' ' : '');
