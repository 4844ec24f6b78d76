import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareNames } from '../../../src/translation/compareNames.ts';
import { parseText } from '../../../src/translation/parseText.ts';

/** Where each text lacks what the other has, and what: line 1 of `b.md` is one of the translation. */
const lost = (source: string, translation: string, names: readonly string[] = []) =>
  compareNames(
    parseText({ file: 'a.md', text: source }),
    parseText({ file: 'b.md', text: translation }),
    new Set(names),
  ).map(({ file, line, message }) => `${file}:${line} ${message.replace(/ stands in .*/, '')}`);
const isKept = (source: string, translation: string) => lost(source, translation).length === 0;

describe('names', () => {
  test('that no language inflects stand in the translation as in the source', () => {
    for (const name of ['RequestId', 'HTTPServer2X', 'maxResults', 'aB', 'secret_id', 'a_b_c', 'X509Cert']) {
      assert.ok(isKept(`用 ${name} 吧`, `Use ${name} now`), name);
      assert.ok(!isKept(`用 ${name} 吧`, 'Use it now'), name);
      assert.ok(!isKept(`用 ${name} 吧`, `Use ${name}s now`), name);
    }
  });

  test('that are words of a language are free, and so is what only the translation names', () => {
    for (const name of ['Request', 'API', 'request']) assert.ok(isKept(`用 ${name} 吧`, 'Use it now'), name);
    assert.ok(isKept('用它', 'Use RequestId'));
  });

  test('in code stand in both, unless they hold words of a language', () => {
    assert.deepEqual(lost('`a`', '`b`'), ['b.md:1 `a`', 'a.md:1 `b`']);
    assert.ok(isKept('`没有 a`', '`none`'.replaceAll('`', '')));
    assert.ok(isKept('`a 没有`', 'none'));
    assert.deepEqual(lost('RequestId', '`RequestId`'), ['a.md:1 `RequestId`']);
    assert.ok(isKept('`a`', '```\nx\n```\n\n`a`'));
  });

  test('that languages translate are free, and each is told once', () => {
    assert.deepEqual(lost('CloudAudit 的 TopicId 和 TopicId', 'none', ['CloudAudit']), ['b.md:1 The name TopicId']);
  });

  test('may stand in a block of code of the other text', () => {
    assert.ok(isKept('用 TopicId', '```\nTopicId\n```'));
    assert.ok(!isKept('用 TopicId', '```\nTopicIds\n```'));
  });
});

describe('numbers', () => {
  test('of ten and more are the same, however their thousands are written', () => {
    for (const [one, other] of [
      ['1 万条', '10,000 records'],
      ['1.5万条', '15,000 records'],
      ['2 亿条', '200,000,000 records'],
      ['1,000 条', '1000 records'],
      ['0.5 秒', '0.5 seconds'],
      ['版本 1.2.3', 'version 1.2.3'],
    ] as const)
      assert.ok(isKept(one, other), one);
    for (const [one, other] of [
      ['1 万条', '1,000 records'],
      ['2 亿条', '20,000 records'],
      ['0.5 秒', '0.6 seconds'],
      ['1.2 版', 'version 1x2'],
      ['10 条', 'ten records'],
    ] as const)
      assert.ok(!isKept(one, other), one);
  });

  test('below ten, and those inside words, are free', () => {
    assert.ok(isKept('重试 3 次', 'Try three times'));
    assert.ok(isKept('重试 9 次', 'Try nine times'));
    assert.ok(isKept('用 v20 吧', 'Use it'));
    assert.ok(isKept('用 20x 吧', 'Use it'));
  });
});

describe('dates', () => {
  const MONTHS = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2022, month)),
  );

  test('are the same in every month and way of writing', () => {
    for (const [index, month] of MONTHS.entries()) {
      const number = String(index + 1);
      for (const chinese of [`2022 年 ${number} 月 5 日`, `2022年${number}月5日`])
        for (const english of [`5 ${month} 2022`, `${month} 5, 2022`, `2022-${number.padStart(2, '0')}-05`])
          assert.ok(isKept(`自 ${chinese}`, `From ${english}`), `${chinese}: ${english}`);
    }
  });

  test('all of a sentence are read', () => {
    assert.ok(isKept('2022 年 1 月 5 日和 2023 年 1 月 5 日', '5 January 2022 and 5 January 2023'));
    assert.ok(isKept('2022 年 1 月 5 日和 2023 年 1 月 5 日', 'January 5, 2022 and January 5, 2023'));
  });
});

test('what is lost is told at the section where it is missed', () => {
  assert.deepEqual(lost('# 一\n\n甲\n\n# 二\n\n`a`', '# one\n\nx\ny\n\n# two\n\nz'), ['b.md:6 `a`']);
  assert.deepEqual(lost('`a`\n\n# 一', 'x\n\n# one'), ['b.md:1 `a`']);
  assert.deepEqual(lost('# 一\n\n# 二\n\n`a`', '# one\n\nx'), ['b.md:1 `a`']);
});
