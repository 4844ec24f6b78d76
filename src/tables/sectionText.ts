import type { ColumnRole } from './columnRoles.ts';
import { isBlank } from './lines.ts';
import { isExplaining, readHeaderText } from './readHeaderText.ts';

/** What the text below a code says, by roles; each is Markdown of one line, with `<br>` between its parts. */
export type SectionText = Partial<Record<ColumnRole, string>>;

/** A part of the text below a code. */
export interface TextBlock {
  readonly text: string;
  /** Whether the block is a heading: a label of what follows. */
  readonly isLabel?: boolean;
}

/**
 * Sorts the blocks of a text by what they are about: `**Cause:** …` and what follows a label that stands alone is the cause. What no label
 * names is the meaning.
 */
export function sortBlocks(blocks: readonly TextBlock[]): SectionText {
  const parts = new Map<ColumnRole, string[]>();
  let current: ColumnRole = 'meaning';
  for (const { text, isLabel = false } of blocks) {
    const { label = '', rest = '' } = (isLabel ? { label: text } : LABELLED.exec(text)?.groups) ?? {};
    const role = roleOf(label);
    if (role !== undefined && rest === '') current = role;
    else parts.set(role ?? current, [...(parts.get(role ?? current) ?? []), role === undefined ? text : rest]);
  }
  return Object.fromEntries([...parts].map(([role, texts]) => [role, texts.join('<br>')]));
}

/** A label in bold before a colon: `**Cause:** …` or `**Cause**: …`. */
const LABELLED = /^(?:\*\*|__)(?<label>[^*_:：]{2,40})(?:[:：]\s*(?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*(?<rest>.*)$/su;

function roleOf(label: string): ColumnRole | undefined {
  const { role } = readHeaderText(label);
  return role === 'http' || isExplaining(role) ? role : undefined;
}

/**
 * Cuts lines into blocks: paragraphs and items of lists, each in one line, and lines of code as code.
 * @param targetOf the address that a reference of a link stands for
 */
export function blocksOf(lines: readonly string[], targetOf: (reference: string) => string | undefined): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: string[] = [];
  let fence: string | undefined;
  const close = (): void => {
    const text = open.join(' ').replace(CHINESE_GAP, '');
    if (!isBlank(text)) blocks.push({ text: withTargets(text, targetOf) });
    open = [];
  };
  for (const line of lines) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true) fence = undefined;
      else if (!isBlank(line)) blocks.push({ text: asCode(line.trim()) });
      continue;
    }
    const heading = /^\s{0,3}#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (mark !== undefined || heading !== undefined || isBlank(line) || STARTS_BLOCK.test(line)) close();
    if (heading !== undefined) blocks.push({ text: heading, isLabel: true });
    else if (mark !== undefined) fence = mark;
    else if (!isBlank(line)) open.push(line.replace(LIST_MARK, '').trim());
  }
  close();
  return blocks;
}

const LIST_MARK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;
const STARTS_BLOCK = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s|(?:\*\*|__)[^*_]{2,40}(?:[:：](?:\*\*|__)|(?:\*\*|__)[:：]))/;

/** A space that stood for the end of a line between two Chinese characters. */
const CHINESE_GAP = /(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/g;

const asCode = (line: string): string => (line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``);

/** Links by reference as links to their addresses, or as their text where there is none. */
const withTargets = (text: string, targetOf: (reference: string) => string | undefined): string =>
  text.replace(/(?<!!)\[([^[\]]+)\]\[([^[\]]*)\]/g, (_match, label: string, reference: string) => {
    const target = targetOf(reference === '' ? label : reference);
    return target === undefined ? label : `[${label}](${target})`;
  });
