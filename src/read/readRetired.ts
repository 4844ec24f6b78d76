import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { splitFrontmatter } from '../tables/frontmatter.ts';
import { parseInline, type InlineNode } from '../tables/inline.ts';
import type { Scope } from '../tables/parseTables.ts';
import { checkYaml } from './checkYaml.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './reference.ts';
import { retiredSchema } from './schemas.ts';

/** A code that the tables no longer list, with what they said of it last. */
export interface RetiredFile {
  readonly code: string;
  readonly locale: Locale;
  readonly file: string;
  readonly position: SourcePosition;
  readonly products: readonly string[];
  readonly scope: Scope;
  /** Since which day the tables no longer list it. */
  readonly date: string;
  readonly replacedBy: readonly Reference[];
  readonly text: readonly InlineNode[];
  /** The line of the text. */
  readonly line: number;
}

/**
 * Reads the codes of `locale` that the tables dropped. Files with problems are left out.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readRetired(root: string, locale: Locale): { retired: RetiredFile[]; problems: Problem[] } {
  const retired: RetiredFile[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of readFolder(root, paths.retired(locale), ['.md'])) {
    const { yaml, body, bodyLine } = splitFrontmatter(text);
    const { data, positionOf, problems: yamlProblems } = checkYaml(yaml, retiredSchema, file, 2);
    problems.push(...yamlProblems);
    if (!data) continue;
    const { code, products, scope, date, replacedBy } = data;
    const position = positionOf(['code']);
    const words = textOf(body);
    if (words.length === 0) problems.push(problem('empty-retired', { file, line: bodyLine, column: 1 }, { code }));
    retired.push({
      code,
      locale,
      file,
      position,
      products,
      scope,
      date,
      replacedBy: replacedBy.map((name, index) => ({ name, position: positionOf(['replacedBy', index]) })),
      text: words,
      line: bodyLine + body.split('\n').findIndex((line) => line.trim() !== ''),
    });
  }
  return { retired, problems };
}

/** Paragraphs as a cell of a table has them, with breaks between. */
const textOf = (body: string): InlineNode[] =>
  body
    .split(/\r?\n\s*\n/)
    .map((paragraph) => parseInline(paragraph.replace(/\s*\r?\n\s*/g, ' ').trim()))
    .filter((nodes) => nodes.length > 0)
    .flatMap((nodes, index): InlineNode[] => (index === 0 ? nodes : [{ type: 'break' }, ...nodes]));
