import { isLikeCode } from './isLikeCode.ts';
import type { CodeList, ListedCode } from './list.ts';

/**
 * Reads the source of an SDK, of any language that writes a constant, or a member of an enumeration, as a name and a text in quotes: Go, Java, Python, TypeScript, C#, PHP. The
 * comment above a constant, or behind it, is what it says of the code. A constant whose text is no code, such as a version or a host, is passed over.
 */
export function readConstants(text: string, file: string): CodeList {
  const codes: ListedCode[] = [];
  let comment: string[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const above = COMMENT.exec(line);
    const [, code, behind] = CONSTANT.exec(line) ?? [];
    if (above) {
      comment = [...comment, ...wordsOf(above[1] ?? '')];
      continue;
    }
    if (code !== undefined && isLikeCode(code)) {
      const said = comment.length > 0 ? comment : wordsOf(behind ?? '');
      codes.push({ code, text: said.join(' '), file, line: index + 1 });
    }
    comment = [];
  }
  return { codes, problems: [] };
}

/** A line that is all comment. */
const COMMENT = /^\s*(?:\/\/+|#+|\/\*+|\*+\/?)\s?(.*?)(?:\*\/)?\s*$/;

/** A name, what may stand between, a text in quotes, and what may follow. */
const CONSTANT =
  /^[\s\w]*[\w$]\s*(?::\s*[\w.<>[\]]+\s*)?(?:=|\()\s*(?:new\s+\w+\()?["'`]([^"'`]+)["'`]\s*(?:as const)?\s*\)*\s*[,;]?\s*(?:(?:\/\/|#|\/\*)\s*(.*?)(?:\*\/)?\s*)?$/;

const wordsOf = (comment: string): string[] => (comment.trim() === '' ? [] : [comment.trim()]);
