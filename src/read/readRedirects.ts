import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { ADDRESS, CONFLICT_MARK } from './addressLines.ts';

/** An address that leads to another since a page has moved. */
export interface Redirect {
  readonly from: string;
  /** May end with the anchor of a section. */
  readonly to: string;
  readonly position: SourcePosition;
  readonly targetPosition: SourcePosition;
}

/**
 * Reads `content/redirects.txt`, which may be absent: a line has the old address and the new one; what follows is for people. Lines that begin with `#`
 * are comments.
 * @param root the project folder
 * @throws if the file cannot be read
 */
export function readRedirects(root: string): { redirects: Redirect[]; problems: Problem[] } {
  const path = join(root, paths.redirects);
  return parseRedirects(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

/** Parses the text of the file. */
export function parseRedirects(text: string): { redirects: Redirect[]; problems: Problem[] } {
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const positionAt = (column: number): SourcePosition => ({ file: paths.redirects, line: index + 1, column });
    const [, indent = '', from = '', gap = '', to = ''] = /^(\s*)(\S+)(\s*)(\S*)/.exec(line) ?? [];
    const target = to.replace(/#.+$/, '');
    const position = positionAt(indent.length + 1);
    if (CONFLICT_MARK.test(line)) problems.push(problem('unmerged-file', position, {}));
    else if (!ADDRESS.test(from) || !ADDRESS.test(target) || from.endsWith('/') !== target.endsWith('/'))
      problems.push(problem('malformed-redirect', position, { line: line.trim() }));
    else
      redirects.push({ from, to, position, targetPosition: positionAt(indent.length + from.length + gap.length + 1) });
  }
  return { redirects, problems };
}
