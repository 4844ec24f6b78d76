import type { HeaderMapping, TableMappings } from './columnRoles.ts';
import { joinHeaders, namesHeader } from './headers.ts';
import type { SourceTable } from './scanTables.ts';
import { headersOf } from './tableColumns.ts';

/**
 * The roles that an author gives to the headers of `table`: those for all tables, and before them those of the entry of `tables` that names its
 * header row or else the nearest of its headings. `ignore` where that entry passes over the table.
 */
export function mappingOf(table: SourceTable, columns: HeaderMapping, tables: TableMappings): 'ignore' | HeaderMapping {
  const headerRow = joinHeaders(headersOf(table));
  const entries = Object.entries(tables);
  const own =
    entries.find(([name]) => namesHeader(name, headerRow)) ??
    table.headings
      .toReversed()
      .map((heading) => entries.find(([name]) => namesHeading(name, heading)))
      .find((entry) => entry !== undefined);
  if (!own) return columns;
  const [, roles] = own;
  return roles === 'ignore' ? roles : { ...columns, ...roles };
}

/** Whether `name`, a key of `tables`, is a heading; marks and case do not count. */
export const namesHeading = (name: string, heading: string): boolean => plainTitle(name) === plainTitle(heading);

const plainTitle = (title: string): string =>
  title
    .replace(/^#{1,6}\s+|[*`_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
