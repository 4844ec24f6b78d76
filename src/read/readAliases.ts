import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { readNamedColumns } from '../tables/readNamedColumns.ts';
import type { Reference } from './reference.ts';
import { readSite } from './readSite.ts';

/** What people say, and what they mean by it. */
export interface AliasRow {
  /** Words or names, in any language. */
  readonly phrases: readonly string[];
  /** The pages they lead to, best first: `Category.Code`, `guides/<id>` or `actions/<product>/<Action>`. */
  readonly targets: readonly Reference[];
  /** Other words that mean the same. A row has targets or these. */
  readonly synonyms: readonly string[];
}

const columns = [
  { name: 'phrases', label: phrase('column-phrases', {}), header: /^(说法|people say)/i },
  { name: 'targets', label: phrase('column-targets', {}), header: /^(指向|leads to)/i, isOptional: true },
  { name: 'synonyms', label: phrase('column-synonyms', {}), header: /^(同义|means the same)/i, isOptional: true },
] as const;

/**
 * Reads the tables of aliases in the file that `content/site.yml` names. A phrase that leads somewhere in two rows is a problem.
 * @param root the project folder
 * @throws if the file cannot be read
 */
export function readAliases(root: string): { aliases: AliasRow[]; problems: Problem[] } {
  const file = `${paths.content}/${readSite(root).settings.aliases}`;
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const { rows, problems } = readNamedColumns(text, file, columns);
  const lineOf = new Map<string, number>();
  const repeated: Problem[] = [];
  const aliases = rows.map(({ textOf, positionOf }): AliasRow => {
    const [phrases, targets] = (['phrases', 'targets'] as const).map((name) => listOf(textOf(name), positionOf(name)));
    if (targets && targets.length > 0) repeated.push(...repeatedPhrases(phrases ?? [], lineOf));
    return {
      phrases: (phrases ?? []).map(({ name }) => name),
      targets: targets ?? [],
      synonyms: listOf(textOf('synonyms'), positionOf('synonyms')).map(({ name }) => name),
    };
  });
  return { aliases, problems: [...problems, ...repeated] };
}

/** The items of a cell, each at its place. Commas of both scripts part them. */
const listOf = (cell: string, { file, line, column }: SourcePosition): Reference[] =>
  [...cell.matchAll(/[^,，、\s`](?:[^,，、`]*[^,，、\s`])?/g)].map(({ 0: name, index }) => ({
    name,
    position: { file, line, column: column + index },
  }));

/** A problem for each phrase that stands in an earlier row, or before in its own. */
const repeatedPhrases = (phrases: readonly Reference[], lineOf: Map<string, number>): Problem[] =>
  phrases.flatMap(({ name, position }) => {
    const first = lineOf.get(name.toLowerCase());
    lineOf.set(name.toLowerCase(), first ?? position.line);
    return first === undefined ? [] : [problem('repeated-phrase', position, { name, firstLine: String(first) })];
  });
