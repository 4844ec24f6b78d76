import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../support/content.ts';

/** Names of the vendor whose module is here: its own, its hosts, packages, tools, headers and products. */
const NAMES = /tencent|qcloud|腾讯|tccli|\btc3|x-tc-|\bcam\b|cloudaudit|云审计|woa\.com/i;

const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.\w+$/.test(file));
const isOfVendor = (file: string) => file.startsWith('vendors/tencent-cloud/');
const linesThatName = (file: string) =>
  readFileSync(join(projectRoot, 'src', file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (NAMES.test(line) ? [`src/${file}:${String(index + 1)} ${line.trim()}`] : []));

test('no file of src names a vendor but those of its module', () => {
  assert.ok(sources.length > 300, `${sources.length} files`);
  assert.deepEqual(sources.filter((file) => !isOfVendor(file)).flatMap(linesThatName), []);
});

test('the module of a vendor names it', () => {
  assert.ok(sources.filter(isOfVendor).flatMap(linesThatName).length > 50);
});

test('a site without a vendor has every module that scripts and pages ask for', () => {
  const asked = new Set(
    sources
      .filter((file) => /\.(?:ts|astro)$/.test(file))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(projectRoot, 'src', file), 'utf8').matchAll(/'#vendor\/([\w.]+)'/g),
          ([, name = '']) => name,
        ),
      ),
  );
  const { imports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    imports: Record<string, unknown>;
  };
  assert.equal(imports['#vendor/*'], './src/vendors/chosen/*');
  assert.deepEqual(readdirSync(join(projectRoot, 'src/vendors/none')).sort(), [...asked].sort());
  assert.deepEqual(readdirSync(join(projectRoot, 'src/vendors/chosen')).sort(), [...asked, 'vendorModule.ts'].sort());
  for (const name of asked) assert.ok(sources.includes(`vendors/tencent-cloud/${name}`), name);
});
