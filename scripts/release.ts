/** Writes the files of a release of the built site into `release/`. Run by `npm run release` and by the release workflow. */
import { execFileSync } from 'node:child_process';
import manifest from '../package.json' with { type: 'json' };
import { writeReleaseFiles } from './releaseFiles.ts';

const time = Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }));
for (const file of writeReleaseFiles({
  dist: 'dist',
  out: 'release',
  name: manifest.name,
  version: manifest.version,
  time,
}))
  console.log(`release/${file}`);
