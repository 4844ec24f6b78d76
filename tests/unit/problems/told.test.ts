import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrases as english } from '../../../src/problems/en/phrases.ts';
import { report as englishReport } from '../../../src/problems/en/report.ts';
import { isPlainPhrase, listed, phrase, problemLanguageOf } from '../../../src/problems/told.ts';
import { phrases as chinese } from '../../../src/problems/zh-cn/phrases.ts';
import { report as chineseReport } from '../../../src/problems/zh-cn/report.ts';

type Words = Readonly<Record<string, (details: object) => string>>;

/** Phrases that are a name or value alone. */
const WORDLESS = ['mention-code', 'quoted', 'yaml'];

/** Values for all that a phrase may mention, each of which tells itself apart. */
const values = new Proxy({}, { get: (_, key) => `‹${String(key)}›`, has: () => true });
const mentions = (text: string) => new Set(text.match(/‹\w+›/g));

test('both languages have the same phrases and words of reports, with the same values', () => {
  const ones = { ...english, ...englishReport } as Words;
  const others = { ...chinese, ...chineseReport } as Words;
  assert.deepEqual(Object.keys(others).sort(), Object.keys(ones).sort());
  for (const [id, say] of Object.entries(ones)) {
    const own = others[id]?.(values) ?? '';
    assert.deepEqual(mentions(own), mentions(say(values)), id);
    if (!WORDLESS.includes(id)) assert.match(own, /\p{Script=Han}/u, id);
  }
});

test('phrases within phrases are told in one language each', () => {
  const name = phrase('entry-of', { number: '2', name: phrase('the-whole', {}) });
  assert.deepEqual(phrase('field-of-kind', { name, kind: phrase('kind-list', {}) }), {
    en: 'Entry 2 of The whole is a list.',
    'zh-cn': '整个文件 的第 2 项 的类型不对，现在是列表。',
  });
  assert.deepEqual(listed(['a', phrase('column-code', {})]), { en: 'a, Error code', 'zh-cn': 'a、错误码' });
});

test('errors in the syntax of YAML that have no words are told in those of the parser', () => {
  assert.deepEqual(phrase('yaml', { code: 'NEW', message: 'x' }), { en: 'x', 'zh-cn': 'x' });
});

test('a phrase that mentions nothing is told from one that does, and from any text', () => {
  assert.deepEqual(['write-day', 'one-of', 'Write a day.', 'toString'].map(isPlainPhrase), [true, false, false, false]);
});

test('a language that has no problems of its own has English ones', () => {
  assert.equal(problemLanguageOf('zh-cn'), 'zh-cn');
  assert.equal(problemLanguageOf('en'), 'en');
  assert.equal(problemLanguageOf('eo' as 'en'), 'en');
});
