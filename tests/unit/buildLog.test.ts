import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progress } from '../../src/integrations/buildLog.js';

test('progress tells how many are done, how fast, and how long the rest takes', () => {
  assert.equal(progress(200, 1000, 10), '200 of 1000 rendered, 20/s, 40 s left');
  assert.equal(progress(1000, 1000, 50), '1000 of 1000 rendered, 20/s');
  assert.equal(progress(10, 0, 1), '10 rendered, 10/s');
});
