import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';
import { issueWords } from './schemaWords.ts';

/** YAML checked against a schema. */
export interface CheckedYaml<T> {
  /** Undefined if there are problems. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** The position in the file of the value at a path of keys or, if it is absent, of its nearest parent. */
  readonly positionOf: (path: readonly PropertyKey[]) => SourcePosition;
}

/**
 * Parses `yaml`, which begins in line `firstLine` of `file`, and checks it against `schema`. Every fault is a problem at
 * the line and column of its value.
 * @param id how faults are reported
 * @throws {ReferenceError} if aliases expand to an excessive number of nodes
 */
export function checkYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
  id: 'invalid-frontmatter' | 'invalid-setting' = 'invalid-frontmatter',
): CheckedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const positionOf = (path: readonly PropertyKey[]): SourcePosition => positionAt(offsetOf(document, path));
  // What follows a first error in the syntax mostly follows from it.
  const syntaxProblems = [
    ...document.errors
      .slice(0, 1)
      .map(({ pos, code, message }) => ({ offset: pos[0], detail: phrase('yaml', { code, message }) })),
    ...danglingAliases(document),
  ].map(({ offset, detail }) => problem('invalid-yaml', positionAt(offset), { detail }));
  if (syntaxProblems.length > 0) return { data: undefined, problems: syntaxProblems, positionOf };
  const given: unknown = document.toJS() ?? {};
  const result = schema.safeParse(given);
  if (result.success) return { data: result.data, problems: [], positionOf };
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const problems = result.error.issues
    .flatMap((issue) => issueWords(issue, given, fields))
    .map(({ path, detail, wanted }) => problem(id, positionOf(path), { detail, wanted }));
  return { data: undefined, problems, positionOf };
}

/** Aliases without an anchor: what YAML makes of a value that begins with an unquoted `*`. */
function danglingAliases(document: Document): { offset: number; detail: Told }[] {
  const found: { offset: number; detail: Told }[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return;
      found.push({ offset: node.range?.[0] ?? 0, detail: phrase('yaml-alias', { name: node.source }) });
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
