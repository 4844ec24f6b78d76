import { isBlank } from './lines.ts';

/** A line of what stands outside of the tables; a heading, with what underlines it, has a level. */
export interface ProseLine {
  readonly text: string;
  readonly level?: number | undefined;
  readonly isVerbatim?: boolean;
}

/** Joins lines of prose, without headings that have nothing under them: what is left of a section whose table went elsewhere. */
export function joinProse(lines: readonly ProseLine[]): string {
  const kept: string[] = [];
  let pending: ProseLine[] = [];
  for (const line of lines) {
    const { text, level, isVerbatim = false } = line;
    if (level !== undefined) pending = [...pending.filter((other) => (other.level ?? 0) < level), line];
    else if (isBlank(text) && !isVerbatim) kept.push('');
    else {
      kept.push(...pending.flatMap((heading) => ['', heading.text, '']), text);
      pending = [];
    }
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
