import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedLocales } from '../../../src/read/publishedLocales.ts';
import { inFolder } from '../../support/folder.ts';

const published = (...files: string[]) =>
  inFolder(Object.fromEntries(files.map((file) => [`content/${file}`, ''])), publishedLocales);

test('the source language is published always, another once it has a table', async () => {
  assert.deepEqual(await published(), ['zh-cn']);
  assert.deepEqual(await published('remedies/en/A.md', 'errors/en/note.txt'), ['zh-cn']);
  assert.deepEqual(await published('errors/en/one.md'), ['zh-cn', 'en']);
});
