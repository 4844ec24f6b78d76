import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import manifest from '../../../package.json' with { type: 'json' };
import { hashesOf } from '../../../bench/site.ts';
import { writeReleaseFiles } from '../../../scripts/releaseFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const out = join(folder, 'out');
const options = { dist: 'dist', name: 'site', version: '1.2.3', time: 1_000_000_000 };
before(() => {
  writeReleaseFiles({ ...options, out });
});
after(() => {
  rmSync(folder, { recursive: true });
});
const sumsIn = (place: string): string => readFileSync(join(place, 'SHA256SUMS'), 'utf8');

test('the checksums are those of all other files', () => {
  const printed = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
  assert.deepEqual(printed.trimEnd().split('\n'), ['site-1.2.3.tar.gz: OK', 'site-1.2.3.cdx.json: OK']);
});

test('the archive holds the site byte for byte, with the recipes and the licence', () => {
  execFileSync('tar', ['-xzf', join(out, 'site-1.2.3.tar.gz'), '-C', folder]);
  assert.deepEqual(hashesOf(join(folder, 'site-1.2.3/dist')), hashesOf('dist'));
  assert.deepEqual(hashesOf(join(folder, 'site-1.2.3/hosts')), hashesOf('hosts'));
  assert.ok(readFileSync(join(folder, 'site-1.2.3/LICENSE')).equals(readFileSync('LICENSE')));
});

test('the same site makes the same archive, wherever and whenever', () => {
  const [again, copy] = [join(folder, 'again'), join(folder, 'copy')];
  cpSync('dist', copy, { recursive: true });
  writeReleaseFiles({ ...options, dist: copy, out: again });
  const archiveLine = (place: string) => sumsIn(place).split('\n')[0];
  assert.equal(archiveLine(again), archiveLine(out));
});

test('the bill of materials is CycloneDX, and names every dependency with version and licence', () => {
  const schema = z.object({
    bomFormat: z.literal('CycloneDX'),
    components: z.array(
      z.object({
        name: z.string(),
        version: z.string(),
        licenses: z.array(z.unknown()).min(1).optional(),
        purl: z.string(),
      }),
    ),
  });
  const { components } = schema.parse(JSON.parse(readFileSync(join(out, 'site-1.2.3.cdx.json'), 'utf8')));
  const known = new Map(components.map((component) => [component.purl.replaceAll('%40', '@'), component]));
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    assert.ok(known.get(`pkg:npm/${name}@${version}`)?.licenses, `${name} ${version}`);
});
