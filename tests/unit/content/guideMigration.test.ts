import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readActions } from '../../../src/read/readActions.ts';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

const { actions } = readActions(projectRoot);
const codesOf = (isRetired: boolean): Set<string> =>
  new Set(
    actions
      .filter(
        ({ product, withdrawals }) =>
          product === 'cloudaudit' && withdrawals.some(({ ending }) => ending !== 'notice') === isRetired,
      )
      .flatMap(({ codes }) => codes.map(({ name }) => name)),
  );

/** The codes that no action in use returns any more. */
const orphans = [...codesOf(true).difference(codesOf(false))].sort();

const [guide] = readFolder(projectRoot, 'content/docs/guides', ['.mdx']).filter(
  ({ name }) => name === 'migrate-to-tracks',
);

test('the guide to the new tracks says what now for exactly the codes that only withdrawn actions return', () => {
  assert.ok(guide);
  const table = guide.text.slice(guide.text.indexOf('| 错误码 | 原来的含义'), guide.text.indexOf('\n## 原因\n'));
  const rows = [...table.matchAll(/^\| \[`([^`]+)`\]/gm)].map(([, code = '']) => code);
  assert.deepEqual(rows.sort(), orphans);
});

test('the guide to the new tracks serves each of these codes', () => {
  assert.ok(guide);
  const [frontmatter = ''] = guide.text.split(/^---$/m).slice(1);
  for (const code of orphans) assert.ok(frontmatter.includes(`  - ${code}\n`), code);
});
