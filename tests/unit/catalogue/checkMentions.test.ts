import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMentions } from '../../../src/catalogue/checkMentions.ts';
import { catalogueOf, common } from '../../support/content.ts';

const { content, catalogue } = catalogueOf({
  tables: {
    one: common('| AuthFailure.TokenFailure | 一 |', '| E1001 | 二 |', '| ERR_CODE_1001 | 三 |', '| Limit | 四 |'),
  },
  guides: { keys: ['Limit'] },
  actions: { one: { DescribeTokens: ['Limit'] } },
});
const found = (...names: string[]) => {
  const position = { file: 'a.md', line: 1, column: 1 };
  const guides = content.guides.map((guide) => ({ ...guide, mentions: names.map((name) => ({ name, position })) }));
  return checkMentions({ ...content, guides }, catalogue).map(({ message, hint }) => `${message} ${hint}`);
};

test('a code with one letter off is misspelt', () => {
  for (const name of ['AuthFailure.TokenFailur', 'AuthFailure.TokenFialure', 'AuthFailures.TokenFailure']) {
    assert.deepEqual(found(name), [
      `"${name}" stands here as code, and no table lists it. Did you mean AuthFailure.TokenFailure?`,
    ]);
  }
});

test('codes, categories, last segments, actions, other words and numbers are not', () => {
  assert.deepEqual(
    found(
      'AuthFailure.TokenFailure',
      'authfailure.tokenfailure',
      'AuthFailure',
      'TokenFailure',
      'DescribeTokens',
      'Limits',
      'ERR_CODE_1002',
      'E1002',
      'a b',
      'AuthFailure.OtherFailure',
      // Two letters apart: a code of its own, as another product may have.
      'AuthFailure.TimerFailure',
      'AuthFailure.TakesFailure',
    ),
    [],
  );
});

test('a part of a longer code is right, even where it is one letter from a code', () => {
  const listed = catalogueOf({
    tables: { one: common('| Resource.Cluster | 一 |', '| Resource.Clusters.Locked | 二 |') },
    guides: { keys: ['Resource.Cluster'] },
  });
  const position = { file: 'a.md', line: 1, column: 1 };
  const guides = listed.content.guides.map((guide) => ({
    ...guide,
    mentions: ['Resource.Clusters', 'Resource.Clustex'].map((name) => ({ name, position })),
  }));
  assert.deepEqual(
    checkMentions({ ...listed.content, guides }, listed.catalogue).map(({ subject }) => subject),
    ['Resource.Clustex'],
  );
});
