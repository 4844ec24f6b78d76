import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadOnce } from '../../../src/scripts/loadOnce.ts';

test('what has loaded is not loaded again', async () => {
  let loads = 0;
  const load = loadOnce(() => Promise.resolve(++loads));
  assert.deepEqual([await load(), await load()], [1, 1]);
});

test('calls during a load wait for it', async () => {
  let loads = 0;
  const load = loadOnce(async () => {
    await Promise.resolve();
    return ++loads;
  });
  assert.deepEqual(await Promise.all([load(), load()]), [1, 1]);
});

test('after a failure the next call loads again', async () => {
  let loads = 0;
  const load = loadOnce(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads)));
  await assert.rejects(load(), /offline/);
  assert.equal(await load(), 2);
});
