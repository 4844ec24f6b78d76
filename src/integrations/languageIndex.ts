import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { digestOf } from '../digest.ts';

/** A page as Pagefind gets it: its address below the site's base, and the part of its HTML that is indexed. */
export interface Document {
  readonly url: string;
  readonly content: string;
}

/** The file in which `indexLanguage` keeps what it indexed. */
export const DIGEST = 'digest';

/** Documents that are handed to Pagefind's process at a time. */
const AT_ONCE = 200;
/** Interfaces that Pagefind ships beside its index; the look-up is our own. */
const unused = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

/**
 * Writes Pagefind's files for documents of one language into `folder`, unless those of the same documents are there.
 * @param makers a digest of all else that the files are made by
 * @throws Error where Pagefind does not start, or does not take a document
 */
export async function indexLanguage(
  documents: readonly Document[],
  { folder, makers, maxFragments }: { folder: string; makers: string; maxFragments: number },
): Promise<void> {
  const digest = digestOf([makers, String(maxFragments), ...documents.flatMap(({ url, content }) => [url, content])]);
  const file = join(folder, DIGEST);
  if (digest === readIfThere(file)) return;
  rmSync(folder, { recursive: true, force: true });
  const { index } = expectClean(await pagefind.createIndex({ maxFragments }));
  if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
  for (const group of inGroups(documents, AT_ONCE)) {
    for (const response of await Promise.all(group.map((document) => index.addHTMLFile({ ...document }))))
      expectClean(response);
  }
  expectClean(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  for (const name of unused) rmSync(join(folder, name), { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, digest);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function* inGroups<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function expectClean<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
