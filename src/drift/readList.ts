import { extname } from 'node:path';
import { problem } from '../problems/problems.ts';
import { parseTables } from '../tables/parseTables.ts';
import type { HeaderMapping } from '../tables/columnRoles.ts';
import { textOfRow, type CodeList } from './list.ts';
import { readConstants } from './readConstants.ts';
import { readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';

/**
 * Reads a list of codes in any form, by the ending of its file: CSV, JSON, tables in Markdown, or the source of an SDK.
 * @param mapping roles of headers with misleading words, for tables
 */
export function readList(source: string, file: string, mapping: HeaderMapping = {}): CodeList {
  const text = source.replace(/^\uFEFF/, '');
  const list = readers[extname(file).toLowerCase()]?.(text, file, mapping) ?? readConstants(text, file);
  if (list.codes.length > 0 || list.problems.length > 0) return list;
  return { codes: [], problems: [problem('list-without-codes', { file, line: 1, column: 1 }, {})] };
}

const readers: Readonly<Record<string, (text: string, file: string, mapping: HeaderMapping) => CodeList>> = {
  '.csv': readCsv,
  '.json': readJson,
  '.md': readTables,
  '.markdown': readTables,
};

function readTables(text: string, file: string, mapping: HeaderMapping): CodeList {
  const { rows, problems } = parseTables(text, file, mapping);
  return {
    codes: rows.map((row) => ({ code: row.code, text: textOfRow(row), file, line: row.line })),
    problems,
  };
}
