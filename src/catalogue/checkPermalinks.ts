import { sourceLocale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { Permalinks } from '../read/readPermalinks.ts';
import { decodePercent } from '../text/decodePercent.ts';
import { nearest } from '../text/nearest.ts';
import { localeOfPath, urlsOf } from '../urls.ts';
import { filesOfPage } from './filesOfPage.ts';
import type { Move } from './movesOf.ts';

/**
 * A problem for each published address that leads to nothing. One that differs only in case from another that was published is not missed: on
 * many hosts the two are one, and elsewhere the page of missing addresses leads on. Of a page that is lost, its files and its other languages are
 * not named, nor is what stands below a home page that is lost.
 * @param addresses those of all pages and promised files, without the site's base
 */
export function checkPermalinks(
  { addresses: permalinks, lineOf }: Permalinks,
  addresses: ReadonlySet<string>,
  moves: readonly Move[],
): Problem[] {
  const kept = new Set([...addresses, ...moves.map(({ from }) => from)]);
  const twins = new Set(permalinks.filter((address) => kept.has(address)).map((address) => address.toLowerCase()));
  const lost = permalinks.filter((address) => !kept.has(address) && !twins.has(address.toLowerCase()));
  const files = new Set(lost.flatMap((address) => Object.values(filesOfPage(address)) as string[]));
  const roots = new Set(lost.filter((address) => !files.has(address)));
  return [...roots]
    .filter((address) => address === homeOf(address) || !roots.has(homeOf(address)))
    .filter((address) => isOfDefault(address) || !roots.has(inDefault(address)))
    .map((name) =>
      problem(
        'lost-permalink',
        { file: paths.permalinks, line: lineOf(name), column: 1 },
        { name, near: candidates(name, addresses), tombstone: tombstoneOf(name) },
      ),
    );
}

const homeOf = (address: string): string => urlsOf('/', localeOfPath('/', address)).home;
const isOfDefault = (address: string): boolean => localeOfPath('/', address) === sourceLocale;
const inDefault = (address: string): string => `/${address.slice(homeOf(address).length)}`;

/** The most similar address of the same kind, and that with the same last segment: codes are often moved to another category. */
function candidates(name: string, addresses: ReadonlySet<string>): string | undefined {
  const { folder, last } = partsOf(name);
  const others = [...addresses].filter((address) => partsOf(address).folder === folder);
  const moved = others.filter((address) => partsOf(address).last === last);
  const found = new Set([nearest(name, others), ...moved.slice(0, MAX_MOVED)].filter((near) => near !== undefined));
  return found.size === 0 ? undefined : [...found].join(', ');
}

const MAX_MOVED = 2;

/** The folder of an address, and the last segment of its name: `/errors/A.B/` → `/errors/` and `b/`. */
function partsOf(address: string): { folder: string; last: string } {
  const folder = address.replace(/[^/]*\/?$/, '');
  return {
    folder,
    last: address
      .slice(folder.length)
      .toLowerCase()
      .replace(/^.*\.(?=.)/, ''),
  };
}

/** The file that keeps the page of a code which the tables dropped. */
function tombstoneOf(address: string): string | undefined {
  const code = /^errors\/([^/]+)\/$/.exec(address.slice(homeOf(address).length))?.[1];
  return code === undefined ? undefined : `${paths.retired(sourceLocale)}/${decodePercent(code)}.md`;
}
