import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a release is made from, and where its files go. */
export interface ReleaseOptions {
  /** The built site. */
  readonly dist: string;
  readonly out: string;
  readonly name: string;
  readonly version: string;
  /** Seconds since 1970, the time of every file in the archive, so that the same site makes the same archive. */
  readonly time: number;
}

/**
 * Writes the files of a release into `out`, and returns their names: the site with the recipes for hosts as one archive, what it was built
 * with as CycloneDX (by npm itself), and the checksums of both. It takes GNU tar.
 */
export function writeReleaseFiles({ dist, out, name, version, time }: ReleaseOptions): string[] {
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'release-'));
  const top = `${name}-${version}`;
  cpSync(dist, join(work, top, 'dist'), { recursive: true });
  for (const path of ['hosts', 'docs/hosts.md', 'LICENSE']) cpSync(path, join(work, top, path), { recursive: true });
  const archive = `${top}.tar.gz`;
  const same = ['--sort=name', `--mtime=@${time}`, '--owner=0', '--group=0', '--numeric-owner', '--mode=u+rw,go=rX'];
  const tar = execFileSync('tar', [...same, '-cf', '-', '-C', work, top], { maxBuffer: 2 ** 31 });
  // By gzip itself, which `-n` keeps from writing the time.
  writeFileSync(join(out, archive), execFileSync('gzip', ['-9n'], { input: tar, maxBuffer: 2 ** 31 }));
  rmSync(work, { recursive: true });
  // All packages, those of the tests marked as such: with `--omit dev`, npm 11 leaves out what they share with the build, such as zod.
  const sbom = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'], {
    maxBuffer: 2 ** 28,
  });
  writeFileSync(join(out, `${top}.cdx.json`), sbom);
  const files = [archive, `${top}.cdx.json`];
  const sums = files.map((file) => `${sha256(join(out, file))}  ${file}\n`);
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  return readdirSync(out);
}

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
