import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPlaces } from '../../../src/read/checkPlaces.ts';
import { projectRoot } from '../../support/content.ts';
import { inFolder } from '../../support/folder.ts';

/** What is said of a file of `content`, beside one that is read. */
const said = async (file: string, ...others: readonly string[]): Promise<string | undefined> => {
  const files = Object.fromEntries([file, ...others].map((name) => [`content/${name}`, '']));
  const [found, ...rest] = await inFolder(files, checkPlaces);
  assert.deepEqual(rest, []);
  if (found) assert.deepEqual([found.file, found.line, found.column], [`content/${file}`, 1, 1]);
  return found && `${found.id} ${found.hint}`;
};

test('every file of this site stands where something looks for it', () => {
  assert.deepEqual(checkPlaces(projectRoot), []);
});

test('a folder without content has nothing misplaced', async () => {
  assert.deepEqual(await inFolder({}, checkPlaces), []);
});

test('a file elsewhere belongs in the folder of its kind and language', async () => {
  for (const [file, place] of [
    ['errors/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/zh-CN/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/zh_cn/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/zh/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/en-US/cvm.md', 'errors/en/cvm.md'],
    ['errors/EN/cvm.md', 'errors/en/cvm.md'],
    ['errors/zh-cn/compute/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/compute/cvm.md', 'errors/zh-cn/cvm.md'],
    ['errors/en/cvm.markdown', 'errors/en/cvm.md'],
    ['errors/en/cvm.MD', 'errors/en/cvm.md'],
    ['error/en/cvm.md', 'errors/en/cvm.md'],
    ['cvm.md', 'errors/zh-cn/cvm.md'],
    ['old-readme.md', 'errors/zh-cn/old-readme.md'],
    ['errors/old-readme.md', 'errors/zh-cn/old-readme.md'],
    ['remedies/A.B.md', 'remedies/zh-cn/A.B.md'],
    ['remedies/en/A.B.mdx', 'remedies/en/A.B.md'],
    ['look-alikes/cvm.md', 'look-alikes/zh-cn/cvm.md'],
    ['retired/A.B.md', 'retired/zh-cn/A.B.md'],
    ['actions/zh-cn/cvm.md', 'actions/cvm.md'],
    ['guides/keys.mdx', 'docs/guides/keys.mdx'],
    ['guides/keys.md', 'docs/guides/keys.md'],
    ['docs/guides/more/keys.mdx', 'docs/guides/keys.mdx'],
    ['docs/zh-cn/guides/keys.md', 'docs/guides/keys.md'],
    ['docs/EN/guides/keys.md', 'docs/en/guides/keys.md'],
    ['docs/zh-cn/about.md', 'docs/about.md'],
    ['docs/about.markdown', 'docs/about.md'],
    ['product.yml', 'products.yml'],
    ['products.yaml', 'products.yml'],
    ['permalink.txt', 'permalinks.txt'],
  ] as const) {
    assert.equal(await said(file), `misplaced-file Move it to content/${place}.`, file);
  }
});

test('a file whose place is taken is to be joined with what stands there', async () => {
  assert.equal(
    await said('errors/zh-CN/cvm.md', 'errors/zh-cn/cvm.md'),
    'misplaced-file Join it with content/errors/zh-cn/cvm.md, which is read, or remove it.',
  );
});

test('a language that the site does not have is named', async () => {
  for (const file of ['errors/fr/cvm.md', 'remedies/pt-BR/A.md', 'docs/ja/guides/keys.md']) {
    assert.match((await said(file)) ?? '', /^unknown-language The languages are zh-cn, en\. /, file);
  }
});

test('a folder of no kind has no place', async () => {
  assert.match((await said('drafts/cvm.md')) ?? '', /^misplaced-file Move it to the folder for what it holds/);
});

test('what is read, and what is the author’s own, is in its place', async () => {
  for (const file of [
    'errors/zh-cn/cvm.md',
    'errors/README.md',
    'README.md',
    'errors/zh-cn/.DS_Store',
    'errors/.drafts/cvm.md',
    'errors/zh-cn/picture.png',
    'actions/cvm.md',
    'docs/about.mdx',
    'docs/more/about.md',
    'docs/en/more/about.md',
    'docs/guides/keys.mdx',
    'docs/guides/data.json',
    'errors/zh-cn/cvm.md.bak',
    'errors/cvm.md.orig',
    'products.yml',
    'redirects.txt',
  ]) {
    assert.equal(await said(file), undefined, file);
  }
});

test('aliases stand where the settings say, and nowhere else', async () => {
  const places = async (settings: string) => {
    const names = ['content/aliases.md', 'content/words/people.md'];
    const files = { ...Object.fromEntries(names.map((name) => [name, ''])), 'content/site.yml': settings };
    return (await inFolder(files, checkPlaces)).map(({ file, hint }) => `${file} ${hint}`);
  };
  assert.deepEqual(await places('aliases: words/people.md\n'), [
    'content/aliases.md Join it with content/words/people.md, which is read, or remove it.',
  ]);
  assert.deepEqual(await places('name: A\n'), [
    'content/words/people.md Move it to the folder for what it holds, as docs/content.md lists them, or out of content.',
  ]);
});
