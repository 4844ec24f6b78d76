import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGuides } from '../../../src/read/readGuides.ts';
import { inFolder } from '../../support/folder.ts';

const folder = 'content/docs/guides';
const guide = (title: string, order: number | undefined, ...codes: string[]) =>
  [
    '---',
    `title: ${title}`,
    `description: ${title}。`,
    ...(order === undefined ? [] : ['sidebar:', `  order: ${order}`]),
    'codes:',
  ]
    .concat(codes.map((code) => `  - ${code}`))
    .concat('---', '', '')
    .join('\n');
const read = (files: Readonly<Record<string, string>>) =>
  inFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text])), (root) =>
    readGuides(root, 'zh-cn'),
  );

test('guides are read with the positions of their codes and links', async () => {
  const text = `${guide('签名', 3, 'A', 'B.*')}见[甲](/errors/A/)。\n\n\`\`\`\n[乙](/errors/B/)\n\`\`\`\n`;
  const { guides, problems } = await read({ 'signing.md': text });
  const file = `${folder}/signing.md`;
  assert.deepEqual(problems, []);
  assert.deepEqual(guides, [
    {
      id: 'signing',
      locale: 'zh-cn',
      file,
      title: '签名',
      description: '签名。',
      order: 3,
      product: undefined,
      codes: [
        { name: 'A', position: { file, line: 7, column: 5 } },
        { name: 'B.*', position: { file, line: 8, column: 5 } },
      ],
      links: [{ name: '/errors/A/', position: { file, line: 11, column: 6 } }],
      sections: [{ heading: '', text: '见甲。' }],
      mentions: [],
      anchors: [],
    },
  ]);
});

test('guides stand in their order, those without one last, by name', async () => {
  const { guides } = await read({
    'a.md': guide('甲', undefined, 'A'),
    'b.mdx': guide('乙', 20, 'A'),
    'c.md': guide('丙', 10, 'A'),
    'd.md': guide('丁', 20, 'A'),
  });
  assert.deepEqual(
    guides.map(({ id }) => id),
    ['c', 'b', 'd', 'a'],
  );
});

test('guides of one order stand by their names, without the extensions', async () => {
  const { guides } = await read({
    'a-b.md': guide('甲', 1, 'A'),
    'a.md': guide('乙', 1, 'A'),
    'a-c.mdx': guide('丙', 1, 'A'),
  });
  assert.deepEqual(
    guides.map(({ id }) => id),
    ['a', 'a-b', 'a-c'],
  );
});

test('an index page and files of other kinds are no guides', async () => {
  const { guides, problems } = await read({ 'index.mdx': 'Text.', 'a.txt': 'Text.', 'deep/a.md': 'Text.' });
  assert.deepEqual([guides, problems], [[], []]);
});

test('fields that are missing or wrong are problems at their positions, and the guide is left out', async () => {
  const { guides, problems } = await read({
    'a.md': '---\ntitle: 甲\ndescription: ""\ncodes:\n  - A\n  - 12\n---\n',
    'b.md': 'No frontmatter.\n',
    'c.md': '---\ntitle: 甲\ndescription: 乙\ncodes: []\n---\n',
  });
  assert.deepEqual(guides, []);
  assert.deepEqual(
    problems.map(({ id, file, line, column }) => `${id} ${file}:${line}:${column}`),
    [
      `invalid-frontmatter ${folder}/a.md:3:14`,
      `invalid-frontmatter ${folder}/a.md:6:5`,
      ...['title', 'description', 'codes'].map(() => `invalid-frontmatter ${folder}/b.md:2:1`),
      `invalid-frontmatter ${folder}/c.md:4:8`,
    ],
  );
});

test('a folder that does not exist holds no guides', async () => {
  assert.deepEqual(await read({}), { guides: [], problems: [] });
});

test('a guide whose address would not be its name is a problem with the name that it may have', async () => {
  const { problems } = await read({
    'My Guide.md': guide('我的', 1, 'A'),
    'ok-2.md': guide('好', 2, 'A'),
    '指南.md': guide('甲', 3, 'A'),
  });
  assert.deepEqual(
    problems.map(({ id, file, hint }) => `${id} ${file} ${/to (\S+):/.exec(hint)?.[1] ?? ''}`),
    [`malformed-guide-name ${folder}/My Guide.md my-guide`, `malformed-guide-name ${folder}/指南.md guide`],
  );
});
