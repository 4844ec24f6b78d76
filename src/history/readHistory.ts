import { spawnSync } from 'node:child_process';
import { paths } from '../paths.ts';
import { readProducts } from '../read/readProducts.ts';
import { readSite } from '../read/readSite.ts';
import { isCodeOf } from '../read/readTables.ts';
import { parseWithSettings } from '../read/tableSettings.ts';
import { historyOf, type History } from './history.ts';
import { LOG_FORMAT, parseLog } from './parseLog.ts';

/**
 * Reads the history of the tables from Git, along the first parents: what changed when a branch was merged counts from the merge.
 * @param root the project folder, which may be a folder of a repository
 * @returns undefined where there is no Git, no repository, no commit of a table, or where the texts are not at hand
 */
export function readHistory(root: string): History | undefined {
  const git = (...args: readonly string[]): string => runGit(root, args).toString('utf8');
  const isShallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
  const log = git('log', '--first-parent', '-m', '--relative', ...LOG_FORMAT, '--', paths.allTables);
  const files = parseLog(log, isShallow);
  if (files.length === 0) return undefined;
  const blobs = files.flatMap(({ versions }) =>
    versions.length > 1 ? versions.flatMap(({ blob }) => blob ?? []) : [],
  );
  const texts = readBlobs(root, blobs);
  if (blobs.some((blob) => !texts.has(blob))) return undefined;
  const products = readProducts(root);
  const isCode = isCodeOf(readSite(root).settings);
  return historyOf(
    files,
    (blob) => texts.get(blob) ?? '',
    ({ file, product }, text) => parseWithSettings(text, file, products.configOf(product), isCode).rows,
    new Set(git('diff', '--name-only', '--relative', '-z', 'HEAD', '--', paths.allTables).split('\0')),
  );
}

/** The texts of files by their names in Git, read by one process. Source: https://git-scm.com/docs/git-cat-file, "BATCH OUTPUT" */
function readBlobs(root: string, blobs: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const output = runGit(root, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const [name = '', , size] = output.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (size === undefined) continue;
    texts.set(name, output.subarray(at, at + Number(size)).toString('utf8'));
    at += Number(size) + 1;
  }
  return texts;
}

/** What Git prints; nothing where it fails. A partial clone fetches nothing. */
function runGit(root: string, args: readonly string[], input = ''): Buffer {
  const env = { ...process.env, TZ: 'UTC', GIT_NO_LAZY_FETCH: '1' };
  const options = { cwd: root, env, input, maxBuffer: 2 ** 30 };
  const { error, status, stdout } = spawnSync('git', ['-c', 'core.quotepath=false', ...args], options);
  return error || status !== 0 ? Buffer.alloc(0) : stdout;
}
