import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataTypes, TYPES_FILE } from '../../../scripts/dataTypesOf.ts';
import { MAX_CODES_PER_PAGE } from '../../../src/catalogue/listPages.ts';
import { dataFiles } from '../../../src/data/dataFiles.ts';
import { DATA_VERSION, jsonSchema } from '../../../src/data/fileSchemas.ts';
import { business } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';
import { context, plainRecord } from './fullRecord.ts';

const filesOf = (...args: Parameters<typeof dataContextOf>) =>
  new Map([...dataFiles(dataContextOf(...args), () => '')].map(({ url, chunks }) => [url, [...chunks].join('')]));

test('spellings that differ in case only share their files', () => {
  const files = filesOf({
    tables: { one: business('| A.Url | x |', '| A.URL | x |'), two: business('| A.URL | x |') },
  });
  assert.deepEqual(
    [...files.keys()].filter((url) => url.toLowerCase().includes('/a.url')),
    ['/docs/errors/A.URL.md', '/docs/api/v1/codes/A.URL.json'],
  );
  assert.match(files.get('/docs/api/v1/codes/A.URL.json') ?? '', /"spellings":\["A\.URL","A\.Url"\]/);
});

test('very many codes are not listed in llms.txt, and are all in llms-full.txt', () => {
  const rows = Array.from({ length: MAX_CODES_PER_PAGE + 1 }, (_, index) => `| A.B${index} | x |`);
  const files = filesOf({ tables: { one: business(...rows) } });
  assert.doesNotMatch(files.get('/docs/llms.txt') ?? '', /A\.B7/);
  assert.equal(files.get('/docs/llms-full.txt')?.match(/^# A\.B\d+$/gm)?.length, rows.length);
});

test('text of a table does not become markup of Markdown', () => {
  const files = filesOf({ tables: { one: business('| A | # <script>*a* [b](c) |') } });
  assert.match(files.get('/docs/errors/A.md') ?? '', /^\\# \\<script\\>/m);
});

test('the published types are those of the schema', async () => {
  assert.equal(readFileSync(TYPES_FILE, 'utf8'), await dataTypes(), 'npm run data-types writes them');
});

test('readers must not refuse fields that are added', () => {
  assert.doesNotMatch(JSON.stringify(jsonSchema()), /"additionalProperties":false/);
  assert.match(JSON.stringify(jsonSchema(true)), /"additionalProperties":false/);
});

test('llms.txt says what the site is, and where everything stands', () => {
  const files = new Map([...dataFiles(context, () => '')].map(({ url, chunks }) => [url, [...chunks].join('')]));
  assert.equal(
    files.get('/docs/llms.txt'),
    `# 云 API 错误码

> 云 API 错误码参考：每个错误码一页，写清含义、原因、处理步骤和修复指南。

## 修复指南

- [g](https://example.com/docs/guides/g.md): g

## 错误码

- [A.B](https://example.com/docs/errors/A.B.md): 一
- [A.C](https://example.com/docs/errors/A.C.md): 二
- [L](https://example.com/docs/errors/L.md)

## 产品

- [甲_乙](https://example.com/docs/api/v1/products/one.json): 2 个错误码
- [two](https://example.com/docs/api/v1/products/two.json): 1 个错误码
- [three](https://example.com/docs/api/v1/products/three.json): 1 个错误码

## Optional

- [全文](https://example.com/docs/llms-full.txt): 所有错误码与修复指南，一个文件
- [codes.json](https://example.com/docs/api/v1/codes.json): 所有错误码，供程序使用
- [数据与 API](https://example.com/docs/api/): 每个文件里有什么，哪些不会变
`,
  );
});

test('llms-full.txt is every guide and code as Markdown, with rules between', () => {
  const files = new Map([...dataFiles(context, () => '')].map(({ url, chunks }) => [url, [...chunks].join('')]));
  const twins = ['guides/g', 'errors/A.B', 'errors/A.C', 'errors/L'].map((page) => files.get(`/docs/${page}.md`));
  assert.equal(files.get('/docs/llms-full.txt'), twins.join('\n---\n\n'));
});

test('the files for programs list products, categories and actions, and of a product only what is its own', () => {
  const files = new Map(
    [...dataFiles({ ...context, contentDate: '2026-11-26' }, () => '')].map(({ url, chunks }) => [
      url.replace('/docs/api/v1/', ''),
      [...chunks].join(''),
    ]),
  );
  const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
  const head = { version: DATA_VERSION, language: 'zh-CN', contentDate: '2026-11-26' };
  const site = 'https://example.com/docs';
  const one = {
    id: 'one',
    name: '甲_乙',
    url: `${site}/products/one/`,
    data: `${site}/api/v1/products/one.json`,
    endpoint: 'one.example.com',
    apiVersion: '2019-03-19',
    docs: 'https://example.com/one',
    common: [],
    business: ['A.B', 'A.C'],
  };
  const none = { endpoint: null, apiVersion: null, docs: null, common: [], business: [] };
  const other = (id: string) => ({
    id,
    name: id,
    url: `${site}/products/${id}/`,
    data: `${site}/api/v1/products/${id}.json`,
    ...none,
  });
  assert.deepEqual(read('products.json'), {
    ...head,
    products: [one, { ...other('two'), business: ['A.B'] }, { ...other('three'), common: ['L'] }],
  });
  assert.deepEqual(read('categories.json'), {
    ...head,
    categories: [
      { name: 'A', url: `${site}/categories/A/`, codes: ['A.B', 'A.C'] },
      { name: 'L', url: `${site}/categories/L/`, codes: ['L'] },
    ],
  });
  const action = { product: 'one', since: null, withdrawn: [], sites: [], replacedBy: [] };
  assert.deepEqual(read('actions.json'), {
    ...head,
    actions: [
      { ...action, name: 'Do', url: `${site}/actions/one/Do/`, codes: ['A.C'] },
      { ...action, name: 'Undo', url: `${site}/actions/one/Undo/`, codes: ['A.C', 'A.B'] },
    ],
  });
  const { product, codes } = read('products/one.json') as {
    product: unknown;
    codes: { code: string; products: unknown }[];
  };
  assert.deepEqual(product, one);
  assert.deepEqual(
    codes.map(({ code, products }) => [code, products]),
    [
      ['A.B', ['one']],
      ['A.C', ['one']],
    ],
  );
  const whole = read('codes.json') as { codes: unknown[] };
  assert.deepEqual(whole, { ...head, codes: whole.codes });
  assert.deepEqual(whole.codes[1], plainRecord);
  assert.deepEqual(read('codes/A.C.json'), { ...head, ...plainRecord });
});

test('a code that the tables dropped keeps its files, and stands in no list', () => {
  const files = filesOf({ tables: { one: business('| A.B | x |') }, retired: ['A.Old'] });
  assert.match(files.get('/docs/errors/A.Old.md') ?? '', /^# A\.Old\n/);
  assert.match(files.get('/docs/api/v1/codes/A.Old.json') ?? '', /"retired":\{"date":"2026-11-26"/);
  for (const list of ['api/v1/codes.json', 'api/v1/codes.csv', 'llms.txt', 'llms-full.txt'])
    assert.doesNotMatch(files.get(`/docs/${list}`) ?? 'A.Old', /A\.Old/, list);
  assert.ok(files.has('/docs/api/v1/schema.json'));
});
