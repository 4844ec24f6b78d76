/** Measures what the look-up finds, how fast, and what it fetches for that; see README.md in this folder. Prints Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../src/catalogue/loadCatalogue.ts';
import { locales } from '../src/locales.ts';
import { launchBrowser } from '../tests/support/launchBrowser.ts';
import { checksOf } from './lookup/bars.ts';
import { builtProject } from './lookup/builtProject.ts';
import { classNames, queriesOf } from './lookup/classes.ts';
import { lookupIn, PLAIN } from './lookup/engines.ts';
import { entriesOf } from './lookup/entries.ts';
import { measureClass } from './lookup/measureClass.ts';
import { readLookupOptions } from './lookup/options.ts';
import { indexPlainly } from './lookup/plainPagefind.ts';
import { groupsTable, missesList, resultsTable, type ClassResult } from './lookup/report.ts';
import { serveMetered } from './lookup/server.ts';
import { newFolder } from './projects.ts';
import { checksTable } from './report.ts';

const options = readLookupOptions(process.argv.slice(2));
const folder = await builtProject(options);
const entries = entriesOf(loadCatalogue(folder, options.locale).catalogue);
const plain = newFolder('pagefind');
await indexPlainly(join(folder, 'dist'), plain, locales[options.locale].lang);

const server = await serveMetered({ '/': join(folder, 'dist'), [PLAIN]: plain });
const browser = await launchBrowser();
const results: ClassResult[] = [];
try {
  for (const name of classNames.filter((one) => options.classes.includes(one))) {
    const queries = queriesOf(name, entries, options.seed, options.queries, options.locale);
    // Progress goes to the other stream, so that what is printed stays Markdown.
    process.stderr.write(`${name}: ${queries.length} queries\n`);
    if (queries.length > 0) results.push(await measureClass(name, queries, lookupIn(options.locale), browser, server));
  }
} finally {
  await browser.close();
  server.stop();
}

const checks = results.flatMap(checksOf);
const load = loadavg().map((average) => average.toFixed(1));
// What else the machine does makes answers late, and this shows it.
console.log(`\n${entries.length} codes; ${cpus().length} processors, load ${load.join(', ')}\n`);
console.log(`${resultsTable(results)}\n\n${groupsTable(results)}\n\n${checksTable(checks)}\n`);
if (options.showsMisses) console.log(`${missesList(results)}\n`);
mkdirSync('.cache/bench', { recursive: true });
const file = `.cache/bench/lookup-${new Date().toISOString().replaceAll(':', '-')}.json`;
writeFileSync(file, `${JSON.stringify({ options, codes: entries.length, load, results, checks }, undefined, 2)}\n`);
console.log(`Written to ${file}`);
if (checks.some(({ met }) => !met)) process.exitCode = 1;
