import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guidesServing } from '../../../src/catalogue/guidesServing.ts';
import { business, catalogueOf } from '../../support/content.ts';

const { catalogue } = catalogueOf({
  tables: { one: business('| A.X | 一 |', '| A.Y | 二 |', '| B | 三 |') },
  guides: { last: ['A.Y'], first: ['A.X', 'A.Y'], other: ['B'] },
});

test('the guides of the codes stand once each, in the order of guides and without their codes', () => {
  assert.deepEqual(
    guidesServing(catalogue, ['A.X', 'A.Y']),
    ['last', 'first'].map((id) => ({
      id,
      locale: 'zh-cn',
      file: `content/docs/guides/${id}.md`,
      product: undefined,
      title: id,
      description: id,
    })),
  );
});

test('a name that is no code has no guide', () => {
  assert.deepEqual(guidesServing(catalogue, ['Nothing']), []);
  assert.deepEqual(
    guidesServing(catalogue, ['Nothing', 'B']).map(({ id }) => id),
    ['other'],
  );
});
