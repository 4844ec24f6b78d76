import type { Locale } from '../locales.ts';
import { codeKey } from '../tables/code.ts';
import { compareVersions, listedCodes } from './compareVersions.ts';
import { datesOf, dayOf, spanFrom, spansAfter, type Span } from './spans.ts';
import { withoutCommonRows } from './withoutCommonRows.ts';
import type { CodeDates, FileChange, FileHistory, FileVersion, ListedCodes, ReadRows } from './types.ts';

/** What the history of the tables tells. */
export interface History {
  /** The day at which it begins, though the tables may be older; undefined where it is whole. */
  readonly from: string | undefined;
  /** The newest first. */
  readonly changes: readonly FileChange[];
  readonly datesOf: (code: CurrentCode) => CodeDates;
}

/** A code as the tables list it now. */
export interface CurrentCode {
  readonly code: string;
  /** The language of the tables. */
  readonly locale: Locale;
  readonly products: readonly string[];
}

/**
 * The history of the tables. A file that has one version only is not read: all that it now has it has had from the first.
 * @param textOf the text of a version
 * @param changed the files that are not as their newest version has them; of their codes nothing is told
 */
export function historyOf(
  files: readonly FileHistory[],
  textOf: (blob: string) => string,
  rowsOf: ReadRows,
  changed: ReadonlySet<string> = new Set(),
): History {
  const read = files.map((file) => readFile(file, textOf, rowsOf));
  const languages = new Map(
    [...Map.groupBy(read, ({ file }) => file.locale)].map(([locale, own]) => [locale, languageOf(own)]),
  );
  const cuts = files.flatMap(({ versions }) => versions.filter(({ isCut }) => isCut).map(({ time }) => dayOf(time)));
  return {
    from: cuts.sort()[0],
    changes: read
      .flatMap(({ changes }) => changes)
      .sort((a, b) => compare(b.time, a.time) || compare(a.locale + a.product, b.locale + b.product)),
    datesOf: ({ code, locale, products }) => {
      const language = languages.get(locale);
      const current = products.flatMap((product) => language?.files.get(product) ?? []);
      if (!language || current.length < products.length || current.some(({ file }) => changed.has(file.file)))
        return {};
      const whole = current.flatMap((file) => file.span ?? []);
      return datesOf([...whole, ...(language.spans.get(codeKey(code)) ?? [])]);
    },
  };
}

interface Language {
  readonly files: ReadonlyMap<string, ReadHistory>;
  /** The spans of each code, by its key, in the files that were read. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

function languageOf(files: readonly ReadHistory[]): Language {
  const spans = files.flatMap((file) => [...file.spans].flatMap(([key, own]) => own.map((span) => ({ key, span }))));
  return {
    files: new Map(files.map((one) => [one.file.product, one])),
    spans: new Map([...Map.groupBy(spans, ({ key }) => key)].map(([key, own]) => [key, own.map(({ span }) => span)])),
  };
}

interface ReadHistory {
  readonly file: FileHistory;
  readonly changes: readonly FileChange[];
  /** Of a file that was not read, the span of all its codes. */
  readonly span?: Span;
  /** Of one that was read, the spans of each code, by its key. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

function readFile(file: FileHistory, textOf: (blob: string) => string, rowsOf: ReadRows): ReadHistory {
  const [first] = file.versions;
  if (!first) return { file, changes: [], spans: new Map() };
  const whole = (kind: 'added' | 'removed', { time }: FileVersion): FileChange => ({
    ...idOf(file),
    time,
    kind,
    codes: [],
  });
  if (file.versions.length === 1) {
    return { file, changes: first.isCut ? [] : [whole('added', first)], span: spanFrom(first), spans: new Map() };
  }
  const changes: FileChange[] = [];
  const spans = new Map<string, Span[]>();
  const listed = (text: string): ListedCodes => (text === '' ? new Map() : listedCodes(rowsOf(file, text)));
  let before = '';
  for (const version of file.versions) {
    const after = version.blob === undefined ? '' : textOf(version.blob);
    const [old, current] = withoutCommonRows(before, after);
    const codes = compareVersions(listed(old), listed(current));
    if (before === '' || after === '') {
      if (!version.isCut) changes.push(whole(after === '' ? 'removed' : 'added', version));
    } else if (codes.length > 0) changes.push({ ...idOf(file), time: version.time, kind: 'changed', codes });
    for (const { kind, code } of codes) {
      const known = spans.get(codeKey(code)) ?? [];
      spans.set(codeKey(code), spansAfter(known, kind, version));
    }
    before = after;
  }
  return { file, changes, spans };
}

const idOf = ({ locale, product }: FileHistory) => ({ locale, product });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
