import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedPages } from '../../../../src/lookup/browser/describedPages.ts';
import { rankCodes } from '../../../../src/lookup/browser/rankCodes.ts';
import { fold } from '../../../../src/lookup/shared/fold.ts';
import { knownOf, nameOf, sourcesOf, type IndexParts, type NodeSources } from '../../../support/lookupInNode.ts';

const find = async (query: string, parts: IndexParts, product?: number, others: readonly NodeSources[] = []) => {
  const known = knownOf(sourcesOf(parts), 'zh-CN', others);
  const pages = await describedPages(query, rankCodes(known.entries, fold(query)), known, product);
  return pages.map((page) => nameOf(page, known));
};

test('pages that people mean by the query come first, in the order of the alias', async () => {
  const parts = { codes: { 'A.X': '桶 满', 'A.Y': '别的' }, guides: ['g'], aliases: [[['桶满'], [2, 1]]] } as const;
  assert.deepEqual((await find('桶满', parts)).slice(0, 2), ['guides/g', 'A.Y']);
});

test('a guide counts more where the query asks how something is done, and less where it describes an error', async () => {
  const parts = { codes: { 'A.X': '签名算法' }, guides: ['签名算法'] };
  assert.deepEqual(await find('签名算法', parts), ['A.X', 'guides/签名算法']);
  assert.deepEqual((await find('怎么写签名算法', parts))[0], 'guides/签名算法');
});

test('codes of the product asked for come first, and then those of many products', async () => {
  const parts: IndexParts = {
    codes: { 'A.One': '配额超限', 'B.Two': '配额超限', 'C.Three': '配额超限' },
    products: [
      ['p', 'P'],
      ['q', 'Q'],
      ['r', 'R'],
    ],
    productsOf: { 'A.One': [0], 'B.Two': [0, 1], 'C.Three': [2] },
  };
  assert.deepEqual(await find('配额超限', parts), ['B.Two', 'A.One', 'C.Three']);
  assert.deepEqual((await find('配额超限', parts, 2))[0], 'C.Three');
});

test('a code of many products is of none in particular: a product has the codes of its own first', async () => {
  const products = ['a', 'b', 'c', 'd'].map((id) => [id, id] as const);
  const parts: IndexParts = {
    codes: { Common: '签名错误', 'Own.Sign': '短信的签名不合规范' },
    products,
    productsOf: { Common: [0, 1, 2, 3], 'Own.Sign': [3] },
  };
  assert.deepEqual(await find('签名', parts), ['Common', 'Own.Sign']);
  assert.deepEqual(await find('签名', parts, 3), ['Own.Sign', 'Common']);
  const fewer: IndexParts = { ...parts, productsOf: { Common: [0, 1, 3], 'Own.Sign': [3] } };
  assert.deepEqual(await find('签名', fewer, 3), ['Common', 'Own.Sign'], 'three are few');
});

test('an action that is named comes first when it is alone, and stands among the first beside others; its codes count more', async () => {
  const parts: IndexParts = {
    codes: { A: '超时 一', B: '超时 二', C: '超时 三', D: '超时 四', E: '超时 五' },
    actions: ['DoThis', 'DoThat'],
    returns: { DoThat: [3] },
  };
  assert.equal((await find('DoThat', parts))[0], 'actions/p/DoThat');
  assert.equal((await find('DoThat', { ...parts, aliases: [[['DoThat'], [0, 1]]] }))[0], 'actions/p/DoThat');
  for (const query of ['DoThat 失败怎么办', 'why does dothat fail', 'DoThat error'])
    assert.equal((await find(query, parts))[0], 'actions/p/DoThat', query);
  const beside = await find('DoThat 超时', parts);
  assert.equal(beside[0], 'D');
  assert.ok(beside.slice(0, 4).includes('actions/p/DoThat'), beside.join(' '));
});

test('a page that says little of the query is not listed, nor one far behind the best', async () => {
  const codes = { 'A.X': '签名过期', 'B.Y': '创建存储桶' };
  assert.deepEqual(await find('签名过期', { codes }), ['A.X']);
  const behind = { 'A.X': '创建存储桶', 'B.Y': '别的事情还有很多很多都说了一遍又一遍，存储桶也是' };
  assert.deepEqual(await find('创建存储桶', { codes: behind }), ['A.X']);
  assert.deepEqual(await find('飞机 轮船 火车 汽车 大象 高山 海洋 天空 签名', { codes }), []);
});

test('the best guide stands among the first four', async () => {
  const codes = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((code) => [code, '签名']));
  assert.equal(
    (await find('签名', { codes, guides: ['签名和别的很多事情以及更多'] }))[3],
    'guides/签名和别的很多事情以及更多',
  );
});

