import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { copyProject, type ProjectCopy } from '../support/project.ts';

/** One project is built again and again; the other is always built cold. */
let kept: ProjectCopy;
let cold: ProjectCopy;

before(() => {
  [kept, cold] = [copyProject(), copyProject()];
  assert.equal(kept.build().status, 0);
});
after(() => {
  kept.remove();
  cold.remove();
});

const edits: Readonly<Record<string, { file: string; change: (text: string) => string; sameAtLeast: number }>> = {
  'a row': {
    file: 'content/errors/zh-cn/cloudaudit.md',
    change: (text) => text.replace('跟踪集不存在', '这个跟踪集不存在'),
    sameAtLeast: 30,
  },
  'a remedy': {
    file: 'content/remedies/zh-cn/InternalError.md',
    change: (text) => text.replace(/^## .*$/m, '$&（改）'),
    sameAtLeast: 30,
  },
  'a guide': {
    file: 'content/docs/guides/signing.mdx',
    change: (text) => text.replace(/^description: .*$/m, 'description: 另一句说明。'),
    sameAtLeast: 10,
  },
  'a component': {
    file: 'src/components/code/CodeTitle.astro',
    change: (text) => text.replace('<h1 id="_top"', '<h1 data-edited id="_top"'),
    sameAtLeast: 0,
  },
  'a style': {
    file: 'src/styles/tokens.css',
    change: (text) => text.replace(':root {', ':root {\n  --edited: 1;'),
    sameAtLeast: 0,
  },
  'a text of the interface': {
    file: 'src/i18n/zh-cn.json',
    change: (text) => text.replace('"响应示例"', '"响应的示例"'),
    sameAtLeast: 0,
  },
};

describe('a build after an edit gives the same bytes as a cold one', () => {
  for (const [name, { file, change, sameAtLeast }] of Object.entries(edits)) {
    test(`after an edit of ${name}`, () => {
      const before = kept.read(file);
      kept.edit(file, change);
      cold.edit(file, change);
      assert.notEqual(kept.read(file), before, 'the edit changes the file');
      const { status, output } = kept.build();
      assert.equal(status, 0, output);
      cold.clean();
      assert.equal(cold.build().status, 0);
      assert.deepEqual(kept.digests(), cold.digests());
      const restored = Number(/(\d+) of them unchanged/.exec(output)?.[1] ?? 0);
      assert.ok(restored >= sameAtLeast, `${restored} pages were not rendered again`);
    });
  }
});
