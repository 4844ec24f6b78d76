import { problem, type Problem } from '../problems/problems.ts';

/** A block of code in a text; its fence is in line `line` of `file`. */
export interface CodeBlock {
  readonly file: string;
  readonly line: number;
  readonly lang: string;
  readonly text: string;
}

/**
 * Two blocks of code must be the same line for line, but for comments, and for quoted words on lines that hold prose of a language. The
 * first difference is a problem.
 */
export function compareCode(source: CodeBlock, translation: CodeBlock): Problem[] {
  const [ones, others] = [linesOf(source), linesOf(translation)];
  const length = Math.max(ones.length, others.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [ones[index], others[index]];
    if (one && other && isAlike(one.text, other.text, source.lang)) continue;
    const line = (other ?? others.at(-1))?.line ?? translation.line;
    const place = `${source.file}:${(one ?? ones.at(-1))?.line ?? source.line}`;
    const position = { file: translation.file, line, column: 1 };
    return [problem('unlike-code', position, { own: other?.text ?? '', other: one?.text ?? '', place })];
  }
  return [];
}

/** Lines of prose may differ as a whole in a block that is no code of a language. */
function isAlike(one: string, other: string, lang: string): boolean {
  if (one === other) return true;
  if (!hasProse(one) && !hasProse(other)) return false;
  return comments(lang).length === 0 || withoutQuoted(one) === withoutQuoted(other);
}

const hasProse = (line: string): boolean => /[^\p{ASCII}]/u.test(line);

const withoutQuoted = (line: string): string => line.replace(/(["'`])(?:\\.|(?!\1).)*\1/g, '$1$1');

/** The lines of a block without comments and blank lines. */
function linesOf({ text, line, lang }: CodeBlock): { readonly text: string; readonly line: number }[] {
  const patterns = comments(lang);
  return text
    .split('\n')
    .map((own, index) => ({
      text: patterns.reduce((rest, pattern) => rest.replace(pattern, ''), own).trimEnd(),
      line: line + index + 1,
    }))
    .filter((own) => own.text.trim() !== '');
}

const HASH = /(?<=^|\s)#(?!!).*$/;
const SLASHES = /(?<=^|\s)(?:\/\/.*$|\/\*.*?\*\/)/;

/** How comments are written in a language; of a language that is not listed, nothing is a comment. */
function comments(lang: string): readonly RegExp[] {
  if (/^(?:python|py|bash|sh|shell|yaml|yml|toml|ruby|powershell|ini)$/.test(lang)) return [HASH];
  if (/^(?:go|java|js|javascript|ts|typescript|c|cpp|csharp|rust|kotlin|jsonc|json)$/.test(lang)) return [SLASHES];
  return lang === 'php' ? [HASH, SLASHES] : [];
}
