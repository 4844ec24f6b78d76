import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadCatalogue } from '../../src/catalogue/loadCatalogue.ts';
import { editDistance } from '../../src/text/nearest.ts';
import { classNames, queriesOf, type ClassName } from './classes.ts';
import { entriesOf, entryOf, flatten, lettersOf, type Entry } from './entries.ts';
import type { Query } from './query.ts';
import { givenOf, missingFrom, percentile, placeOf, scoresOf } from './scores.ts';

const entries = entriesOf(loadCatalogue(process.cwd(), 'zh-cn').catalogue);
const queries = (name: ClassName) => queriesOf(name, entries, 7, 200);
const keysOf = (fits: (entry: Entry) => boolean) => entries.filter(fits).map(({ key }) => key);

test('the same seed gives the same queries, another one others, and none twice', () => {
  for (const name of classNames) {
    assert.deepEqual(queries(name), queries(name));
    assert.notDeepEqual(queriesOf(name, entries, 8, 200), queries(name), name);
    assert.equal(new Set(queries(name).map(({ text }) => text)).size, queries(name).length, name);
  }
});

describe('what is expected follows from the tables alone', () => {
  check('exact', ({ text }) => {
    const bare = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\w.]+/g, ' ')
      .trim()
      .replace(/^\.+|[. ]+$/g, '');
    return keysOf(({ key }) => key === bare);
  });
  check('lastSegment', ({ text }) =>
    keysOf(({ key }) => key === text.toLowerCase() || key.endsWith(`.${text.toLowerCase()}`)),
  );
  check('beginning', ({ text }) => keysOf(({ key }) => key.startsWith(text.toLowerCase())));
  check('inner', ({ text }) => keysOf(({ letters }) => letters.includes(lettersOf(text))));
  check('typo', ({ text }) => keysOf(({ key }) => editDistance(text.toLowerCase(), key) <= 1));
  check('pasted', ({ text }) => {
    const words = text.toLowerCase().split(/[^\w.]+/);
    return keysOf(({ key }) => words.includes(key));
  });
  check('phrase', ({ text }) => keysOf(({ flat }) => flat.join('\n').includes(flatten(text))));
  check('characters', ({ text }) => keysOf(({ flat }) => flat.join('\n').includes(text)));
});

test('2 or 3 characters are asked of at most 100 codes', () => {
  const many = Array.from({ length: 101 }, (_, at) => entryOf([`Code${at}`], ['参数错误']));
  assert.deepEqual(queriesOf('characters', many, 1, 10), []);
  assert.equal(queriesOf('characters', many.slice(1), 1, 10)[0]?.expected.length, 100);
});

test('scores', () => {
  const asked: Query[] = [
    { text: 'a', expected: ['a'] },
    { text: 'b', expected: ['b', 'c'] },
  ];
  const given = [
    { codes: ['A'], pages: ['A'], time: 10, frame: 16, isNoResult: false, isLate: false },
    { codes: ['X', 'B'], pages: ['guides/x', 'X', 'B'], time: 30, frame: 16, isNoResult: false, isLate: false },
  ];
  const { first, five, mrr, listed, p50, p95 } = scoresOf(asked, given);
  assert.deepEqual({ first, five, mrr, p50, p95 }, { first: 50, five: 100, mrr: 0.75, p50: 10, p95: 30 });
  assert.ok(Math.abs(listed - 200 / 3) < 1e-9);
  assert.deepEqual(missingFrom({ text: 'b', expected: ['b', 'c'] }, given[1]), ['c']);
  assert.equal(percentile([4, 1, 3, 2], 95), 4);
});

test('pages are named by their paths; where guides count too, the place is among all pages', () => {
  const given = givenOf({
    paths: ['/en/guides/g/', '/errors/A.B%2Dc/', '/actions/p/Do/', '/errors/', '/errors/A.B-c/'],
    time: 1,
    frame: 1,
    isNoResult: false,
    isLate: false,
  });
  assert.deepEqual(given.pages, ['guides/g', 'A.B-c', 'actions/p/Do', '/errors/']);
  assert.deepEqual(given.codes, ['A.B-c']);
  assert.equal(placeOf({ text: '', expected: ['a.b-c'] }, given), 1);
  assert.equal(placeOf({ text: '', expected: ['a.b-c'], group: 'g' }, given), 2);
});

test("people's queries are those of the language, in at least twelve groups, and of few codes only", () => {
  for (const locale of ['zh-cn', 'en'] as const) {
    const asked = queriesOf('people', entries, 7, 1000, locale);
    assert.ok(new Set(asked.map(({ group }) => group)).size >= 12 && asked.length > 80, locale);
  }
  const many = Array.from({ length: 101 }, (_, at) => entryOf([`Code${at}`], []));
  assert.deepEqual(queriesOf('people', many, 7, 10), []);
});

function check(name: ClassName, expectedOf: (query: Query) => readonly string[]): void {
  test(name, () => {
    assert.ok(queries(name).length > 30);
    for (const query of queries(name)) assert.deepEqual(query.expected, expectedOf(query), query.text);
  });
}
