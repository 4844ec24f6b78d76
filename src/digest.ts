import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A digest of texts, in their order; no other texts have the same. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url');
}

/** Which of `count` shares, 0 to `count - 1`, a text falls into: always the same, and about as many texts into each. */
export const shareOf = (text: string, count: number): number =>
  createHash('sha256').update(text).digest().readUInt32BE() % count;

/** A digest of all files at `places`: files or folders below `root`, or nothing. */
export function digestOfFiles(root: string, places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesOf(join(root, place))))
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('base64url');
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}
