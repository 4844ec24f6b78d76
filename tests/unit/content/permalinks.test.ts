import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unrecordedAddresses } from '../../../src/catalogue/recordPermalinks.ts';
import { projectRoot } from '../../support/content.ts';

test('every address of the site is recorded; if not, "npm run permalinks" records it', () => {
  assert.deepEqual(unrecordedAddresses(projectRoot), []);
});
