import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareCode } from '../../../src/translation/compareCode.ts';

/** What is said of two blocks of code: the line in the translation, and the message. */
const compare = (lang: string, source: string, translation: string) =>
  compareCode({ file: 'a.md', line: 1, lang, text: source }, { file: 'b.md', line: 11, lang, text: translation }).map(
    ({ line, message }) => `${line} ${message}`,
  );
const areAlike = (lang: string, source: string, translation: string) => compare(lang, source, translation).length === 0;

describe('comments and blank lines are free', () => {
  test('as each language writes them', () => {
    for (const lang of ['python', 'bash', 'yaml', 'php'])
      assert.ok(areAlike(lang, 'a() # 一\n\nb', 'a()\n# two\nb'), lang);
    for (const lang of ['go', 'ts', 'json', 'php']) {
      assert.ok(areAlike(lang, 'a() // 一\nb', 'a()\n// two\nb'), lang);
      assert.ok(areAlike(lang, '/* 一 */ a', '/* one */ a'), lang);
      assert.ok(!areAlike(lang, '/* 一 */ a', '/* one */ b'), lang);
    }
  });

  test('but what another language writes so is none', () => {
    assert.ok(!areAlike('python', 'a // b', 'a // c'));
    assert.ok(!areAlike('go', 'a # b', 'a # c'));
    assert.ok(!areAlike('text', 'a # b // c', 'a # d // e'));
    assert.ok(!areAlike('pythonic', 'a # b', 'a # c'));
  });

  test('nor is what stands inside a word, or says which program runs it', () => {
    assert.ok(!areAlike('go', 'get("http://a")', 'get("http://b")'));
    assert.ok(!areAlike('bash', 'a#b', 'a#c'));
    assert.ok(!areAlike('bash', '#!/bin/sh', '#!/bin/bash'));
  });
});

describe('prose', () => {
  test('in quotes is free on a line that holds some', () => {
    assert.ok(areAlike('go', "say(\"没有\", '是 \\' 的')", 'say("none", \'yes\')'));
    assert.ok(!areAlike('go', 'say("没有", 1)', 'say("none", 2)'));
    assert.ok(!areAlike('go', 'say("none")', 'say("gone")'));
  });

  test('is free as a whole where the block is code of no language', () => {
    assert.ok(areAlike('', '没有这个', 'There is none'));
    assert.ok(areAlike('', 'There is none', '没有这个'));
    assert.ok(!areAlike('', 'GET /a', 'GET /b'));
  });
});

describe('the first difference is told with its two lines', () => {
  test('of which both have one', () => {
    assert.deepEqual(compare('go', 'a\n\nb\nc', '// x\na\nd\ne'), [
      '14 This line of code is `d`; in a.md:4 it is `b`.',
    ]);
  });

  test('or of which one text has none any more', () => {
    assert.deepEqual(compare('go', 'a\nb', 'a'), ['12 This line of code is ``; in a.md:3 it is `b`.']);
    assert.deepEqual(compare('go', 'a', 'a\nb'), ['13 This line of code is `b`; in a.md:2 it is ``.']);
    assert.deepEqual(compare('go', '', 'b'), ['12 This line of code is `b`; in a.md:1 it is ``.']);
    assert.deepEqual(compare('go', 'b', ''), ['11 This line of code is ``; in a.md:2 it is `b`.']);
  });
});
