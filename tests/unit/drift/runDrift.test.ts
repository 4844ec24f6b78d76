import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drift } from '../../../src/drift/compareLists.ts';
import { runDrift } from '../../../src/drift/runDrift.ts';
import { business, common } from '../../support/content.ts';
import { inFolder } from '../../support/folder.ts';

const tables = {
  'content/errors/zh-cn/one.md': common('| Limit | 超出`配额`。 |') + business('| Auth.Key | 密钥不存在。 |'),
  'content/errors/zh-cn/two.md': business('| Auth.Key | 没有密钥。 |', '| Only.Two | 只有二。 |'),
  'content/errors/en/one.md':
    '| Error Code | Description |\n|---|---|\n| Limit | Quota exceeded. |\n| Auth.Key | No such key. |\n',
};
const run = (list: string, file = 'list.csv', ...args: string[]) =>
  inFolder({ ...tables, [file]: list }, (root) => runDrift(root, [file, ...args]));

test('the same codes with the same texts are no drift, whatever their order, white space and last full stop', async () => {
  const { out, err, exitCode } = await run('code,text\nAuth.Key,没有密钥\nOnly.Two,  只有二。\nLimit,超出配额。\n');
  assert.deepEqual([out, err, exitCode], ['3 codes here, 3 there.\n', '', 0]);
});

test('codes on one side only, texts that differ and spellings in another case are each named with both places', async () => {
  const { out, exitCode } = await run('code,text\nauth.key,密钥不存在。\nLimit,已超限。\nNew.Code,新的。\n');
  assert.equal(
    out,
    `3 codes here, 3 there.

Only here: 1
  Only.Two  content/errors/zh-cn/two.md:6
         只有二。

Only there: 1
  New.Code  list.csv:4
         新的。

In another case: 1
  here   Auth.Key  content/errors/zh-cn/one.md:11
  there  auth.key  list.csv:2

With another text: 1
  Limit
  here   超出配额。  content/errors/zh-cn/one.md:5
  there  已超限。  list.csv:3
`,
  );
  assert.equal(exitCode, 1);
});

test('one product, and another language, can be chosen', async () => {
  const list = 'code,text\nAuth.Key,密钥不存在。\nLimit,超出配额。\n';
  assert.equal((await run(list, 'list.csv', '--product', 'one')).exitCode, 0);
  assert.equal(
    (await run('code,text\nAuth.Key,No such key\nLimit,Quota exceeded\n', 'list.csv', '--locale', 'en')).exitCode,
    0,
  );
});

test('texts in another language are not compared, and it says so', async () => {
  const { out, exitCode } = await run('code,text\nAuth.Key,No such key.\nLimit,Quota exceeded.\nOnly.Two,Only two.\n');
  assert.equal(exitCode, 0);
  assert.match(out, /Texts are not compared/);
});

test('the same as JSON', async () => {
  const { out, exitCode } = await run('["Auth.Key"]', 'list.json', '--json');
  const drift = JSON.parse(out) as Drift;
  assert.deepEqual([exitCode, drift.here, drift.there, drift.areTextsCompared], [1, 3, 1, false]);
  assert.deepEqual(
    drift.onlyHere.map(({ code }) => code),
    ['Limit', 'Only.Two'],
  );
});

test('what cannot be used is said on the other stream, with exit code 2', async () => {
  for (const [args, message] of [
    [[], /^Usage:/],
    [['a.csv', 'b.csv'], /^Usage:/],
    [['list.csv', '--what'], /--what/],
    [['missing.csv'], /missing\.csv/],
    [['list.csv', '--locale', 'fr'], /There is no language "fr"; there is zh-cn, en/],
    [['list.csv', '--product', 'three'], /no tables of "three" in zh-cn; there are those of one, two/],
    [['list.csv'], /^list\.csv:1:1 list-without-code-column\n[^]*1 个文件中共有 1 个问题。/],
  ] as const) {
    const { out, err, exitCode } = await inFolder({ ...tables, 'list.csv': 'a,b\n1,2\n' }, (root) =>
      runDrift(root, args),
    );
    assert.deepEqual([out, exitCode], ['', 2]);
    assert.match(err, message);
  }
});

test('characters that a terminal obeys are not printed', async () => {
  const { out } = await run('code,text\nNew.Code,"x\u001b[31m\ny"\n');
  assert.doesNotMatch(out, /\u001b/);
});
