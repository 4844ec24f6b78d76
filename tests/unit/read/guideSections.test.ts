import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideSections } from '../../../src/read/guideSections.ts';

test('a guide is parted at its headings, as plain text without code', () => {
  const body = [
    'import X from "y";',
    'Before.',
    '',
    '## One `code`',
    '1. First **step**.',
    '```sh',
    'npm run x',
    '```',
    '### Two',
    '| a | b |',
    '# no section',
  ].join('\n');
  assert.deepEqual(guideSections(body), [
    { heading: '', text: 'Before.' },
    { heading: 'One code', text: 'First step .' },
    { heading: 'Two', text: 'a b\nno section' },
  ]);
});

test('nothing gives no section, and a heading alone is one', () => {
  assert.deepEqual(guideSections('\n'), []);
  assert.deepEqual(guideSections('## Only'), [{ heading: 'Only', text: '' }]);
});
