import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareWords } from '../../../../../src/lookup/browser/words/wordSearch.ts';
import { otherLanguage } from '../../../../../src/lookup/build/otherLanguage.ts';
import { sourcesOf, type NodeSources } from '../../../../support/lookupInNode.ts';

const chinese = sourcesOf({
  codes: { 'A.Late': '签名过期', 'B.Gone': '找不到' },
  guides: ['clock'],
  actions: ['DoIt'],
  aliases: [
    [
      ['Expired-Token', '时钟'],
      [2, 0],
    ],
    [['做'], [3]],
  ],
  synonyms: [['过期', 'expired']],
  traditional: '簽签過过',
});
/** The same pages in another order, and one that Chinese has not. */
const english = sourcesOf({
  codes: { 'A.Extra': 'nothing like it', 'a.late': 'signature expired', 'B.Gone': 'vanished' },
  guides: ['other', 'clock'],
  actions: ['Undo', 'DoIt'],
  aliases: [[['tardy'], [1]]],
});
const words = prepareWords(chinese, []);
const pagesOf = (query: string, ...others: NodeSources[]) =>
  prepareWords(
    chinese,
    others.map((other) => otherLanguage(chinese, other)),
  )
    .rank(query)
    .pages.map(({ page }) => page);

test('a name means what its alias leads to, whatever its case, punctuation and the ending that an SDK gives it', () => {
  for (const name of ['ExpiredToken', 'expired_token', 'ExpiredTokenException', 'EXPIRED TOKEN.', '时钟'])
    assert.deepEqual(words.meantBy(name), [2, 0], name);
  assert.deepEqual(words.meantBy('DoIt'), []);
  assert.deepEqual(words.meantBy('Expired'), []);
  assert.deepEqual(words.meantBy('ExpiredErrorToken'), [], 'no ending');
});

test('four Chinese characters and more may have one wrong, and nothing else beside them', () => {
  const aliases = [
    [['权限不足'], [1]],
    [['a权限不足', '权限很足a'], [0]],
  ] as const;
  const { meantBySlip } = prepareWords(sourcesOf({ codes: { A: '', B: '' }, aliases }), []);
  assert.deepEqual(meantBySlip('权线不足'), [1]);
  for (const query of ['权限不足', '权线不住', '权限不足够', 'a权线不足', '权线很足a', '权限'])
    assert.deepEqual(meantBySlip(query), [], query);
});

test('traditional characters become simplified where the texts have the simplified one', () => {
  assert.equal(words.simplify('簽名過期頻 a'), '签名过期頻 a');
});

test('words of codes, meanings, guides, actions and aliases find their pages', () => {
  assert.equal(pagesOf('gone')[0], 1);
  assert.equal(pagesOf('签名')[0], 0);
  assert.equal(pagesOf('clock')[0], 2);
  assert.equal(pagesOf('doit')[0], 3);
  assert.deepEqual(pagesOf('时钟'), [2, 0]);
});

test('each further page of an alias counts less, and a heading of a guide counts more than its text', () => {
  const [first, second] = words.rank('时钟').pages;
  assert.ok(first && second && first.score > second.score);
  const guides = sourcesOf({ codes: {}, guides: ['a', 'b'] });
  const sections = [
    ['', '轮换密钥'],
    ['轮换密钥', ''],
  ];
  const { pages } = prepareWords({ ...guides, words: { ...guides.words, guides: sections } }, []).rank('轮换密钥');
  assert.deepEqual(
    pages.map(({ page }) => page),
    [1, 0],
  );
});

test('an exact meaning comes before pages that have its words', () => {
  const { pages } = prepareWords(sourcesOf({ codes: { A: '超过 大小 上限 的', B: '大小超过上限' } }), []).rank(
    '大小超过上限',
  );
  assert.deepEqual(
    pages.slice(0, 1).map(({ page, share }) => ({ page, share })),
    [{ page: 1, share: 1 }],
  );
});

test('a page that has the query inside of other letters comes before one that has a word of it', () => {
  const { pages } = prepareWords(sourcesOf({ codes: { A: 'abcd', B: 'zzabcdefghzz' } }), []).rank('abcd efgh');
  assert.deepEqual(
    pages.map(({ page }) => page),
    [1, 0],
  );
});

test('a piece of a meaning finds its page though a character of it may also ask, and with words that only ask', () => {
  const sources = sourcesOf({ codes: { 'A.Used': '资源被占用', 'B.Other': '占地资源' } });
  const first = (query: string) => prepareWords(sources, []).rank(query).pages[0];
  for (const query of ['源被占', '请问资源被占用'])
    assert.deepEqual([first(query)?.page, first(query)?.share], [0, 1], query);
});

test('each guide and action is found by its own name', () => {
  const many = sourcesOf({ codes: { A: 'x' }, guides: ['keys', 'clock'], actions: ['DoIt', 'Undo'] });
  for (const [page, name] of ['keys', 'clock', 'doit', 'undo'].entries())
    assert.equal(prepareWords(many, []).rank(name).pages[0]?.page, page + 1, name);
});

test('what is said of a query is told: whether a word is unknown, and whether one is a topic', () => {
  const told = (query: string) => {
    const { hasUnknown, hasTopic } = words.rank(query);
    return { hasUnknown, hasTopic };
  };
  assert.deepEqual(told('签名'), { hasUnknown: false, hasTopic: true });
  assert.deepEqual(told('vanished'), { hasUnknown: true, hasTopic: false });
  assert.deepEqual(told('签名 vanished'), { hasUnknown: true, hasTopic: true });
});

describe('words of other languages', () => {
  test('lead to the own pages of the same names, and to no page that only they have', () => {
    assert.deepEqual(pagesOf('vanished'), []);
    assert.deepEqual(pagesOf('vanished', english), [1]);
    assert.equal(pagesOf('signature', english)[0], 0, 'case of the code');
    assert.equal(pagesOf('clock', english)[0], 2);
    assert.deepEqual(pagesOf('nothing', english), []);
    assert.deepEqual(pagesOf('undo', english), []);
  });

  test('their aliases are the same and are not counted twice', () => {
    assert.deepEqual(pagesOf('tardy', english), []);
  });
});
