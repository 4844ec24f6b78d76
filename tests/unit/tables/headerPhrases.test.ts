import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePhrases, phraseMatcher, rolePhrases } from '../../../src/tables/headerPhrases.ts';
import { headerWords, wholeHeaders } from '../../../src/tables/headerWords.ts';

test('phrases name kinds of words that the vocabulary has', () => {
  const kinds = new Set<string>(['any', 'unknown', ...headerWords.map(({ kind }) => kind)]);
  for (const row of wholeHeaders) for (const kind of row.kinds) kinds.add(kind);
  for (const { phrases } of [...rolePhrases, ...codePhrases]) {
    assert.ok(phrases.length > 0);
    for (const phrase of phrases) {
      assert.ok(phrase.length > 0);
      for (const [kind] of phrase.matchAll(/[A-Za-z]+/g)) assert.ok(kinds.has(kind), kind);
    }
  }
});

test('a phrase is matched as a whole, word by word', () => {
  const matches = phraseMatcher(['error code+', 'any* cause']);
  for (const words of [['error', 'code'], ['error', 'code', 'code'], ['cause'], ['unknown', 'cause']] as const) {
    assert.equal(matches(words), true, words.join(' '));
  }
  for (const words of [
    [],
    ['error'],
    ['code'],
    ['http', 'error', 'code'],
    ['error', 'code', 'value'],
    ['cause', 'code'],
  ] as const) {
    assert.equal(matches(words), false, words.join(' '));
  }
});

test('a kind is no part of another kind', () => {
  assert.equal(phraseMatcher(['code'])(['encoding']), false);
  assert.equal(phraseMatcher(['error value'])(['errorAlone']), false);
});

/** The first row of phrases that matches. */
const roleOf = (...words: Parameters<ReturnType<typeof phraseMatcher>>[0]) =>
  rolePhrases.find(({ phrases }) => phraseMatcher(phrases)(words))?.role;
const rankOf = (...words: Parameters<ReturnType<typeof phraseMatcher>>[0]) =>
  codePhrases.findIndex(({ phrases }) => phraseMatcher(phrases)(words));

test('HTTP, statuses and their values are HTTP statuses', () => {
  assert.equal(roleOf('http'), 'http');
  assert.equal(roleOf('http', 'status', 'code'), 'http');
  assert.equal(roleOf('response', 'http', 'code'), 'http');
  assert.equal(roleOf('error', 'code', 'http'), 'http');
  assert.equal(roleOf('http', 'returnValue'), 'http');
  assert.equal(roleOf('value', 'http', 'value', 'response', 'error', 'code'), 'http');
  assert.equal(roleOf('status', 'code'), 'http');
  assert.equal(roleOf('response', 'status', 'code', 'value'), 'http');
  assert.equal(roleOf('status', 'code', 'status', 'code'), 'http');
  for (const words of [
    ['http', 'error'],
    ['http', 'unknown', 'code'],
    ['error', 'code'],
    ['status'],
    ['error', 'status', 'code'],
  ] as const) {
    assert.equal(roleOf(...words), undefined, words.join(' '));
  }
});

test('the last word says what a column is about, words before it must be known', () => {
  assert.equal(roleOf('error', 'solution'), 'solution');
  assert.equal(roleOf('cause', 'solution', 'method', 'meaning'), 'solution');
  assert.equal(roleOf('method', 'solution', 'solution'), 'solution');
  assert.equal(roleOf('solution', 'status'), undefined);
  assert.equal(roleOf('unknown', 'solution'), undefined);
  assert.equal(roleOf('method', 'meaning'), undefined);
  assert.equal(roleOf('error', 'cause'), 'cause');
  assert.equal(roleOf('cause', 'meaning', 'cause', 'message'), 'cause');
  assert.equal(roleOf('solution', 'cause'), undefined);
  assert.equal(roleOf('unknown', 'cause'), undefined);
  assert.equal(roleOf('cause', 'number'), undefined);
});

test('meanings are of errors and what belongs to them', () => {
  for (const words of [
    ['meaning'],
    ['error', 'code', 'meaning'],
    ['message', 'meaning'],
    ['meaning', 'message'],
    ['response', 'encoding', 'meaning'],
    ['audience', 'response', 'number', 'meaning'],
    ['business', 'level', 'status', 'code', 'returnValue', 'problem', 'message', 'meaning'],
    ['language'],
    ['language', 'language'],
  ] as const) {
    assert.equal(roleOf(...words), 'meaning', words.join(' '));
  }
  for (const words of [
    ['number', 'meaning'],
    ['audience', 'meaning'],
    ['meaning', 'code'],
    ['type', 'meaning'],
    ['code', 'name'],
    ['http', 'meaning'],
  ] as const) {
    assert.equal(roleOf(...words), undefined, words.join(' '));
  }
});

test('messages are what responses say, names are titles of errors', () => {
  for (const words of [
    ['message'],
    ['error', 'number', 'message'],
    ['audience', 'error', 'message'],
    ['audience', 'message'],
    ['business', 'level', 'status', 'code', 'returnValue', 'problem', 'message', 'message'],
  ] as const) {
    assert.equal(roleOf(...words), 'message', words.join(' '));
  }
  for (const words of [['name'], ['title'], ['error', 'name'], ['error', 'code', 'title']] as const) {
    assert.equal(roleOf(...words), 'name', words.join(' '));
  }
  for (const words of [
    ['http', 'message'],
    ['message', 'name'],
    ['code', 'title'],
  ] as const) {
    assert.equal(roleOf(...words), undefined, words.join(' '));
  }
});

test('words that name codes are ranked by how sure they are', () => {
  for (const [rank, phrases] of [
    [
      0,
      [
        ['error', 'code'],
        ['level', 'response', 'business', 'error', 'code', 'code', 'error', 'code'],
      ],
    ],
    [
      1,
      [
        ['unknown', 'error', 'code'],
        ['error', 'code', 'value'],
        ['error', 'code', 'number', 'code'],
        ['error', 'number'],
        ['unknown', 'error', 'encoding', 'value'],
        ['level', 'status', 'code'],
        ['business', 'status', 'code'],
      ],
    ],
    [
      2,
      [
        ['response', 'code'],
        ['unknown', 'business', 'encoding', 'code', 'value'],
      ],
    ],
    [
      3,
      [
        ['code'],
        ['level', 'code'],
        ['value', 'code'],
        ['cause', 'code'],
        ['meaning', 'code'],
        ['message', 'code', 'number', 'value'],
      ],
    ],
    [4, [['numberAlone']]],
    [5, [['errorAlone']]],
    [6, [['returnValue'], ['error', 'returnValue']]],
    [
      7,
      [
        ['error', 'name'],
        ['error', 'code', 'name'],
      ],
    ],
    [8, [['error', 'type']]],
    [9, [['error', 'value']]],
    [
      10,
      [
        ['error', 'status'],
        ['error', 'status', 'code'],
      ],
    ],
    [
      -1,
      [
        [],
        ['unknown', 'code'],
        ['status', 'code'],
        ['unknown', 'level', 'status', 'code'],
        ['name'],
        ['error'],
        ['number'],
        ['code', 'meaning'],
        ['unknown', 'error', 'name'],
        ['error', 'type', 'code'],
      ],
    ],
  ] as const) {
    for (const words of phrases) assert.equal(rankOf(...words), rank, words.join(' '));
  }
});
