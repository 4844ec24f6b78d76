import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { digestOf } from '../digest.ts';
import { noteText, readNote } from './lastBuild.ts';

/** A page as Pagefind gets it: its address below the site's base, and the part of its HTML that is indexed. */
export interface Document {
  readonly url: string;
  readonly content: string;
}

/** Interfaces that Pagefind ships beside its index; the look-up is our own. */
const unused = [
  ...['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  'pagefind-highlight.js',
];

/**
 * Writes Pagefind's files for documents of one language below `folder`, unless those of the same documents are there.
 * The documents are files too, kept from build to build: Pagefind reads a folder in half the time in which it takes them one by one,
 * and few of them change.
 * @param makers a digest of all else that the files are made by
 * @returns the folder of Pagefind's files
 * @throws Error where Pagefind does not start, or does not take the documents
 */
export async function indexDocuments(
  documents: readonly Document[],
  { folder, makers, maxFragments }: { folder: string; makers: string; maxFragments: number },
): Promise<string> {
  const [note, made, index] = [join(folder, 'documents.json'), join(folder, 'made-of.json'), join(folder, 'pagefind')];
  const by = digestOf([makers, String(maxFragments)]);
  const digest = digestOf(documents.flatMap(({ url, content }) => [url, content]));
  if (readNote(made, by) === digest) return index;
  const known = readNote(note, by) as Record<string, string> | undefined;
  const wanted = Object.fromEntries(documents.map(({ url, content }) => [url, content]));
  for (const file of [made, note]) rmSync(file, { force: true }); // They tell what is there; until all is, nothing is.
  if (known === undefined) rmSync(folder, { recursive: true, force: true });
  writeDocuments(join(folder, 'site'), known ?? {}, wanted);
  rmSync(index, { recursive: true, force: true });
  await indexFolder(join(folder, 'site'), { to: index, maxFragments });
  writeFileSync(note, noteText(by, wanted));
  writeFileSync(made, noteText(by, digest));
  return index;
}

/** Makes the documents in `folder`, by their addresses, those that are `wanted`. */
function writeDocuments(folder: string, known: Record<string, string>, wanted: Record<string, string>): void {
  for (const url of Object.keys(known)) if (!(url in wanted)) rmSync(join(folder, url, 'index.html'));
  for (const [url, content] of Object.entries(wanted)) {
    if (known[url] === content) continue;
    mkdirSync(join(folder, url), { recursive: true });
    writeFileSync(join(folder, url, 'index.html'), content);
  }
}

async function indexFolder(path: string, { to, maxFragments }: { to: string; maxFragments: number }): Promise<void> {
  const { index } = expectClean(await pagefind.createIndex({ maxFragments }));
  if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
  expectClean(await index.addDirectory({ path }));
  expectClean(await index.writeFiles({ outputPath: to }));
  await index.deleteIndex();
  for (const name of unused) rmSync(join(to, name), { force: true });
}

function expectClean<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
