import assert from 'node:assert/strict';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
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

describe('whatever became of the last site, the next one is as a cold build makes it', () => {
  const table = 'content/errors/zh-cn/cloudaudit.md';
  const page = 'dist/errors/InternalError/index.html';
  const cases: Readonly<Record<string, () => void>> = {
    'a page was edited': () => {
      kept.edit(page, (html) => `${html}<!-- edited -->`);
    },
    'a file was added beside a page': () => {
      kept.write('dist/errors/InternalError/index.html.gz', 'x');
    },
    'files were added elsewhere': () => {
      kept.write('dist/.nojekyll', '');
      kept.write('dist/errors/stray/index.html', 'x');
    },
    'it was removed': () => {
      rmSync(join(kept.folder, 'dist'), { recursive: true });
    },
    'only its pages were removed': () => {
      rmSync(join(kept.folder, 'dist/errors'), { recursive: true });
    },
    'a build failed since': () => {
      const text = kept.read(table);
      kept.write(table, `${text}\n| Internal Error | 一 |\n`);
      assert.equal(kept.build().status, 1);
      assert.ok(!kept.has('dist'));
      kept.write(table, text);
    },
    'a build failed at its end': () => {
      const script = 'src/integrations/searchIndex.ts';
      const text = kept.read(script);
      kept.edit(script, () => text.replace('await pagefind.close();', "throw new Error('stopped');"));
      assert.notEqual(kept.build().status, 0);
      assert.ok(!kept.has('dist'));
      kept.write(script, text);
    },
    'a row was added and taken away again': () => {
      const text = kept.read(table);
      kept.write(table, text.replace(/^\| InternalError \|.*$/m, '$&\n| Added.Once | 一 |'));
      kept.edit('content/products.yml', (facts) => facts.replace(/^( *)complete: true$/m, '$1complete: false'));
      const { status, output } = kept.build();
      assert.equal(status, 0, output);
      assert.ok(kept.has('dist/errors/Added.Once/index.html') && kept.has('dist/categories/Added/index.html'));
      kept.write(table, text);
      kept.edit('content/products.yml', (facts) => facts.replace(/^( *)complete: false$/m, '$1complete: true'));
    },
  };
  let expected: Map<string, string>;

  before(() => {
    assert.equal(cold.build().status, 0);
    expected = cold.digests();
  });

  for (const [name, change] of Object.entries(cases)) {
    test(name, () => {
      change();
      const { status, output } = kept.build();
      assert.equal(status, 0, output);
      assert.deepEqual(kept.digests(), expected);
    });
  }
});

test('a page that an edit does not reach stays the file that it was', () => {
  const file = join(kept.folder, 'dist/errors/RequestLimitExceeded/index.html');
  const table = 'content/errors/zh-cn/cloudaudit.md';
  const text = kept.read(table);
  assert.equal(kept.build().status, 0);
  const before = statSync(file);
  kept.write(table, text.replace('跟踪集不存在', '跟踪集并不存在'));
  assert.equal(kept.build().status, 0);
  const after = statSync(file);
  assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  kept.write(table, text);
});

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
