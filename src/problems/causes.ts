import { localeNames } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Problem, ProblemId } from './problems.ts';

/** Problems from which others follow, the most grave first: with whether they leave only their own lines unread, or all of their file. */
const causes: Partial<Record<ProblemId, { readonly rank: number; readonly isOfLines?: true }>> = {
  'not-utf-8': { rank: 0 },
  'misplaced-file': { rank: 1 },
  'invalid-yaml': { rank: 2 },
  'invalid-frontmatter': { rank: 2 },
  'missing-column': { rank: 3 },
  'needless-column': { rank: 3 },
  'unknown-header': { rank: 4, isOfLines: true },
  'html-table': { rank: 4, isOfLines: true },
  'wrong-cell-count': { rank: 5, isOfLines: true },
  'malformed-code': { rank: 5, isOfLines: true },
  'row-outside-table': { rank: 5, isOfLines: true },
};

/** Slips because of which a file is not what its translations were compared with. */
const UNREADABLE: readonly ProblemId[] = ['not-utf-8', 'invalid-yaml', 'invalid-frontmatter'];

/** How grave a cause is, from 0 up; Infinity for what nothing follows from. */
export const rankOf = (id: ProblemId): number => causes[id]?.rank ?? Infinity;

/** What is missing because of a problem, as keys that `effectKeys` gives for the problems that follow. `text` is the text of its file. */
export function causedKeys(problem: Problem, text: string): string[] {
  const { id, line, lastLine = line } = problem;
  const file = problem.place ?? problem.file;
  const lines = text.split(/\r\n|\n|\r/);
  const unread = causes[id]?.isOfLines ? lines.slice(line - 1, lastLine).join('\n') : text;
  const names = [...new Set(unread.match(/-?\w[\w.*-]*/g) ?? [])].map((name) => name.replace(/\.+$/, '').toLowerCase());
  const stem = file.replace(/^.*\/|\.\w+$/g, '').toLowerCase();
  const keys = (kind: string): string[] => names.map((name) => `${kind} ${name}`);
  return [
    ...(id === 'not-utf-8' ? [`in ${problem.file}`] : []),
    ...(UNREADABLE.includes(id) ? [`beside ${problem.file}`] : []),
    ...(isIn(file, paths.tables)
      ? [...keys('code'), ...categories(names), `product ${stem}`, `empty ${problem.file}`]
      : []),
    ...(isIn(file, paths.guides) ? [`guide ${stem}`, ...keys('guide of')] : []),
    ...(isIn(file, paths.remedies) ? keys('remedy of') : []),
    ...(isIn(file, paths.lookAlikes) ? keys('look-alike of') : []),
    ...(file.startsWith(`${paths.actions}/`) ? [...keys('action'), ...keys('action of')] : []),
    ...(file === paths.products ? ['roles', ...keys('code')] : []),
  ];
}

/** Whose absence makes a problem, as keys: the problem follows from any that has one of them. */
export function effectKeys({ id, file, subject = '', place = '' }: Problem): string[] {
  const name = subject.toLowerCase();
  return [
    `in ${file}`,
    ...(effects[id]?.(name) ?? []),
    ...(place === '' ? [] : [`beside ${place.replace(/:\d+$/, '')}`]),
  ].concat(id === 'empty-product' ? [`empty ${file}`] : []);
}

const effects: Partial<Record<ProblemId, (name: string) => readonly string[]>> = {
  'unknown-code': (name) => (name.endsWith('*') ? [`category ${name.replace(/\.?\*$/, '')}`] : [`code ${name}`]),
  'code-in-one-language': (name) => [`code ${name}`],
  'needless-acknowledgement': (name) => [`code ${name}`],
  'unknown-product': (name) => [`product ${name}`],
  'unknown-guide': (name) => [`guide ${name}`],
  'unknown-alias-page': (name) => keysOfPage(name),
  'unknown-action': (name) => [`action ${name}`],
  'unknown-header': () => ['roles'],
  'broken-link': (name) => keysOfAddress(name),
  'misspelt-code': (name) => [`code ${name}`],
  'lost-permalink': (name) => keysOfAddress(name),
  'unknown-target': (name) => keysOfAddress(name),
  'code-without-guide': (name) => withPatterns('guide of', name),
  'code-without-remedy': (name) => withPatterns('remedy of', name),
  'code-without-action': (name) => [`action of ${name}`],
  'missing-look-alike': (name) => [`look-alike of ${name}`],
  'unpaired-look-alike': (name) => name.split(' / ').map((code) => `look-alike of ${code}`),
};

const withPatterns = (kind: string, code: string): string[] =>
  [code, ...[...code.matchAll(/\./g)].map(({ index }) => `${code.slice(0, index)}.*`)].map((name) => `${kind} ${name}`);

/** `/en/errors/A.B/` is missing because the code A.B is. */
function keysOfAddress(address: string): string[] {
  const [, kind = '', first = '', second = ''] =
    /\/(errors|categories|guides|products|actions)\/([^/#?]+)(?:\/([^/#?]+))?/.exec(address) ?? [];
  const name = first.replace(/\.(?:md|json)$/, '');
  if (kind === 'actions') return [`action ${second}`];
  const kinds: Readonly<Record<string, string>> = {
    errors: 'code',
    categories: 'category',
    guides: 'guide',
    products: 'product',
  };
  return name === '' ? [] : [`${kinds[kind] ?? ''} ${name}`];
}

/** `guides/clock` is no page because the guide clock is not read; `A.B`, because the code is not. */
function keysOfPage(page: string): string[] {
  const [, kind = '', name = ''] = /^(guides|actions)\/(?:[^/]+\/)*([^/]+)$/.exec(page) ?? [];
  return [kind === '' ? `code ${page}` : `${kind.slice(0, -1)} ${name}`];
}

const categories = (names: readonly string[]): string[] =>
  names.flatMap((name) => [...`${name}.`.matchAll(/\./g)].map(({ index }) => `category ${name.slice(0, index)}`));

const isIn = (file: string, folderOf: (typeof paths)['tables']): boolean =>
  localeNames.some((locale) => file.startsWith(`${folderOf(locale)}/`));
