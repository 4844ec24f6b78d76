import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAliases } from '../../../src/read/readAliases.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/aliases.md';
const read = (...lines: string[]) => inFolder({ [file]: lines.join('\n') }, readAliases);
const leading = ['| 说法 | 指向 |', '| --- | --- |'];

test('phrases and targets are parted by the commas of both scripts, and each target stands at its place', async () => {
  assert.deepEqual(await read(...leading, '| wrong key,密钥 错，秘钥、 `AK` | A.B, `guides/x`、actions/p/Do |'), {
    aliases: [
      {
        phrases: ['wrong key', '密钥 错', '秘钥', 'AK'],
        targets: [
          { name: 'A.B', position: { file, line: 3, column: 29 } },
          { name: 'guides/x', position: { file, line: 3, column: 35 } },
          { name: 'actions/p/Do', position: { file, line: 3, column: 45 } },
        ],
        synonyms: [],
      },
    ],
    problems: [],
  });
});

test('words that mean the same stand in a table of their own, in either language', async () => {
  const { aliases } = await read('| people say | means the same |', '| --- | --- |', '| 桶, bucket | 存储桶 |');
  assert.deepEqual(aliases, [{ phrases: ['桶', 'bucket'], targets: [], synonyms: ['存储桶'] }]);
});

test('a phrase that leads somewhere twice is a problem at the second place that names the first line', async () => {
  const rows = ['| Wrong Key, x, X | A |', '| 密钥, wrong key | B |', '| wrong key | C |'];
  const { problems } = await read(...leading, ...rows);
  assert.deepEqual(problems.map(brief), ['repeated-phrase 3:17', 'repeated-phrase 4:7', 'repeated-phrase 5:3']);
  assert.match(problems[2]?.message ?? '', /line 3/);
  assert.match(problems[1]?.message ?? '', /"wrong key" .* line 3/);
});

test('a synonym may be a phrase that leads somewhere as well', async () => {
  const rows = [...leading, '| key | A |', '', '| 说法 | 同义 |', '| --- | --- |', '| key | 密钥 |', '| key | 钥匙 |'];
  assert.deepEqual((await read(...rows)).problems, []);
});

test('a project may have no such file', async () => {
  assert.deepEqual(await inFolder({}, readAliases), { aliases: [], problems: [] });
});

test('the file stands where the settings say', async () => {
  const other = 'content/words/people.md';
  const text = [...leading, '| wrong key | A.B |', '| wrong key | A.C |'].join('\n');
  const read = (settings: string) => inFolder({ [file]: '', [other]: text, 'content/site.yml': settings }, readAliases);
  assert.deepEqual(await read('name: A\n'), { aliases: [], problems: [] });
  const { aliases, problems } = await read('aliases: words/people.md\n');
  assert.equal(aliases.length, 2);
  assert.deepEqual(
    problems.map(({ file: place, line }) => `${place}:${line}`),
    [`${other}:4`],
  );
});
