import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

const texts = ['content/docs/guides', 'content/remedies/zh-cn', 'content/look-alikes/zh-cn'].flatMap((folder) =>
  readFolder(projectRoot, folder, ['.md', '.mdx']),
);

/** What no source settles, so no page may state it: each as the words that would state it. */
const unsettled: Readonly<Record<string, RegExp>> = {
  'a fixed number of tracking sets':
    /(最多|上限|只能|配额)[^。\n]{0,12}(\d+|[一二三五十]|五十) ?个跟踪集|跟踪集[^。\n]{0,10}(上限|配额|最多)[是为]? ?\d+/,
  'a default of MaxResults': /MaxResults`?[^。\n]{0,8}默认(值|是|为|返回)? ?\d+|默认返回 ?\d+ ?条/,
  'what the server answers to a withdrawn action':
    /`?(CreateAudit|DeleteAudit)`?[^。\n|]{0,14}(会返回|将返回|返回的是) ?\[?`?(InvalidAction|ActionOffline)/,
  'the names of preset policies': /QcloudAudit(FullAccess|ReadOnlyAccess)/,
  'regions as a fixed list': /云审计(只|仅)支持(北京|上海|香港)/,
};

for (const [claim, words] of Object.entries(unsettled)) {
  test(`no guide or remedy states ${claim}`, () => {
    for (const { file, text } of texts) assert.doesNotMatch(text, words, file);
  });
}

test('every remedy has its three sections in order, and a step that is not asking support', () => {
  for (const { file, text } of readFolder(projectRoot, 'content/remedies/zh-cn', ['.md'])) {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    assert.deepEqual(headings, ['原因', '处理', '仍未解决'], file);
    const steps = [...((text.split('## 处理')[1] ?? '').split('## 仍未解决')[0]?.matchAll(/^\d+\. (.+)$/gm) ?? [])].map(
      ([, step = '']) => step,
    );
    assert.ok(
      steps.some((step) => !/工单|技术支持/.test(step)),
      file,
    );
  }
});

test('every guide has its five sections in order', () => {
  for (const { file, text } of readFolder(projectRoot, 'content/docs/guides', ['.md', '.mdx'])) {
    const headings = [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^## (.+)$/gm)].map(
      ([, heading]) => heading,
    );
    assert.deepEqual(headings, ['症状', '原因', '步骤', '验证', '预防'], file);
  }
});

test('no two remedies share a step or a cause word for word', () => {
  const seen = new Map<string, string>();
  for (const { file, text } of readFolder(projectRoot, 'content/remedies/zh-cn', ['.md'])) {
    for (const [, item = ''] of text.matchAll(/^(?:\d+\.|-) (.{24,})$/gm)) {
      assert.equal(seen.get(item), undefined, `${file} repeats: ${item}`);
      seen.set(item, file);
    }
  }
});
