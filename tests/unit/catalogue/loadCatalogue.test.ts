import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue } from '../../../src/catalogue/loadCatalogue.ts';
import { business } from '../../support/content.ts';
import { inFolder } from '../../support/folder.ts';

const files = {
  'content/products.yml': 'one: { complete: true }\n',
  'content/errors/zh-cn/one.md': business('| AuthFailure.Card | 一 |', '| AuthFailure.Cart | 二 |', '| A B | 三 |'),
  'content/remedies/zh-cn/r.md':
    '---\ncodes: [AuthFailure.Card, Nothing]\nretry: backoff\nfixedBy: caller\nguides: [none]\n---\n\n## 处理\n\n见[这里](/errors/No/)。\n',
};

test('what reading, joining and every check find is in the problems', () =>
  inFolder(files, (root) => {
    const { content, catalogue, problems } = loadCatalogue(root, 'zh-cn');
    assert.deepEqual(
      catalogue.codes.map(({ code }) => code),
      ['AuthFailure.Card', 'AuthFailure.Cart'],
    );
    assert.equal(content.remedies.length, 1);
    assert.deepEqual([...new Set(problems.map(({ id }) => id))].sort(), [
      'broken-link',
      'code-without-action',
      'code-without-guide',
      'code-without-remedy',
      'inconsistent-verdict',
      'malformed-code',
      'missing-look-alike',
      'unknown-code',
      'unknown-guide',
    ]);
  }));
