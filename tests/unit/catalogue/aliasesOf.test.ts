import assert from 'node:assert/strict';
import { test } from 'node:test';
import { business, catalogueOf } from '../../support/content.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/aliases.md';
const aliasTo = (...names: string[]) =>
  catalogueOf({
    tables: { vpc: business('| A.Timeout | 一 |') },
    guides: { clock: ['A.Timeout'] },
    actions: { vpc: { CreateVpc: ['A.Timeout'] } },
    retired: ['Old'],
    aliases: [
      {
        phrases: ['slow'],
        targets: names.map((name, index) => ({ name, position: { file, line: 3, column: index + 1 } })),
        synonyms: ['late'],
      },
    ],
  });

test('an alias leads to codes, dropped ones too, to guides and to actions, in its order', () => {
  const { catalogue, problems } = aliasTo('guides/clock', 'Old', 'actions/vpc/CreateVpc', 'A.Timeout');
  assert.deepEqual(catalogue.aliases, [
    {
      phrases: ['slow'],
      synonyms: ['late'],
      targets: [
        { kind: 'guide', name: 'clock' },
        { kind: 'code', name: 'Old' },
        { kind: 'action', product: 'vpc', name: 'CreateVpc' },
        { kind: 'code', name: 'A.Timeout' },
      ],
    },
  ]);
  assert.deepEqual(problems, []);
});

test('a name that is no page is a problem with the nearest name, and the others are kept', () => {
  const { catalogue, problems } = aliasTo('guides/clok', 'A.Timeout', 'zzzz');
  assert.deepEqual(problems.map(brief), ['unknown-alias-page 3:1', 'unknown-alias-page 3:3']);
  assert.match(problems[0]?.hint ?? '', /guides\/clock/);
  assert.doesNotMatch(problems[1]?.hint ?? '', /Did you mean/);
  assert.deepEqual(catalogue.aliases[0]?.targets, [{ kind: 'code', name: 'A.Timeout' }]);
});
