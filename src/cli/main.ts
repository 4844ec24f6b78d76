import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { localeNames, sourceLocale, type Locale } from '../locales.ts';
import { openSite } from './builtSite.ts';
import { explain } from './explain.ts';
import { UsageError } from './usageError.ts';

const usage = `Usage:
  npx . explain <code, part of one, or an error> [options]
  <command> | npx . explain [options]     read an error from standard input
  npx . mcp [options]                     serve the Model Context Protocol on standard input and output

Options:
  --lang <language>   ${localeNames.join(' or ')}; without it ${sourceLocale}
  --json              one JSON record a line, as in api/v1/codes/<Code>.json
  --site <folder>     the built site; without it the one of this project
  --help              this text

Exit codes:
  0  found
  1  not found, or it may mean several codes
  2  wrong usage, or the site is not built
`;

/** Where a build of this project puts the site. */
const builtHere = fileURLToPath(new URL('../../dist', import.meta.url));

try {
  await run();
} catch (error) {
  if (!(error instanceof Error) || !isForUser(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: sourceLocale },
      json: { type: 'boolean', default: false },
      site: { type: 'string', default: builtHere },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...words] = positionals;
  if (values.help) process.stdout.write(usage);
  else if (command === 'explain') await runExplain(words, values);
  else if (command === 'mcp')
    (await import('./mcp.ts')).serve((lang) => openSite(values.site, localeOf(lang ?? values.lang)));
  else throw new UsageError(command === undefined ? usage : `There is no command "${command}".\n\n${usage}`);
}

async function runExplain(
  words: readonly string[],
  { lang, json, site }: { lang: string; json: boolean; site: string },
) {
  const built = openSite(site, localeOf(lang));
  if (words.length === 0 && process.stdin.isTTY) throw new UsageError(usage);
  const text = words.length > 0 ? words.join(' ') : await readAll(process.stdin);
  if (text.trim() === '')
    throw new UsageError('Nothing was asked for: neither an argument nor standard input has text.');
  const { out, err, exitCode } = await explain(text, built, {
    isJson: json,
    output: {
      width: process.stdout.isTTY ? process.stdout.columns : undefined,
      hasColor: process.stdout.isTTY && process.stdout.hasColors(),
    },
  });
  process.stderr.write(err);
  process.stdout.write(out);
  process.exitCode = exitCode;
}

/** @throws UsageError where there is no such language */
function localeOf(lang: string): Locale {
  const locale = localeNames.find((name) => name === lang.toLowerCase());
  if (locale === undefined) throw new UsageError(`There is no language "${lang}": it is ${localeNames.join(' or ')}.`);
  return locale;
}

/** Whether an error is about what was typed. */
function isForUser(error: Error): boolean {
  return error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
