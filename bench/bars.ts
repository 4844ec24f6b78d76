/** What a build may take. `most` and `least` bound the measured value, `aim` is what it should come to. */
export const bars = {
  hugo: { what: 'CPU per page, to that of Hugo with Pagefind', most: 3, aim: 2, unit: '×' },
  starlight: { what: 'CPU per page of plain Starlight, to ours', least: 15, unit: '×' },
  growth: { what: 'spread between sizes of the CPU for each page more', most: 15, unit: '%' },
  memory: { what: 'peak memory', most: 2048, unit: 'MB' },
  rebuild: { what: 'CPU to build again after one edit, to that of a cold build', most: 35, aim: 25, unit: '%' },
  sameRebuild: { what: 'files that differ from a cold build of the same content', most: 0, unit: '' },
  sameTwice: { what: 'files that differ between two cold builds', most: 0, unit: '' },
  pagefind: { what: 'files of the search index', most: 150, unit: '' },
  codePage: { what: 'biggest page of a code, compressed', most: 8, unit: 'kB' },
} as const satisfies Record<string, Bar>;

export interface Bar {
  readonly what: string;
  readonly most?: number;
  readonly least?: number;
  readonly aim?: number;
  readonly unit: string;
}

/** A measured value held against its bar. */
export interface Check extends Bar {
  readonly value: number;
  readonly met: boolean;
}

/** Holds `value` against a bar. */
export function check(name: keyof typeof bars, value: number): Check {
  const bar: Bar = bars[name];
  return { ...bar, value, met: value <= (bar.most ?? Infinity) && value >= (bar.least ?? -Infinity) };
}
