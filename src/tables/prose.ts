import { isBlank } from './lines.ts';

/** A part of the text outside the tables: a line, or a heading with its underline. Only headings have a level. */
export interface ProseLine {
  readonly text: string;
  readonly level?: number | undefined;
  /** Whether the line is in a code fence or comment, where blank lines and headings count as text. */
  readonly isVerbatim?: boolean;
}

/** Joins the text outside the tables. Headings with nothing below them, whose section held only a table, are dropped. */
export function joinProse(lines: readonly ProseLine[]): string {
  const kept: string[] = [];
  let pendingHeadings: ProseLine[] = [];
  for (const line of lines) {
    const { text, level, isVerbatim = false } = line;
    if (level !== undefined) {
      pendingHeadings = [...pendingHeadings.filter((heading) => (heading.level ?? 0) < level), line];
    } else if (isBlank(text) && !isVerbatim) kept.push('');
    else {
      kept.push(...pendingHeadings.flatMap((heading) => ['', heading.text, '']), text);
      pendingHeadings = [];
    }
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
