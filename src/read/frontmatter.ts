import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Place, type Problem } from '../problems/problems.ts';

/** YAML checked against a schema: `data` is undefined where there are problems. */
export interface CheckedYaml<T> {
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
  /** Where the value at a path of keys stands in the file; the nearest parent where it is absent. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The YAML between the first two `---` lines of a Markdown file, and the Markdown below. */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } {
  const match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return { yaml: '', body: text, bodyLine: 1 };
  const before = match[0];
  return { yaml: match[1] ?? '', body: text.slice(before.length), bodyLine: before.split('\n').length };
}

/**
 * Parses YAML that begins after `firstLine - 1` lines of `file` and checks it against `schema`.
 * Every fault is a problem at the line and column of its value.
 */
export function checkYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
): CheckedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => at(offsetOf(document, path));
  const syntax = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], detail: message })),
    ...danglingAliases(document),
  ].map(({ offset, detail }) => problem('invalid-yaml', at(offset), { detail }));
  if (syntax.length > 0) return { data: undefined, problems: syntax, placeOf };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, problems: [], placeOf };
  const problems = result.error.issues.flatMap(splitIssue).map(({ path, message }) =>
    problem('invalid-frontmatter', placeOf(path), {
      detail: `${path.map(String).join('.') || 'the whole'}: ${message}`,
    }),
  );
  return { data: undefined, problems, placeOf };
}

/** Aliases of nothing: what YAML makes of a value that begins with an unquoted `*`. */
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

/** One fault for each unknown field, so that each has its own place. */
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
