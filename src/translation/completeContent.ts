import { sourceLocale } from '../locales.ts';
import type { BorrowedRows, Content } from '../read/readContent.ts';
import { compareGuides } from '../read/readGuides.ts';
import type { LookAlikeRow } from '../read/readLookAlikes.ts';
import { codeKey } from '../tables/code.ts';

/**
 * The content of one language with what it lacks taken from the others, each text in the language that it is written in: products, rows,
 * remedies, guides, look-alikes and dropped codes. Verdicts then always carry over. Guides and the pages beside them are borrowed from the default language
 * only: Starlight makes no page of others.
 * @param others the other languages, the one to borrow from first in front
 */
export function completeContent(own: Content, others: readonly Content[]): Content {
  let complete = own;
  for (const other of others) {
    complete = {
      ...complete,
      tables: addTables(complete.tables, other),
      remedies: addMissing(complete.remedies, other.remedies, ({ id }) => id),
      guides:
        other.locale === sourceLocale ? addMissing(complete.guides, other.guides, ({ id }) => id) : complete.guides,
      lookAlikes: addMissing(complete.lookAlikes, other.lookAlikes, pairOf),
      past: {
        ...complete.past,
        retired: addMissing(complete.past.retired, other.past.retired, ({ code }) => codeKey(code)),
      },
    };
  }
  const source = others.find(({ locale }) => locale === sourceLocale)?.pages ?? [];
  return {
    ...complete,
    guides: [...complete.guides].sort(compareGuides),
    borrowedPages: source.filter((page) => !own.pages.includes(page)),
  };
}

type Tables = Content['tables'];

/** Products without a table are borrowed whole; of the others, the rows of codes that their own table does not have. */
function addTables(tables: Tables, other: Content): Tables {
  const lenders = new Map(other.tables.map((table) => [table.product, table]));
  const added = tables.map((table) => {
    const lender = lenders.get(table.product);
    if (!lender) return table;
    const known = new Set(rowsOf(table).map(({ code }) => codeKey(code)));
    const rows = lender.rows.filter(({ code }) => !known.has(codeKey(code)));
    if (rows.length === 0) return table;
    const borrowed: BorrowedRows = { locale: other.locale, file: lender.file, rows };
    return { ...table, borrowed: [...(table.borrowed ?? []), borrowed] };
  });
  return addMissing(added, other.tables, ({ product }) => product).toSorted((a, b) => (a.product < b.product ? -1 : 1));
}

const rowsOf = ({ rows, borrowed = [] }: Tables[number]) => [...rows, ...borrowed.flatMap((more) => more.rows)];

function addMissing<Item>(own: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(own.map(keyOf));
  return [...own, ...others.filter((item) => !known.has(keyOf(item)))];
}

/** Two codes, in either order. */
export const pairOf = ({ pair }: Pick<LookAlikeRow, 'pair'>): string =>
  pair
    .map(({ name }) => name)
    .sort()
    .join(' / ');
