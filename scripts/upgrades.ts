/** A package that can be raised: its name, the version that is installed and the one to try. */
export interface Upgrade {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** How a step ended; a step is not run when the one before it failed. */
export type Result = 'ok' | 'failed' | 'not run';

/** Which packages were raised in a copy of the project, and how its build and its tests ended. */
export interface Trial {
  readonly upgrades: readonly Upgrade[];
  readonly build: Result;
  readonly tests: Result;
}

/** Whether a package is one of those that are raised: Astro, what it is released with, and Pagefind. */
export const isWatched = (name: string): boolean =>
  name === 'astro' || name === 'pagefind' || name.startsWith('@astrojs/');

/**
 * The packages for which something newer is published. `installed` holds the exact version of each package,
 * `published` the versions that its range allows. Throws on a version that is not exact.
 */
export function chooseUpgrades(
  installed: ReadonlyMap<string, string>,
  published: ReadonlyMap<string, readonly string[]>,
): Upgrade[] {
  return [...installed].flatMap(([name, from]) => {
    const to = newestOf([from, ...(published.get(name) ?? [])]);
    return to === from ? [] : [{ name, from, to }];
  });
}

/** The greatest of some versions, by the order of https://semver.org; pre-releases do not count. */
function newestOf(versions: readonly [string, ...string[]]): string {
  const released = versions.filter((version) => !version.includes('-'));
  return released.reduce((newest, version) => (compare(version, newest) > 0 ? version : newest), versions[0]);
}

function compare(a: string, b: string): number {
  const [ofA, ofB] = [numbersOf(a), numbersOf(b)];
  return ofA.map((number, at) => number - (ofB[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function numbersOf(version: string): number[] {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not an exact version such as 1.2.3.`);
  return version.split('.').map(Number);
}

/** Whether a build or its tests failed in one of the trials. */
export const hasFailed = (trials: readonly Trial[]): boolean =>
  trials.some(({ build, tests }) => build !== 'ok' || tests !== 'ok');

/** The trials as a table: a row for each package, with how the trial ended that it was part of. */
export function tableOf(trials: readonly Trial[]): string {
  const header = ['package', 'from', 'to', 'build', 'tests'];
  const rows = trials.flatMap(({ upgrades, build, tests }) =>
    upgrades.map(({ name, from, to }) => [name, from, to, build, tests]),
  );
  const widths = header.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return [header, widths.map((width) => '-'.repeat(width)), ...rows].map((row) => line(row).trimEnd()).join('\n');
}
