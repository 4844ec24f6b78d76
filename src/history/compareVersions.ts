import { codeKey } from '../tables/code.ts';
import { inlineText } from '../tables/inline.ts';
import type { Row } from '../tables/parseTables.ts';
import type { CodeChange, ListedCode, ListedCodes } from './types.ts';

/** The codes of some rows, in order of their keys. A code may have several rows. */
export function listedCodes(rows: readonly Row[]): ListedCodes {
  const groups = Map.groupBy(rows, ({ code }) => codeKey(code));
  return new Map(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, own]): [string, ListedCode] => [
        key,
        {
          code: own[0]?.code ?? key,
          signature: [...new Set(own.map(signatureOf))].sort().join('\n'),
          text: [...new Set(own.map(textOf))].join('\n'),
        },
      ]),
  );
}

/** What was added, removed and reworded from one version of a file to the next. The case of a code, its place and its table are no change. */
export function compareVersions(before: ListedCodes, after: ListedCodes): CodeChange[] {
  const changes: CodeChange[] = [];
  for (const [key, { code, signature, text }] of after) {
    const old = before.get(key);
    if (!old) changes.push({ kind: 'added', code, before: '', after: text });
    else if (old.signature !== signature) changes.push({ kind: 'reworded', code, before: old.text, after: text });
  }
  for (const [key, { code, text }] of before)
    if (!after.has(key)) changes.push({ kind: 'removed', code, before: text, after: '' });
  return changes;
}

const signatureOf = ({ meaning, name, message, cause, solution, httpStatus, extra }: Row): string =>
  JSON.stringify([meaning, name, message, cause, solution, httpStatus, extra]);

const textOf = ({ meaning, name, message, cause, solution }: Row): string =>
  [name, ...[meaning, message, cause, solution].map(inlineText)].filter((text) => text !== '').join(' ');
