/** What a build may take. `most` and `least` bound the measured value, `aim` is what it should come to. */
export const bars = {
  hugo: { what: 'CPU per page, to that of Hugo with Pagefind', most: 2.2, aim: 1.5, unit: '×' },
  starlight: { what: 'CPU per page of plain Starlight, to ours', least: 15, unit: '×' },
  growth: { what: 'CPU for each page more at the largest size, to that at the smallest', most: 1.2, unit: '×' },
  memory: { what: 'peak memory', most: 1200, unit: 'MB' },
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
