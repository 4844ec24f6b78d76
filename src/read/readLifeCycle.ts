import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';

/** The sites of an API that can offer different actions; `content/site.yml` says which there are. */
export const editions = ['mainland', 'international'] as const;
export type Edition = (typeof editions)[number];

/** What ended: the action itself, its place in the SDKs, or, by a notice in the documentation, its use for now. */
export const endings = ['api', 'sdk', 'notice'] as const;
export type Ending = (typeof endings)[number];

/** The end of an action on one site, or, where `edition` is undefined, on all. */
export interface Withdrawal {
  readonly edition: Edition | undefined;
  readonly ending: Ending;
  /** `2024-10-30`. */
  readonly date: string;
}

const editionOf: Readonly<Record<string, Edition>> = {
  国内站: 'mainland',
  mainland: 'mainland',
  国际站: 'international',
  international: 'international',
};

const endingOf: Readonly<Record<string, Ending>> = { '': 'api', sdk: 'sdk', 文档: 'notice', notice: 'notice' };

const WITHDRAWAL = /^(?:(国内站|国际站|mainland|international)\s*)?(?:(SDK|文档|notice)\s*)?(\d{4}-\d{2}-\d{2})$/i;

/**
 * Reads a cell such as `国际站 2026-04-24；国内站 SDK 2024-10-30`: on which site what ended, and when. A date alone holds for all sites.
 * @param known the sites that the API has
 * @returns the endings in the order of the cell, and a problem for each that cannot be read
 */
export function readWithdrawals(
  cell: string,
  position: SourcePosition,
  known: readonly Edition[],
): { withdrawals: Withdrawal[]; problems: Problem[] } {
  const withdrawals: Withdrawal[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(cell)) {
    const [, site = '', ending = '', date = ''] = WITHDRAWAL.exec(entry) ?? [];
    const edition = editionOf[site.toLowerCase()];
    if (edition !== undefined && !known.includes(edition)) {
      problems.push(problem('unknown-edition', position, { text: site, ...namesOf(known) }));
    } else if (isDay(date)) {
      withdrawals.push({
        edition,
        ending: endingOf[ending.toLowerCase()] ?? 'api',
        date,
      });
    } else if (date !== '') problems.push(problem('unreadable-date', position, { text: date }));
    else problems.push(problem('unreadable-withdrawal', position, { text: entry, ...namesOf(known) }));
  }
  return { withdrawals, problems };
}

/**
 * Reads a cell that names the only sites that offer an action: `国内站`. Empty: all do.
 * @param known the sites that the API has
 */
export function readEditions(
  cell: string,
  position: SourcePosition,
  known: readonly Edition[],
): { editions: Edition[]; problems: Problem[] } {
  const entries = entriesOf(cell).map((text) => ({
    text,
    edition: known.find((one) => one === editionOf[text.toLowerCase()]),
  }));
  const unknown = entries.filter(({ edition }) => edition === undefined);
  return {
    editions: entries.flatMap(({ edition }) => edition ?? []),
    problems: unknown.map(({ text }) => problem('unknown-edition', position, { text, ...namesOf(known) })),
  };
}

/** What the sites of the API are called, for problems; nothing where it has one alone. */
function namesOf(known: readonly Edition[]): { editions?: Told; edition?: Told } {
  const [one, other] = known.map((edition) => phrase(`edition-${edition}`, {}));
  if (one === undefined) return {};
  return { edition: one, editions: other === undefined ? one : phrase('either', { one, other }) };
}

/** Reads a cell that says since when an action is known: a year, a month or a day. */
export function readSince(cell: string, position: SourcePosition): { since: string; problems: Problem[] } {
  const isDate = cell === '' || (/^\d{4}(?:-\d{2}){0,2}$/.test(cell) && isDay(`${cell}-01-01`.slice(0, 10)));
  return isDate
    ? { since: cell, problems: [] }
    : { since: '', problems: [problem('unreadable-date', position, { text: cell })] };
}

const entriesOf = (cell: string): string[] => cell.split(/\s*[,，;；、]\s*/).filter((entry) => entry !== '');

/** Whether `date` is a day of the calendar: `2026-02-30` is none. */
const isDay = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
