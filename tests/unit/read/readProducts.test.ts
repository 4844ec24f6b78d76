import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProducts } from '../../../src/read/readProducts.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/products.yml';
const read = (text: string) => inFolder({ [file]: text }, readProducts);
const defaults = { name: {}, docs: {}, columns: {}, tables: {}, onlyIn: {}, complete: false };

test('a product has the fields of its entry and defaults for the rest', async () => {
  const { configOf, named, problems } = await read(
    "# note\none:\n  name: { zh-cn: 甲 }\n  version: '2019-03-19'\n  columns: { 颜色: extra }\n  complete: true\n",
  );
  const config = {
    ...defaults,
    name: { 'zh-cn': '甲' },
    version: '2019-03-19',
    columns: { 颜色: 'extra' },
    onlyIn: {},
    complete: true,
  };
  assert.deepEqual([configOf('one'), problems], [config, []]);
  const [one] = named;
  assert.deepEqual(
    [named.length, one?.name, one?.position, one?.config],
    [1, 'one', { file, line: 3, column: 3 }, config],
  );
  assert.deepEqual(one?.positionOfColumn('颜色'), { file, line: 5, column: 18 });
});

test('a product without an entry has the defaults, also without the file', async () => {
  assert.deepEqual((await read('one: {}\n')).configOf('two'), defaults);
  const { configOf, named, problems } = await inFolder({}, readProducts);
  assert.deepEqual([configOf('one'), named, problems], [defaults, [], []]);
  assert.deepEqual((await read('# nothing\n')).problems, []);
});

test('wrong and unknown fields are problems at their positions', async () => {
  const { problems } = await read(
    'one:\n  version: 2019-3-19\n  endpoint: https://one.example.com\n  columns:\n    颜色: colour\n  colour: red\n',
  );
  assert.deepEqual(problems.map(brief).sort(), [
    'invalid-frontmatter 2:12',
    'invalid-frontmatter 3:13',
    'invalid-frontmatter 5:9',
    'invalid-frontmatter 6:11',
  ]);
});

test('a YAML syntax error is a problem in its line of the file', async () => {
  const { problems, named } = await read('one:\n  name: {zh-cn: 甲\ntwo: {}\n');
  assert.deepEqual([problems[0] && brief(problems[0]), named], ['invalid-yaml 3:1', []]);
});

test('what stands under * holds for the tables of every product, and its own entry comes before', async () => {
  const { configOf, named, shared, problems } = await read(
    "'*':\n  columns: { 颜色: extra, 形状: ignore }\n  tables: { 参数: ignore }\none:\n  columns: { 颜色: cause }\n",
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(configOf('one').columns, { 颜色: 'cause', 形状: 'ignore' });
  assert.deepEqual(
    [configOf('two').columns, configOf('two').tables],
    [{ 颜色: 'extra', 形状: 'ignore' }, { 参数: 'ignore' }],
  );
  assert.deepEqual(
    named.map(({ name, config }) => [name, config.columns]),
    [['one', { 颜色: 'cause' }]],
  );
  assert.deepEqual(shared?.positionOfTable('参数'), { file, line: 3, column: 17 });
});

test('nothing but how tables are read stands under *', async () => {
  const { problems } = await read("'*':\n  complete: true\n");
  assert.deepEqual(problems.map(brief), ['invalid-frontmatter 2:13']);
});
