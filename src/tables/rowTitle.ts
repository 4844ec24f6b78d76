import { cleanCode, INVISIBLE, isCode } from './code.ts';
import type { Cell } from './splitRow.ts';
import type { TableColumns } from './tableColumns.ts';

/**
 * The title that a row is for those below it, as in `| **Class 22 — Data Exception** | |`: words in bold in the code cell, and nothing else.
 * Undefined for any other row.
 */
export function rowTitle(cells: readonly Cell[], { headers, codeGroups }: TableColumns): string | undefined {
  const [first] = codeGroups;
  if (!first || cells.length !== headers.length || cells.length < 2) return undefined;
  const text = (cells[first.codeColumn]?.text ?? '').replace(INVISIBLE, '');
  const isAlone = cells.every((cell, column) => column === first.codeColumn || cell.text.replace(INVISIBLE, '') === '');
  const title = isAlone && BOLD.test(text) ? cleanCode(text).code : '';
  return /\p{L}/u.test(title) && /\s|[^\x20-\x7e]/.test(title) && !isCode(title) ? title : undefined;
}

const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__|<(b|strong)>[^<]+<\/\1>)$/i;