test('pages with the words of a query come before codes that resemble it', async () => {
  assert.deepEqual(await find('tokems', { codes: { Tokens: '二', A: 'tokem' } }), ['A', 'Tokens']);
});

test('the words of other languages are asked where the query is in their script, or has unknown words', async () => {
  const parts = { codes: { 'A.X': '签名过期', 'B.Y': '' } };
  const english = sourcesOf({ codes: { 'A.X': 'signature expired', 'B.Y': 'sha256 digest' } });
  assert.deepEqual(await find('signature expired', parts), []);
  assert.deepEqual(await find('signature expired', parts, undefined, [english]), ['A.X']);
  assert.deepEqual(await find('摘要 sha256', parts, undefined, [english]), ['B.Y']);
});

test('Chinese words with one wrong character mean what the right ones do, where the wrong ones are unknown', async () => {
  const parts: IndexParts = {
    codes: { 'A.X': '资源不足', 'A.Y': '别的', 'A.Z': '权力不足' },
    aliases: [[['权限不足', '权限'], [1]]],
  };
  assert.equal((await find('权线不足怎么办', parts))[0], 'A.Y');
  assert.equal((await find('权力不足', parts))[0], 'A.Z', 'known words');
  assert.notEqual((await find('权线不住', parts))[0], 'A.Y', 'two wrong characters');
  assert.notEqual((await find('权线', parts))[0], 'A.Y', 'too short');
});

test('the words of another language are asked for its script only, and not where people mean a page by the query', async () => {
  const parts = {
    codes: { 'A.X': '签名 signature', 'B.Y': '' },
    guides: ['g'],
    aliases: [[['signature'], [2]]],
  } as const;
  const other = sourcesOf({ codes: { 'A.X': '', 'B.Y': '签名 signature' } });
  const found = async (query: string, lang: string, aliases: IndexParts['aliases'] = []) => {
    const known = knownOf(sourcesOf({ ...parts, aliases }), lang, [other]);
    return (await describedPages(query, [], known, undefined)).map((page) => nameOf(page, known));
  };
  assert.deepEqual(await found('签名', 'zh-CN'), ['A.X']);
  assert.deepEqual(await found('signature', 'zh-CN'), ['A.X', 'B.Y']);
  assert.deepEqual(await found('signature', 'en'), ['A.X']);
  assert.deepEqual(await found('签名', 'en'), ['A.X', 'B.Y']);
  assert.deepEqual(await found('signature', 'zh-CN', parts.aliases), ['guides/g', 'A.X']);
});

test('a query that has all words of a title finds its page, however much else it says; what a program printed does not', async () => {
  const codes = { 'A.X': '签名过期', 'B.Y': '存储桶' };
  const story = `${'飞机 轮船 火车 汽车 大象 高山 海洋 天空 '.repeat(4)}签名过期`;
  assert.deepEqual(await find(story, { codes }), ['A.X']);
  assert.deepEqual(await find(`ERROR: ${story}`, { codes }), []);
});

test('an action that a query names is listed once, however little it says of the query, and takes no page away', async () => {
  const codes = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((code) => [code, '超时']));
  const all = ['A', 'B', 'C', 'actions/p/DoThis', 'D', 'E'];
  assert.deepEqual(await find('DoThis 超时', { codes, actions: ['DoThis', 'DoThat'] }), all);
  const aliases = [[['StopLogs 超时'], [0, 1, 2, 3, 4]]] as const;
  const before = await find('StopLogs 超时', { codes, actions: ['StopLogs'], aliases });
  assert.deepEqual(before, ['A', 'B', 'C', 'actions/p/StopLogs', 'D', 'E'], 'behind what people mean');
  const far = Object.fromEntries(Object.keys(codes).map((code) => [code, '创建存储桶超时']));
  assert.deepEqual(await find('dothis 创建存储桶超时', { codes: far, actions: ['DoThis'] }), all);
});

test('an action is alone beside words that say no more than that it fails', async () => {
  const queries = ['DoThis errors', 'DoThis error', 'DoThis fail', 'DoThis failure', 'DoThis timeout'];
  const parts: IndexParts = { codes: { A: '', B: '' }, actions: ['DoThis'], aliases: [[queries, [0, 1]]] };
  const first = await Promise.all(queries.map(async (query) => (await find(query, parts))[0]));
  assert.deepEqual(first, [...Array<string>(4).fill('actions/p/DoThis'), 'A']);
});

test('an action that the query does not name is no guide: it stands where its words put it', async () => {
  const codes = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((code) => [code, 'stop logs']));
  assert.equal((await find('stop logs', { codes, actions: ['StopLogs'] })).at(-1), 'actions/p/StopLogs');
});

test('there is a limit of fifty pages', async () => {
  const codes = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`A${String(at)}`, '签名']));
  assert.equal((await find('签名', { codes })).length, 50);
});
