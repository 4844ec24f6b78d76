import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';

const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `the edit changes ${String(from)}`);
  return changed;
};

/** Edits of every kind, in rounds: each file, and how it is changed. */
const rounds: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  content: {
    'content/errors/zh-cn/cloudaudit.md': replaced('| 内部错误。 |', '| 服务内部出错了。 |'),
    'content/remedies/zh-cn/NoSuchVersion.md': replaced(/^1\. /m, '1. 新写的一步。'),
    'content/docs/guides/quotas.md': replaced('## 症状\n', '## 症状\n\n新写的一段。\n'),
    'content/docs/guides/signing.mdx': replaced('"RequestId"', '"RequestID"'),
    'content/actions/cloudaudit.md': replaced(/^\| DescribeAudit \| /m, '$&InternalError, '),
    'content/look-alikes/zh-cn/cloudaudit.md': replaced(/。 \|$/m, '，这是新写的。 |'),
    'content/products.yml': replaced('云审计', '云上审计'),
  },
  'code and settings': {
    'src/i18n/zh-cn.json': replaced('"修复指南"', '"修复手册"'),
    'src/components/ProductList.astro': replaced('<ul class="product-list"', '<ul class="product-list" data-edited'),
    'src/html/code/title.ts': replaced('class="tools needs-script"', 'class="tools needs-script" data-edited'),
    'src/styles/prose.css': replaced('2rem', '2.125rem'),
    'src/markdown/tables.ts': replaced("'table-frame'", "'table-frame', 'edited'"),
    'src/content.config.ts': replaced('.default([]),', '.default([]), extra: z.string().default("x"),'),
    'src/locales.ts': replaced("label: '简体中文'", "label: '中文'"),
    'astro.config.mjs': replaced('prefetch: false,', 'prefetch: false,\n  compressHTML: false,'),
    'src/read/publication.ts': replaced("'http://localhost:4321'", "'https://edited.example'"),
  },
};

/** `edited` is built after each round; `fresh` has no trace of an earlier build. */
let edited: ProjectCopy;
let fresh: ProjectCopy;

before(() => {
  [edited, fresh] = [copyProject(smallSite), copyProject(smallSite)];
  // A translation of a text that is edited would be a problem until somebody has looked at it.
  for (const file of [
    'remedies/en/NoSuchVersion.md',
    'docs/en/guides/quotas.md',
    'docs/en/guides/signing.mdx',
    'look-alikes/en',
  ]) {
    for (const project of [edited, fresh]) project.drop(`content/${file}`);
  }
  assert.equal(edited.build().status, 0);
});
after(() => {
  edited.remove();
  fresh.remove();
});

for (const [name, edits] of Object.entries(rounds)) {
  test(`after edits of ${name} a build gives the bytes of one that had none before it`, () => {
    for (const [file, edit] of Object.entries(edits)) {
      edited.edit(file, edit);
      fresh.edit(file, edit);
    }
    for (const project of [edited, fresh]) {
      const { status, output } = project.build();
      assert.equal(status, 0, output);
    }
    assert.deepEqual(edited.digests(), fresh.digests());
    fresh.clean();
  });
}

test('a schema that refuses the content stops every build, also one after a build that it did not stop', () => {
  const last = edited.digests();
  edited.edit('src/content.config.ts', replaced('extra: z.string().default("x")', 'extra: z.string()'));
  const { status, output } = edited.build();
  assert.notEqual(status, 0);
  assert.match(output, /extra/);
  assert.deepEqual(edited.digests(), last);
});
