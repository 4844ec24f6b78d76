import type { CodeChange, CodeDates, FileVersion } from './types.ts';

/** A time through which one file listed a code. */
export interface Span {
  readonly from: string;
  /** Undefined where it still does. */
  readonly to: string | undefined;
  readonly isCut: boolean;
  /** When its text last changed. */
  readonly changed: string | undefined;
}

/** The span that begins with a version. */
export const spanFrom = ({ time, isCut }: FileVersion): Span => ({
  from: dayOf(time),
  to: undefined,
  isCut,
  changed: undefined,
});

/** The spans of a code after a change of it in `version`. */
export function spansAfter(spans: readonly Span[], kind: CodeChange['kind'], version: FileVersion): Span[] {
  const last = spans.at(-1);
  if (kind === 'added' || !last) return [...spans, spanFrom(version)];
  const day = dayOf(version.time);
  return [...spans.slice(0, -1), kind === 'removed' ? { ...last, to: day } : { ...last, changed: day }];
}

/** The dates of a code that all files together have listed in these spans: without a break up to now, since the first of them. */
export function datesOf(spans: readonly Span[]): CodeDates {
  let joined = spans.filter(({ to }) => to === undefined);
  if (joined.length === 0) return {};
  let from = earliest(joined);
  for (let start = ''; start !== from;) {
    start = from;
    joined = spans.filter(({ to }) => to === undefined || to >= from);
    from = earliest(joined);
  }
  const changed = joined
    .flatMap((span) => [span.changed, span.isCut ? undefined : span.from])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const isCut = joined.some((span) => span.isCut);
  return { ...(isCut ? { listedBy: from } : { since: from }), ...(changed !== undefined && { changed }) };
}

const earliest = (spans: readonly Span[]): string => spans.map(({ from }) => from).sort()[0] ?? '';

/** The day of a time. */
export const dayOf = (time: string): string => time.slice(0, 10);
