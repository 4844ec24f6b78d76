import { cleanCode } from './code.ts';
import type { CodeColumnGroup } from './codeColumnGroups.ts';
import type { Cell } from './splitRow.ts';

/** A code column to read in one line. */
export interface RowCode {
  readonly group: CodeColumnGroup;
  /** All codes of the line that share the description of this one, itself included, joined with `|`. */
  readonly sharedCodes: string;
}

/**
 * The code columns to read in a line. Left out are a table at the side that has ended, columns that say nothing beside
 * another code, and a code that the line repeats. A line in which no code column says anything is read by the first.
 */
export function codesInRow(cells: readonly Cell[], groups: readonly CodeColumnGroup[]): RowCode[] {
  const spellings = groups.map(({ codeColumn }) => spellingIn(cells[codeColumn]));
  const hasCode = spellings.some((spelling) => spelling !== '' && !PLACEHOLDER.test(spelling));
  const saysNothing = (spelling: string): boolean => spelling === '' || (hasCode && PLACEHOLDER.test(spelling));
  const isEmpty = ({ columns }: CodeColumnGroup): boolean =>
    columns.every((column) => saysNothing(spellingIn(cells[column])));

  const codes = groups.map((group, index) => ({ group, spelling: spellings[index] ?? '' }));
  const found = [...Map.groupBy(codes, ({ group }) => group.columns).values()].flatMap((codesOfTable): RowCode[] => {
    const distinct = new Map<string, CodeColumnGroup>();
    for (const { spelling, group } of codesOfTable) {
      if (!saysNothing(spelling) && !distinct.has(spelling)) distinct.set(spelling, group);
    }
    const sharedCodes = [...distinct.keys()].join('|');
    if (distinct.size > 0) return Array.from(distinct.values(), (group) => ({ group, sharedCodes }));
    const [first] = codesOfTable;
    return first && !isEmpty(first.group) ? [{ group: first.group, sharedCodes }] : [];
  });
  const [first] = groups;
  return found.length > 0 || !first ? found : [{ group: first, sharedCodes: '' }];
}

const spellingIn = (cell: Cell | undefined): string => cleanCode(cell?.text ?? '').spelling;

/** What authors write in a cell that has nothing to say. */
const PLACEHOLDER = /^(?:[-—–/]+|无|暂无|n\/?a|none|null)$/i;
