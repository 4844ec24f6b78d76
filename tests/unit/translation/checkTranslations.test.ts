import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLanguages } from '../../../src/catalogue/checkLanguages.ts';
import type { Problem } from '../../../src/problems/problems.ts';
import { digestOf } from '../../../src/read/translationMark.ts';
import { inFolder } from '../../support/folder.ts';

const source = 'content/remedies/zh-cn/A.B.md';
const twin = 'content/remedies/en/A.B.md';
const chinese = [
  '---',
  'codes: [A.B]',
  'retry: after-fix',
  'fixedBy: caller',
  '---',
  '',
  '## 处理',
  '',
  '1. 把 `Limit` 设为 50，见 RequestId。',
  '2. 重试 3 次，共 1 万条。',
  '',
  '```python',
  'call(1)  # 注释',
  'print("完成")',
  '```',
  '',
].join('\n');
const english = (digest: string) =>
  [
    '---',
    `translation: ${digest}`,
    '---',
    '',
    '## What to do',
    '',
    '1. Set `Limit` to 50 and keep the RequestId.',
    '2. Try three times, 10,000 records in all.',
    '',
    '```python',
    'call(1)  # a comment',
    'print("done")',
    '```',
    '',
  ].join('\n');
const files = {
  'content/errors/zh-cn/one.md': '| 错误码 | 描述 |\n| --- | --- |\n| A.B | 甲 |\n',
  'content/errors/en/one.md': '| Error Code | Description |\n| --- | --- |\n| A.B | a |\n',
  [source]: chinese,
  [twin]: english(digestOf(chinese)),
};

const check = (given: Readonly<Record<string, string>>): Promise<Problem[]> =>
  inFolder({ ...files, ...given }, (root) => [...checkLanguages(root).problems]);
const brief = (problems: readonly Problem[]) => problems.map(({ id, file, line }) => `${id} ${file}:${line}`);

test('a translation that says what its source says is no problem', async () => {
  assert.deepEqual(await check({}), []);
});

test('line ends of the source do not count', async () => {
  assert.deepEqual(await check({ [source]: chinese.replaceAll('\n', '\r\n') }), []);
});

test('a step that changes in the source is a problem until its twin is confirmed; it names both files and lines and the command', async () => {
  const changed = chinese.replace('重试', '再试');
  const [problem, ...rest] = await check({ [source]: changed });
  assert.deepEqual(rest, []);
  assert.equal(`${problem?.id} ${problem?.file}:${problem?.line}`, `stale-translation ${twin}:2`);
  assert.match(problem?.message ?? '', new RegExp(`${source}:1 `));
  assert.ok(problem?.hint.endsWith(`npm run translations -- confirm ${twin}`));
  assert.deepEqual(await check({ [source]: changed, [twin]: english(digestOf(changed)) }), []);
});

test('a translation that nobody has confirmed is a problem', async () => {
  assert.deepEqual(brief(await check({ [twin]: english('pending') })), [`stale-translation ${twin}:2`]);
});

describe('a confirmed translation that does not say the same', () => {
  const digest = digestOf(chinese);
  const one = (from: string, to: string) => check({ [twin]: english(digest).replace(from, to) });

  test('has a step less', async () => {
    const [problem, ...rest] = await one('2. Try three times, 10,000 records in all.\n', '10,000 records in all.\n');
    assert.deepEqual(brief(rest), []);
    assert.equal(problem?.id, 'unlike-translation');
    assert.equal(problem.message, `Here stands a block of python; in ${source}:10 stands a step.`);
  });

  test('names another parameter: each text lacks what the other has', async () => {
    assert.deepEqual(brief(await one('`Limit`', '`limit`')), [
      `lost-in-translation ${twin}:5`,
      `lost-in-translation ${source}:7`,
    ]);
    assert.match(
      (await one('`Limit`', '`limit`'))[0]?.message ?? '',
      /^`Limit` stands in content\/remedies\/zh-cn\/A\.B\.md:9,/,
    );
  });

  test('has another number or identifier', async () => {
    assert.equal((await one('50', '500')).length, 2);
    assert.equal((await one('10,000', '1,000')).length, 2);
    assert.equal((await one('RequestId', 'request ID')).length, 1);
  });

  test('has other code; comments and quoted prose are free', async () => {
    const [problem, ...rest] = await one('call(1)', 'call(2)');
    assert.deepEqual(rest, []);
    assert.equal(`${problem?.id} ${problem?.line}`, 'unlike-code 11');
    assert.equal((await one('print("done")', 'print(done)')).length, 1);
    assert.deepEqual(await one('  # a comment', ''), []);
  });
});

test('a translation has its facts from its source, and none of its own', async () => {
  assert.deepEqual(brief(await check({ [twin]: english(digestOf(chinese)).replace('---', '---\nretry: no') })), [
    `invalid-frontmatter ${twin}:2`,
  ]);
  assert.deepEqual(brief(await check({ [twin]: chinese })), [`unmarked-translation ${twin}:1`]);
});

test('a translation without a source is a problem, a text of its own is none', async () => {
  const lonely = 'content/remedies/en/A.md';
  assert.deepEqual(brief(await check({ [lonely]: english('pending') })), [`translation-without-source ${lonely}:2`]);
  assert.deepEqual(await check({ [lonely]: chinese.replace('A.B', 'A.*') }), []);
});

test('a date is written as the readers of a language write it', async () => {
  const dated = chinese.replace('重试', '2022 年 12 月 31 日以前重试');
  const on = (date: string) =>
    check({ [source]: dated, [twin]: english(digestOf(dated)).replace('Try', `Before ${date}, try`) });
  for (const date of ['31 December 2022', 'December 31, 2022', '2022-12-31'])
    assert.deepEqual(await on(date), [], date);
  for (const date of ['30 December 2022', '31 December', '2022/12/31', '31 November 2022']) {
    assert.ok((await on(date)).length > 0, date);
  }
});

test('the name of a product is translated', async () => {
  const named = chinese.replace('1. 把', '1. 在云审计把');
  assert.deepEqual(
    await check({
      'content/products.yml': 'one: { name: { zh-cn: 云审计, en: CloudAudit } }\n',
      [source]: named,
      [twin]: english(digestOf(named)).replace('1. Set', '1. In CloudAudit set'),
    }),
    [],
  );
});
