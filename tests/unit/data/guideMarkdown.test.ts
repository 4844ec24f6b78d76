import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideMarkdown } from '../../../src/data/guideMarkdown.ts';
import { business } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';

const context = dataContextOf({ tables: { one: business('| A.B | x |') }, guides: { g: ['A.B'] } });

function markdownOf(body: string): string {
  const guide = context.catalogue.guideOf('g');
  assert.ok(guide);
  return guideMarkdown(guide, `---\ntitle: g\n---\n${body}`, context);
}

test('a guide has its title, its page and the codes that it serves', () => {
  assert.equal(
    markdownOf('## 症状\n\n见[这里](/errors/A.B/)。'),
    [
      '# g',
      '> g',
      '网页：<https://example.com/docs/guides/g/>',
      '## 症状',
      '见[这里](https://example.com/docs/errors/A.B/)。',
      '## 适用的错误码',
      '- [`A.B`](https://example.com/docs/errors/A.B.md)\n',
    ].join('\n\n'),
  );
});

test('imports go, and a tab becomes its label and its content', () => {
  const text = markdownOf(
    'import { Tabs } from \'x\';\n\n<Tabs syncKey="lang">\n<TabItem label="Go">\n\n一。\n\n</TabItem>\n</Tabs>\n',
  );
  assert.match(text, /\*\*Go\*\*\n\n一。/);
  assert.doesNotMatch(text, /import|<\/?Tab/);
});

test('a diagram becomes its words, a tool a link to its page, an aside its title and text', () => {
  const text = markdownOf('<SigningFlow />\n\n<ClockCheck />\n\n:::caution[小心]\n正文。\n:::\n');
  assert.match(text, /> 图：签名流程。请求依次/);
  assert.match(text, /> 这里有一个交互工具，见网页：<https:\/\/example\.com\/docs\/guides\/g\/>/);
  assert.match(text, /\*\*小心\*\*\n正文。/);
  assert.doesNotMatch(text, /:::|<[A-Z]/);
});

test('blocks of code stay as they are', () => {
  const block = "```js\nimport a from 'b';\n\n\n<Tabs>\n[x](/y/)\n:::\n```";
  assert.ok(markdownOf(`前。\n\n${block}\n\n后。`).includes(block));
});
