import { markdownToMdast } from 'satteri';
import { phrase, type Told } from '../problems/told.ts';
import type { SourceFile } from '../read/readFolder.ts';
import { splitFrontmatter } from '../tables/frontmatter.ts';

/** What of a Markdown text is the same in every language. */
export interface ParsedText {
  readonly file: string;
  /** Headings, steps, rows of tables and blocks of code, in their order. */
  readonly outline: readonly OutlineItem[];
  /** Runs of text and of inline code. */
  readonly runs: readonly Run[];
}

export interface OutlineItem {
  readonly kind: 'heading' | 'step' | 'row' | 'code';
  /** What a reader calls it, such as `a step`. */
  readonly name: Told;
  readonly line: number;
  /** The lines of a block of code, and its language. */
  readonly code?: { readonly lang: string; readonly text: string };
}

export interface Run {
  readonly text: string;
  readonly isCode: boolean;
  readonly line: number;
}

/** Parses a text. Lines that import components are left out: the folder that they name depends on the place of the file. */
export function parseText({ file, text }: Pick<SourceFile, 'file' | 'text'>): ParsedText {
  const { body, bodyLine } = splitFrontmatter(text);
  const root: Node = markdownToMdast(body.replace(/\r\n?/g, '\n').replace(/^import .*$/gm, ''));
  const outline: OutlineItem[] = [];
  const runs: Run[] = [];
  const visit = (node: Node): void => {
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    const item = outlineItemOf(node);
    if (item) outline.push({ ...item, line });
    if (node.type === 'text') runs.push(...linesOf(node.value ?? '', line).map((run) => ({ ...run, isCode: false })));
    if (node.type === 'inlineCode') runs.push({ text: node.value ?? '', isCode: true, line });
    for (const child of node.children ?? []) {
      if (node.type === 'list' && node.ordered === true) {
        outline.push({
          kind: 'step',
          name: phrase('text-step', {}),
          line: bodyLine + (child.position?.start.line ?? 1) - 1,
        });
      }
      visit(child);
    }
  };
  visit(root);
  return { file, outline, runs };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null | undefined;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly Node[];
}

function outlineItemOf({ type, depth, lang, value }: Node): Omit<OutlineItem, 'line'> | undefined {
  if (type === 'heading') return { kind: 'heading', name: phrase('text-heading', { level: String(depth ?? 0) }) };
  if (type === 'tableRow') return { kind: 'row', name: phrase('text-row', {}) };
  if (type !== 'code') return undefined;
  return {
    kind: 'code',
    name: phrase('text-code', { lang: lang ?? '' }),
    code: { lang: lang ?? '', text: value ?? '' },
  };
}

const linesOf = (text: string, first: number) =>
  text.split('\n').map((line, index) => ({ text: line, line: first + index }));
