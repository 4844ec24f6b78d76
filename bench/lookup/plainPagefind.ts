import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Indexes a finished site as Pagefind does by itself, into `to`, beside an empty page of a language to search from. The pages of codes, which
 * the site's own build gives Pagefind in a shorter form, are marked to be indexed like the others.
 */
export async function indexPlainly(site: string, to: string, lang: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const failed: string[] = [];
  for (const path of globSync('**/*.html', { cwd: site }).sort()) {
    const html = readFileSync(join(site, path), 'utf8');
    const content = CODE_PAGE.test(path) ? html.replace('<main>', '<main data-pagefind-body>') : html;
    failed.push(...(await index.addHTMLFile({ sourcePath: path, content })).errors);
  }
  failed.push(...(await index.writeFiles({ outputPath: to })).errors);
  await pagefind.close();
  if (failed.length > 0) throw new Error(`Pagefind failed: ${failed.join('; ')}`);
  writeFileSync(
    join(to, 'index.html'),
    `<!doctype html><html lang="${lang}"><title>Pagefind</title><ol></ol></html>\n`,
  );
}

const CODE_PAGE = /(?:^|[/\\])errors[/\\][^/\\]+[/\\]index\.html$/;
