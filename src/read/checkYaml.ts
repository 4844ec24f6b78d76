import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';

/** YAML checked against a schema. */
export interface CheckedYaml<T> {
  /** Undefined if there are problems. */
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** The position in the file of the value at a path of keys or, if it is absent, of its nearest parent. */
  readonly positionOf: (path: readonly PropertyKey[]) => SourcePosition;
}

/** How faults are reported. */
interface Report {
  readonly id: 'invalid-frontmatter' | 'invalid-setting';
  /** What is wanted, in other words than the schema library's. */
  readonly words?: z.core.$ZodErrorMap;
}

const frontmatterReport: Report = { id: 'invalid-frontmatter' };

/**
 * Parses `yaml`, which begins in line `firstLine` of `file`, and checks it against `schema`. Every fault is a problem at
 * the line and column of its value.
 * @throws {ReferenceError} if aliases expand to an excessive number of nodes
 */
export function checkYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
  report: Report = frontmatterReport,
): CheckedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const positionOf = (path: readonly PropertyKey[]): SourcePosition => positionAt(offsetOf(document, path));
  const syntaxProblems = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], detail: message })),
    ...danglingAliases(document),
  ].map(({ offset, detail }) => problem('invalid-yaml', positionAt(offset), { detail }));
  if (syntaxProblems.length > 0) return { data: undefined, problems: syntaxProblems, positionOf };
  const result = schema.safeParse(document.toJS() ?? {}, report.words && { error: report.words });
  if (result.success) return { data: result.data, problems: [], positionOf };
  const problems = result.error.issues.flatMap(splitIssue).map(({ path, message }) =>
    problem(report.id, positionOf(path), {
      detail: `${path.map(String).join('.') || 'the whole'}: ${message}`,
    }),
  );
  return { data: undefined, problems, positionOf };
}

/** Aliases without an anchor: what YAML makes of a value that begins with an unquoted `*`. */
function danglingAliases(document: Document): { offset: number; detail: string }[] {
  const found: { offset: number; detail: string }[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return;
      found.push({ offset: node.range?.[0] ?? 0, detail: `"*${node.source}" must stand in quotes.` });
    },
  });
  return found;
}

/** One issue for each unknown field, so that each has its own position. */
const splitIssue = (issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'There is no such field.' }))
    : [issue];

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
