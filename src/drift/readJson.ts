import { parseDocument } from 'yaml';
import { problem, type Problem } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { isCode } from '../tables/code.ts';
import { isLikeCode } from './isLikeCode.ts';
import type { CodeList, ListedCode } from './list.ts';

/**
 * Reads a JSON file: an array of codes or of objects, such an array in a field of an object, or an object with codes as its keys. Our own
 * `codes.json` is one of them. An item of such an array that has no code is a problem.
 */
export function readJson(text: string, file: string): CodeList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser of JSON does not always say where.
    const [at = 0] = parseDocument(text, { prettyErrors: false }).errors[0]?.pos ?? [];
    return {
      codes: [],
      problems: [problem('unreadable-list', { file, ...positionAt(text, at) }, { detail: phrase('no-json', {}) })],
    };
  }
  const lineOf = lineFinder(text);
  const items = itemsIn(value);
  const codes = items.flatMap(entriesOf).map((entry): ListedCode => ({ ...entry, file, line: lineOf(entry.code) }));
  if (codes.length === 0)
    return { codes: mapIn(value).map((entry) => ({ ...entry, file, line: lineOf(entry.code) })), problems: [] };
  const problems = items.flatMap((item): Problem[] => {
    if (entriesOf(item).length > 0) return [];
    const code = isObject(item) ? codeOf(item) : String(item);
    return [
      problem('malformed-code', { file, line: lineOf(code ?? ''), column: 1 }, { code: code ?? JSON.stringify(item) }),
    ];
  });
  return { codes, problems };
}

interface Entry {
  readonly code: string;
  readonly text: string;
}

/** The array that the file is, or of those in its fields the one with most codes. */
function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? Object.values(value).filter((field): field is unknown[] => Array.isArray(field)) : [];
  const countOf = (list: readonly unknown[]): number => list.flatMap(entriesOf).length;
  return lists.reduce((best, list) => (countOf(list) > countOf(best) ? list : best), []);
}

/** The keys of an object that are codes, with what they stand for. */
const mapIn = (value: unknown): Entry[] =>
  isObject(value) && !Array.isArray(value)
    ? Object.entries(value)
        .map(([code, said]) => ({ code, text: textOf(said) }))
        .filter(({ code, text }) => isLikeCode(code) && text !== '')
    : [];

/** The code of an item with each of its texts. */
function entriesOf(item: unknown): Entry[] {
  if (typeof item === 'string') return isCode(item) ? [{ code: item, text: '' }] : [];
  const code = isObject(item) ? codeOf(item) : undefined;
  if (!isObject(item) || code === undefined || !isCode(code)) return [];
  const meanings: readonly unknown[] = Array.isArray(item['meanings']) ? item['meanings'] : [item];
  return meanings.map((meaning) => ({ code, text: textOf(meaning) }));
}

const codeOf = (item: JsonObject): string | undefined => fieldOf(item, /^(?:error)?code$/);

const textOf = (said: unknown): string =>
  isText(said) ? String(said) : isObject(said) ? (fieldOf(said, /^plain$/) ?? fieldOf(said, TEXT) ?? '') : '';

/** Names of the field that says what a code means. */
const TEXT = /^(?:(?:error)?(?:text|meaning|message|msg|desc|description)|说明|描述)$/;

/** The text of the first field whose name, in lower case and without punctuation, is like `name`. */
function fieldOf(item: JsonObject, name: RegExp): string | undefined {
  const found = Object.entries(item).find(
    ([key, value]) => name.test(key.toLowerCase().replace(/[_\s-]/g, '')) && isText(value),
  );
  return found === undefined ? undefined : String(found[1]);
}

type JsonObject = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

/** Finds the line in which a code stands first in quotes. */
function lineFinder(text: string): (code: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries())
    for (const [, word = ''] of line.matchAll(/"([^"\\]*)"/g)) if (!lines.has(word)) lines.set(word, index + 1);
  return (code) => lines.get(code) ?? 1;
}

function positionAt(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
