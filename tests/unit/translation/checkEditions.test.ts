import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLanguages } from '../../../src/catalogue/checkLanguages.ts';
import { loadCatalogue } from '../../../src/catalogue/loadCatalogue.ts';
import { inFolder } from '../../support/folder.ts';

const chinese = 'content/errors/zh-cn/one.md';
const english = 'content/errors/en/one.md';
const products = 'content/products.yml';
const remedy = '---\ncodes: [A.X, A.Y]\nretry: no\nfixedBy: caller\n---\n\n## 处理\n\n1. 甲。\n';
const files = {
  [chinese]: '## 公共错误码\n\n| 错误码 | 描述 |\n| --- | --- |\n| A.X | 甲 |\n',
  [english]: '## Common\n\n| Error Code | Description |\n| --- | --- |\n| A.X | x |\n| A.Y | y |\n',
  'content/remedies/zh-cn/A.md': remedy,
  'content/docs/guides/g.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [A.X, A.Y]\n---\n',
  'content/look-alikes/zh-cn/one.md': '| 错误码 | 易混错误码 | 区别 |\n| --- | --- | --- |\n| A.X | A.Y | 甲 |\n',
};
const check = (settings: string, given: Readonly<Record<string, string>> = {}) =>
  inFolder({ ...files, [products]: settings, ...given }, (root) =>
    checkLanguages(root).problems.map(({ id, file, line }) => `${id} ${file}:${line}`),
  );

/** What is said of codes that one language has. */
const only = async (...args: Parameters<typeof check>) =>
  (await check(...args)).filter((problem) => /^(?:code-in-one-language|needless-acknowledgement) /.test(problem));

test('a code of a complete product that only one language has must be acknowledged with a reason', async () => {
  assert.deepEqual(await check('one: { complete: true }\n'), [`code-in-one-language ${english}:6`]);
  assert.deepEqual(await check('one:\n  complete: true\n  onlyIn: { en: { A.Y: { en: Only there. } } }\n'), []);
  assert.deepEqual(await check('one: {}\n'), [], 'a product that is not complete may differ');
});

test('an acknowledgement that is not needed is a problem at its place', async () => {
  const settings =
    'one:\n  complete: true\n  onlyIn:\n    en:\n      A.Y: { en: Only there. }\n      A.X: { en: No. }\n';
  assert.deepEqual(await check(settings), [`needless-acknowledgement ${products}:6`]);
});

test('a code of one edition has a page in the other language, which names the language of its text', () =>
  inFolder({ ...files, [products]: 'one: {}\n' }, (root) => {
    const { catalogue } = loadCatalogue(root, 'zh-cn');
    const { codes } = catalogue;
    assert.deepEqual(
      codes.map(({ code, locale }) => [code, locale]),
      [
        ['A.X', 'zh-cn'],
        ['A.Y', 'en'],
      ],
    );
    assert.deepEqual(catalogue.productOf('one')?.common, ['A.X', 'A.Y']);
    assert.equal(catalogue.codeOf('A.Y')?.remedies[0]?.retry, 'no');
  }));

test('a pair of look-alikes stands in both languages, in either order', async () => {
  const table = 'content/look-alikes/en/one.md';
  const head = '| Error code | Look-alike | Difference |\n| --- | --- | --- |\n';
  const mark = '---\ntranslation: pending\n---\n\n';
  const pairs = async (row: string) =>
    (await check('one: {}\n', { [table]: mark + head + row })).filter((problem) => problem.startsWith('unpaired'));
  assert.deepEqual(await pairs('| A.Y | A.X | a |\n'), []);
  assert.deepEqual(await pairs('| A.X | A.X | a |\n'), [
    'unpaired-look-alike content/look-alikes/zh-cn/one.md:3',
    `unpaired-look-alike ${table}:7`,
  ]);
});

test('the codes of each product are compared with those of the same product alone', async () => {
  const other = {
    'content/errors/zh-cn/two.md': '| 错误码 | 描述 |\n| --- | --- |\n| B.X | 甲 |\n| B.Z | 乙 |\n',
    'content/errors/en/two.md': '| Error Code | Description |\n| --- | --- |\n| B.X | x |\n',
    'content/remedies/zh-cn/B.md': remedy.replace('A.X, A.Y', 'B.X, B.Z'),
    'content/docs/guides/h.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [B.X, B.Z]\n---\n',
  };
  const both = 'one: { complete: true }\ntwo: { complete: true }\n';
  assert.deepEqual(await only(both, other), [
    `code-in-one-language ${english}:6`,
    'code-in-one-language content/errors/zh-cn/two.md:4',
  ]);
  assert.deepEqual(await only('two: { complete: true }\n', other), [
    'code-in-one-language content/errors/zh-cn/two.md:4',
  ]);
});

test('two codes of one edition need an acknowledgement each', async () => {
  const more = '## Common\n\n| Error Code | Description |\n| --- | --- |\n| A.X | x |\n| A.Y | y |\n| A.Z | z |\n';
  const given = {
    [english]: more,
    'content/remedies/zh-cn/A.md': remedy.replace('A.Y', 'A.Y, A.Z'),
    'content/docs/guides/g.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [A.X, A.Y, A.Z]\n---\n',
  };
  const settings = (codes: string) => `one:\n  complete: true\n  onlyIn: { en: { ${codes} } }\n`;
  assert.deepEqual(await only(settings('A.Y: { en: Only there. }'), given), [`code-in-one-language ${english}:7`]);
  assert.deepEqual(await only(settings('A.Y: { en: x }, A.Z: { en: x }'), given), []);
});
