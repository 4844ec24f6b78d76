import type { Bar, Check } from './bars.ts';
import type { Cost } from './measure.ts';
import type { SiteSize } from './site.ts';

/** One build: what it took, and what came out. */
export interface Build {
  readonly name: string;
  readonly cost: Cost;
  readonly size: SiteSize;
}

/** Processor time for each page, in milliseconds. */
export const cpuPerPage = ({ cost, size }: Build): number => (cost.cpu * 1000) / size.pages;

/** Processor time for each page that the bigger of two builds has more, in milliseconds: what a build takes to start is not in it. */
export const cpuOfOneMore = (smaller: Build, bigger: Build): number =>
  ((bigger.cost.cpu - smaller.cost.cpu) * 1000) / (bigger.size.pages - smaller.size.pages);

/** Builds as a Markdown table. */
export function buildsTable(builds: readonly Build[]): string {
  const header = [
    'build',
    'pages',
    'wall s',
    'CPU s',
    'CPU ms/page',
    'peak MB',
    'Pagefind files',
    'biggest page kB gz',
    'code page kB gz, median',
    'max',
  ];
  const rows = builds.map((build) => [
    build.name,
    String(build.size.pages),
    build.cost.wall.toFixed(1),
    build.cost.cpu.toFixed(1),
    cpuPerPage(build).toFixed(2),
    megabytes(build.cost.peak).toFixed(0),
    String(build.size.pagefindFiles),
    kilobytes(build.size.biggestPage).toFixed(1),
    kilobytes(build.size.codePageMedian).toFixed(1),
    kilobytes(build.size.codePageMax).toFixed(1),
  ]);
  return table(header, rows);
}

/** Measured values and their bars as a Markdown table. */
export function checksTable(checks: readonly Check[]): string {
  return table(
    ['measured', 'value', 'bar', 'met'],
    checks.map((check) => [check.what, numberOf(check.value, check.unit), barOf(check), check.met ? 'yes' : '**no**']),
  );
}

/** Bytes in units of 1024 × 1024. */
export const megabytes = (bytes: number): number => bytes / 2 ** 20;
/** Bytes in units of 1000, as sizes of pages are given. */
export const kilobytes = (bytes: number): number => bytes / 1000;

function barOf({ most, least, aim, unit }: Bar): string {
  const bound = most === undefined ? `≥ ${numberOf(least ?? 0, unit)}` : `≤ ${numberOf(most, unit)}`;
  return aim === undefined ? bound : `${bound} (aim ${numberOf(aim, unit)})`;
}

const numberOf = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0)} ${unit}`.trim();

/** A Markdown table; all columns but the first are figures. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
