import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRemedies } from '../../../src/read/readRemedies.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/remedies/zh-cn/A.B.md';
const read = (...lines: string[]) => inFolder({ [file]: lines.join('\n') }, (root) => readRemedies(root, 'zh-cn'));

test('a remedy is read with the positions of everything it names', async () => {
  const { remedies, problems } = await read(
    ...[
      '---',
      'product: one',
      'codes:',
      '  - A.B',
      'retry: after-fix',
      'fixedBy: caller',
      'guides: [signing, quotas]',
      'tools: [clock-check]',
      '---',
    ],
    ...['', '见[甲](/guides/signing/#a)和[外](https://example.com)。'],
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(remedies, [
    {
      id: 'A.B',
      locale: 'zh-cn',
      file,
      product: { name: 'one', position: { file, line: 2, column: 10 } },
      codes: [{ name: 'A.B', position: { file, line: 4, column: 5 } }],
      guides: [
        { name: 'signing', position: { file, line: 7, column: 10 } },
        { name: 'quotas', position: { file, line: 7, column: 19 } },
      ],
      retry: 'after-fix',
      retryPosition: { file, line: 5, column: 8 },
      fixedBy: 'caller',
      examples: [],
      tools: ['clock-check'],
      sections: [
        { id: undefined, heading: '', markdown: '见[甲](/guides/signing/#a)和[外](https://example.com)。', line: 0 },
      ],
      messages: {},
      steps: [],
      links: [{ name: '/guides/signing/#a', position: { file, line: 11, column: 6 } }],
      mentions: [],
    },
  ]);
});

test('product and guides may be left out', async () => {
  const { remedies } = await read('---', 'codes: [A.*]', 'retry: no', 'fixedBy: vendor', '---', '');
  assert.deepEqual([remedies[0]?.product, remedies[0]?.guides, remedies[0]?.retry], [undefined, [], 'no']);
});

test('an unknown field is a problem at its line and column', async () => {
  const { remedies, problems } = await read(
    '---',
    'codes: [A]',
    'retry: no',
    'fixedby: caller',
    'fixedBy: caller',
    '---',
    '',
  );
  assert.deepEqual([remedies, problems.map(brief)], [[], ['invalid-frontmatter 4:10']]);
  assert.match(problems[0]?.message ?? '', /fixedby/);
});

test('a verdict that does not exist is a problem that lists those that do', async () => {
  const { problems } = await read('---', 'codes: [A]', 'retry: never', 'fixedBy: me', '---', '');
  assert.deepEqual(problems.map(brief), ['invalid-frontmatter 3:8', 'invalid-frontmatter 4:10']);
  for (const verdict of ['no', 'after-fix', 'backoff', 'after-state-check']) {
    assert.match(problems[0]?.hint ?? '', new RegExp(`\\b${verdict}\\b`));
  }
});

test('a YAML syntax error is a problem at its line', async () => {
  const { remedies, problems } = await read('---', 'codes:', '  - A', 'retry: no', ' fixedBy: caller', '---', '');
  assert.deepEqual(remedies, []);
  assert.deepEqual([...new Set(problems.map(({ id, line }) => `${id} ${line}`))], ['invalid-yaml 4']);
});

test('one bad remedy does not hide the others', async () => {
  const good = '---\ncodes: [A]\nretry: no\nfixedBy: caller\n---\nText.\n';
  const result = await inFolder(
    { 'content/remedies/zh-cn/a.md': 'Text.', 'content/remedies/zh-cn/b.md': good, 'content/remedies/en/c.md': good },
    (root) => readRemedies(root, 'zh-cn'),
  );
  assert.deepEqual(
    result.remedies.map(({ id }) => id),
    ['b'],
  );
  assert.ok(result.problems.every((problem) => problem.file.endsWith('/a.md')));
});

test('a remedy that says nothing is a problem', async () => {
  const fields = ['---', 'codes: [A]', 'retry: no', 'fixedBy: caller', '---'];
  for (const body of ['', '## 原因', '<!-- later -->', '## 原因\n\n## 处理\n\n<!-- later -->']) {
    const { problems } = await read(...fields, body);
    assert.deepEqual(problems.map(brief), ['empty-remedy 6:1'], body);
  }
  assert.deepEqual((await read(...fields, '## 原因', '', '无。')).problems, []);
});

test('a picture that there is not is a problem that says where it belongs', async () => {
  const { problems } = await read('---', 'codes: [A]', 'retry: no', 'fixedBy: caller', '---', '![a](/b.png)');
  assert.deepEqual(
    problems.map(({ id, line, column, hint }) => `${id} ${line}:${column} ${hint}`),
    ['missing-picture 6:6 Put it at public/b.png, or correct the address.'],
  );
});
