import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Indexes a finished site as Pagefind does by itself, into `to`, beside an empty page to search from. */
export async function indexPlainly(site: string, to: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: to });
  await pagefind.close();
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(`Pagefind failed: ${failed.join('; ')}`);
  writeFileSync(join(to, 'index.html'), '<!doctype html><html lang="zh-CN"><title>Pagefind</title><ol></ol></html>\n');
}
