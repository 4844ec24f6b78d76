import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { vendorModule } from '../../../src/vendors/chosen/vendorModule.ts';
import { projectRoot } from '../../support/content.ts';

const load = async (folder: string, name: string) =>
  (await import(`../../../src/vendors/${folder}/${name}`)) as Readonly<Record<string, unknown>>;

test('what runs in Node has the modules of the vendor that the site names', async () => {
  // The words of other APIs are read where there is a page.
  for (const name of readdirSync(join(projectRoot, 'src/vendors/none')).filter((file) => file !== 'otherApis.ts')) {
    const [chosen, own] = [await load('chosen', name), await load('tencent-cloud', name)];
    for (const [key, value] of Object.entries(chosen)) assert.equal(value, own[key], `${name}: ${key}`);
  }
});

test('in place of a module that the vendor lacks stands that of a site without one', async () => {
  const none = { vendor: {} };
  assert.equal(await vendorModule('lacking.ts', none), none);
});
