import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localeNames, sourceLocale, type Locale } from '../locales.ts';
import { formatProblems } from '../problems/format.ts';
import { readProducts } from '../read/readProducts.ts';
import { readSite } from '../read/readSite.ts';
import { readTables } from '../read/readTables.ts';
import { compareLists } from './compareLists.ts';
import { formatDrift, isDrift } from './formatDrift.ts';
import { textOfRow, type ListedCode } from './list.ts';
import { readList } from './readList.ts';

const usage = `Usage: npm run drift -- <file> [--product <id>] [--locale <language>] [--json]

Compares the tables with another list of codes: CSV, JSON, tables in Markdown, or the source of an SDK (Go, Java, Python, TypeScript, …).

Exit codes: 0 the same, 1 different, 2 wrong usage or a list that cannot be used
`;

/** What the command prints, and its exit code. */
export interface DriftResult {
  readonly out: string;
  readonly err: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Compares the tables below the project folder `root` with the list that `args` name. */
export function runDrift(root: string, args: readonly string[]): DriftResult {
  const unusable = (err: string): DriftResult => ({ out: '', err, exitCode: 2 });
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, ...more] = positionals;
    const locale = localeNames.find((name) => name === (values.locale ?? sourceLocale));
    if (path === undefined || more.length > 0) return unusable(usage);
    if (!locale)
      return unusable(`There is no language "${values.locale ?? ''}"; there is ${localeNames.join(', ')}.\n`);
    const products = readProducts(root);
    const here = tablesOf(root, locale, values.product);
    if (here.length === 0) {
      return unusable(
        `There are no tables of "${values.product ?? 'any product'}" in ${locale}; there are those of ${[...products.known].sort().join(', ')}.\n`,
      );
    }
    const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
    const list = readList(
      readFileSync(resolve(root, path), 'utf8'),
      file,
      products.configOf(values.product ?? '').columns,
    );
    if (list.problems.length > 0) return unusable(`${formatProblems(list.problems, sourceLocale)}\n`);
    const drift = compareLists(here, list.codes);
    return {
      out: values.json ? `${JSON.stringify(drift)}\n` : formatDrift(drift),
      err: '',
      exitCode: isDrift(drift) ? 1 : 0,
    };
  } catch (error) {
    return unusable(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

const options = {
  product: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The rows of the tables of one product or of all. */
const tablesOf = (root: string, locale: Locale, product: string | undefined): ListedCode[] =>
  readTables(root, locale, readProducts(root), readSite(root).settings)
    .filter((table) => product === undefined || table.product === product)
    .flatMap(({ file, rows }) => rows.map((row) => ({ code: row.code, text: textOfRow(row), file, line: row.line })));
