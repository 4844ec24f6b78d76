import { INVISIBLE } from './code.ts';
import { isBlank, type SourceLine } from './lines.ts';

/** A heading of any notation; what only looks like one, a line in bold, ranks below all others. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  /** How many lines it takes: two where the second underlines the first. */
  readonly height: number;
}

/** The heading that begins in line `index`: `# Title` (the space may be missing), underlined, `<h2>`, or all in bold. */
export function headingAt(lines: readonly SourceLine[], index: number): Heading | undefined {
  const text = (lines[index]?.text ?? '').replace(INVISIBLE, '').trim();
  const marks = /^#{1,6}(?!#)/.exec(text)?.[0];
  if (marks !== undefined) {
    return {
      level: marks.length,
      title: text
        .slice(marks.length)
        .trim()
        .replace(/(?:^|\s)#+$/, '')
        .trim(),
      height: 1,
    };
  }
  const [, level, html] = /^<h([1-6])\b[^>]*>([^<]*)/i.exec(text) ?? [];
  if (level !== undefined) return { level: Number(level), title: html ?? '', height: 1 };
  const bold = /^(\*\*|__)([^*_]+)\1[:：]?$/.exec(text)?.[2];
  if (bold !== undefined) return { level: 7, title: bold, height: 1 };
  if (text === '' || text.includes('|') || /^(?:[-*+>]|```|~~~|[-=]{2,}$)/.test(text)) return undefined;
  const underline = lines[index + 1]?.text ?? '';
  return isBlank(underline) || !/^ {0,3}(?:=+|-{2,})\s*$/.test(underline)
    ? undefined
    : { level: underline.includes('=') ? 1 : 2, title: text, height: 2 };
}

/** `path` from the outermost to the innermost heading, after `next` has come. */
export const withHeading = (path: readonly Heading[], next: Heading): Heading[] => [
  ...path.filter(({ level }) => level < next.level),
  next,
];
