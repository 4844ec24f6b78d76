/** Reads a CSV file as RFC 4180 has it: the rows below the first, by the names in it. */
export function readCsv(text: string): Record<string, string>[] {
  const rows = [...rowsOf(text.replace(/^\uFEFF/, ''))];
  const [names = [], ...others] = rows;
  return others.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function* rowsOf(text: string): Generator<string[]> {
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0 && quoted === undefined && bare === '') return;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    yield row;
    row = [];
  }
}
