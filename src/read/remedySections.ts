import { markdownToMdast } from 'satteri';
import type { RichText } from '../text/richText.ts';
import { sectionIdOf, type SectionId } from '../sectionHeadings.ts';

/** A part of a remedy: the Markdown below one of its headings, or before the first. */
export interface RemedySection {
  /** Absent before the first heading, and where the heading is none of a remedy's. */
  readonly id: SectionId | undefined;
  /** The heading as written; empty before the first. */
  readonly heading: string;
  readonly markdown: string;
  /** Line of the heading below the frontmatter, from 1 up. */
  readonly line: number;
}

/** Cuts the Markdown of a remedy at its second-level headings; those inside blocks of code are none. */
export function splitSections(markdown: string): RemedySection[] {
  const lines = markdown.split('\n');
  const headings = nodesOf(markdown).flatMap(({ type, depth, position }) =>
    type === 'heading' && depth === 2 && position ? [position.start.line - 1] : [],
  );
  const starts = [-1, ...headings];
  return starts
    .map((start, index): RemedySection => {
      const heading = (lines[start] ?? '').replace(/^\s*##\s*|\s*#*\s*$/g, '');
      const own = lines
        .slice(start + 1, starts[index + 1])
        .join('\n')
        .trim();
      return { id: sectionIdOf(heading), heading, markdown: own, line: start + 1 };
    })
    .filter(({ heading, markdown: own }) => heading !== '' || own !== '');
}

/** The items of the first ordered list of `markdown`, as text with its code kept apart. */
export function stepsOf(markdown: string): RichText[] {
  const list = nodesOf(markdown).find(({ type, ordered }) => type === 'list' && ordered === true);
  return (list?.children ?? []).map((item) => withoutEnd(ownTextOf(item)));
}

/** Without the spaces between blocks that no block follows: they would be sent with every page. */
const withoutEnd = (runs: RichText): RichText => runs.slice(0, runs.findLastIndex(({ text }) => text !== ' ') + 1);

/** The paragraphs and blocks of code below the first ordered list of `markdown`, in their order. */
export function examplesOf(markdown: string): RichText[] {
  const nodes = nodesOf(markdown);
  const list = nodes.findIndex(({ type, ordered }) => type === 'list' && ordered === true);
  return nodes
    .slice(list + 1)
    .filter(({ type }) => type === 'paragraph' || type === 'code')
    .map(ownTextOf);
}

/** What of a node of Markdown is read here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  /** Of a link. */
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesOf(markdown: string): readonly Node[] {
  const root: Node = markdownToMdast(markdown);
  return root.children ?? [];
}

const blocks = ['paragraph', 'listItem', 'code', 'break'];

function richTextOf(node: Node): RichText {
  const own = ownTextOf(node);
  return blocks.includes(node.type) ? [...own, { text: ' ' }] : own;
}

function ownTextOf({ type, value = '', url, children = [] }: Node): RichText {
  if (type === 'code') return [{ text: value, isCode: true, isBlock: true }];
  if (type === 'inlineCode') return [{ text: value, isCode: true }];
  if (value !== '') return [{ text: value.replace(/\s+/g, ' ') }];
  const runs = children.flatMap(richTextOf);
  return type === 'link' && url !== undefined ? runs.map((run) => ({ ...run, href: url })) : runs;
}
