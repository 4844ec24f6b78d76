import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLanguages } from '../../../src/catalogue/checkLanguages.ts';
import { inFolder } from '../../support/folder.ts';

const chinese = 'content/errors/zh-cn/one.md';
const english = 'content/errors/en/two.md';
const files = {
  'content/products.yml': 'one: { name: { zh-cn: 一 } }\ntwo: { name: { en: Two } }\n',
  [chinese]: '| 错误码 | 描述 |\n| --- | --- |\n| A.B | 甲 |\n',
  [english]: '| Error Code | Description |\n| --- | --- |\n| A.B | a |\n| A.C | b |\n',
};

/** The problems of the files, as `id file:line`. */
const problemsOf = (given: Readonly<Record<string, string>>): Promise<string[]> =>
  inFolder(given, (root) => checkLanguages(root).problems.map(({ id, file, line }) => `${id} ${file}:${line}`));

test('the rows of every language are accounted for', () =>
  inFolder(files, (root) => {
    const { problems, rowAccounts } = checkLanguages(root);
    assert.deepEqual(problems, []);
    assert.deepEqual(rowAccounts, [
      `${chinese}: 1 rows in = 1 on pages + 0 in problems`,
      '1 files: 1 rows in = 1 on pages + 0 in problems',
      `${english}: 2 rows in = 2 on pages + 0 in problems`,
      '1 files: 2 rows in = 2 on pages + 0 in problems',
    ]);
  }));

test('problems of every language are found, one of both languages once', async () => {
  assert.deepEqual(
    await problemsOf({
      ...files,
      [chinese]: `${files[chinese]}| A B | 乙 |\n`,
      [english]: `${files[english]}| A B | c |\n`,
      'content/products.yml': files['content/products.yml'].replace('one', 'none'),
    }),
    [`malformed-code ${chinese}:4`, 'unknown-product content/products.yml:1', `malformed-code ${english}:5`],
  );
});

test('a product of another language is known as long as that has its table', async () => {
  const { [english]: _, ...others } = files;
  assert.deepEqual(await problemsOf(others), ['unknown-product content/products.yml:2']);
});

test('a column that has a role in products.yml must stand in a table of some language', async () => {
  const named = (header: string) => ({
    ...files,
    'content/products.yml': `two: { columns: { ${header}: extra } }\none: {}\n`,
  });
  assert.deepEqual(await problemsOf(named('Description')), []);
  assert.deepEqual(await problemsOf(named('Nothing')), ['unknown-column content/products.yml:1']);
});

test('what a language shows in another is counted by kind', () =>
  inFolder({ ...files, 'content/docs/guides/g.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [A.B]\n---\n' }, (root) => {
    assert.deepEqual(checkLanguages(root).borrowed, [
      '简体中文 shows in another language: products: 1, codes: 1',
      'English shows in another language: guides: 1, products: 1',
    ]);
  }));
