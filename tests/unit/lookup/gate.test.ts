import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesIn, readGate, type GateRow } from '../../support/gate.ts';
import { findPages, realLookups } from '../../support/lookupInNode.ts';

const gate = readGate();
const rowsOf = (section: string): readonly GateRow[] => gate.filter((row) => row.section === section);
const lookups = realLookups();

async function find(query: string, locale: string): Promise<string[]> {
  const known = lookups.get(locale);
  assert.ok(known, `${query}: ${locale}`);
  return findPages(query, known);
}

/** A query of a row whose second cell is a language, and the place of the first page that answers it, counted from 1. */
async function placed({ group, cells: [query = '', locale = '', pages] }: GateRow) {
  const found = await find(query, locale);
  return { group, query, found, place: placeOf(pagesIn(pages), found) };
}

const placeOf = (wanted: readonly string[], found: readonly string[]): number => {
  const at = found.findIndex((page) => wanted.includes(page));
  return at < 0 ? Infinity : at + 1;
};

type Placed = Awaited<ReturnType<typeof placed>>;

/** Shares of queries, in per cent. */
const sharesOf = (results: readonly Pick<Placed, 'found' | 'place'>[]) => {
  const share = (fits: (result: Pick<Placed, 'found' | 'place'>) => boolean) =>
    Math.round((1000 * results.filter(fits).length) / results.length) / 10;
  return {
    queries: results.length,
    first: share(({ place }) => place === 1),
    five: share(({ place }) => place <= 5),
    nothing: share(({ found }) => found.length === 0),
  };
};

const listOf = (results: readonly Pick<Placed, 'found' | 'place' | 'query'>[], most: number): string =>
  results
    .filter(({ place }) => place > most)
    .map(({ query, found }) => `${query} → ${found.slice(0, 5).join(', ')}`)
    .join('\n');

test('the gate names pages that exist', () => {
  const known = lookups.get('en');
  assert.ok(known);
  const pages = gate.flatMap(({ section, cells }) =>
    (cells.at(section === 'Unknown codes' ? 1 : -1) ?? '').split(/ or | then /),
  );
  for (const page of pages.filter((one) => !/^(?:—|actions\/)/.test(one)))
    assert.ok(known.byKey.has(page.toLowerCase()) || known.guides.some(([id]) => `guides/${id}` === page), page);
});

test('codes, phrases and pasted texts', async () => {
  const rows = rowsOf('Codes, phrases and pasted texts');
  assert.ok(rows.length > 30);
  for (const { cells } of rows) {
    const [query = '', expected] = cells;
    assert.equal((await find(query, 'zh-cn'))[0] ?? '—', expected, query);
  }
});

test('what tools print gives its code', async () => {
  const rows = rowsOf('What tools print');
  assert.ok(rows.length >= 30);
  for (const { cells } of rows) {
    const [query = '', expected] = cells;
    assert.equal((await find(query, 'zh-cn'))[0] ?? '—', expected, query);
  }
});

test('nothing is offered for texts of other clouds and programs', async (t) => {
  const rows = rowsOf('Texts of other clouds');
  assert.ok(rows.length >= 100);
  const wrong: string[] = [];
  for (const { cells } of rows) {
    const [text = ''] = cells;
    const found = await find(text, 'zh-cn');
    if (found.length > 0) wrong.push(`${text} → ${found.join(', ')}`);
  }
  t.diagnostic(`${rows.length - wrong.length} of ${rows.length}`);
  assert.ok(1 - wrong.length / rows.length >= 0.95, wrong.join('\n'));
});

test("people's words find their pages", async (t) => {
  const results = await Promise.all(rowsOf("People's words").map(placed));
  const groups = Map.groupBy(results, ({ group }) => group);
  assert.ok(results.length >= 160 && groups.size >= 12, `${results.length} queries in ${groups.size} groups`);
  for (const [group, own] of groups) {
    const { queries, first, five, nothing } = sharesOf(own);
    t.diagnostic(`${group}: ${queries} queries, first ${first} %, in five ${five} %, nothing ${nothing} %`);
  }
  const { first, five, nothing } = sharesOf(results);
  t.diagnostic(`all: ${results.length} queries, first ${first} %, in five ${five} %, nothing ${nothing} %`);
  assert.ok(first >= 80, listOf(results, 1));
  assert.ok(five >= 92, listOf(results, 5));
  assert.ok(nothing <= 3, `${nothing} % find nothing`);
});

test('a code in a sentence comes first, and two codes in their order', async (t) => {
  const rows = rowsOf('Sentences');
  assert.ok(rows.length >= 40);
  const wrong: string[] = [];
  for (const { cells } of rows) {
    const [query = '', locale = '', expected = ''] = cells;
    const found = await find(query, locale);
    if (!expected.split(' then ').every((page, at) => found[at] === page)) wrong.push(`${query} → ${found.join(', ')}`);
  }
  t.diagnostic(`${rows.length - wrong.length} of ${rows.length}`);
  assert.ok(1 - wrong.length / rows.length >= 0.98, wrong.join('\n'));
});

test('for a code that no table lists, only near names are offered', async () => {
  const rows = rowsOf('Unknown codes');
  assert.ok(rows.length >= 20);
  const wrong: string[] = [];
  for (const { cells } of rows) {
    const [code = '', pages] = cells;
    const offered = (await find(code, 'zh-cn')).filter((page) => !page.startsWith('guides/'));
    if (offered.some((page) => !pagesIn(pages).includes(page))) wrong.push(`${code} → ${offered.join(', ')}`);
  }
  assert.deepEqual(wrong, []);
});

test('both of a pair of terms find the page, on both sites', async (t) => {
  const rows = rowsOf('Pairs across languages');
  assert.ok(rows.length >= 80);
  const asked = rows.flatMap(({ cells: [english = '', chinese = '', pages = ''] }) =>
    [english, chinese].flatMap((query) =>
      [...lookups.keys()].map((locale) => ({ section: '', group: locale, cells: [query, locale, pages] })),
    ),
  );
  const results = await Promise.all(asked.map(placed));
  const { queries, first, five } = sharesOf(results);
  t.diagnostic(`${queries} queries, first ${first} %, in five ${five} %`);
  assert.equal(listOf(results, 5), '');
  assert.ok(first >= 90, listOf(results, 1));
});
