/** Measures nginx with the shipped configuration under load; see README.md in this folder. Prints Markdown. */
import { cpSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { compressFolder } from '../scripts/compressFolder.ts';
import { needProgram, startNginx } from '../tests/support/nginx.ts';
import { table } from './report.ts';
import { runWrk, type Load } from './load/wrk.ts';
import { numberOf } from './options.ts';
import { newFolder } from './projects.ts';

/** What readers ask for most: a page of a code, the look-up, and the files that it searches. */
const PATHS = [
  '/errors/AuthFailure.SignatureFailure/',
  '/lookup/',
  '/lookup/codes.json',
  '/lookup/texts.json',
  '/lookup/meanings-0.json',
];
const ROUNDS = 3;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    connections: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '5' },
  },
});
const [connections, seconds] = [numberOf(values.connections), numberOf(values.seconds)];
needProgram('wrk', '-v');
const dist = newFolder('load');
cpSync(values.dist, dist, { recursive: true });
await compressFolder(dist);

/** What is sent for a path: the file compressed. The bare file is as big, holds noise, and stands in a location without a header. */
const targets = PATHS.map((path) => {
  const size = statSync(join(dist, `${path.replace(/\/$/, '/index.html')}.gz`)).size;
  const bare = `/bare/${size}.bin`;
  return { path, size, bare };
});
const noise = newFolder('load-bare');
for (const { size } of targets) writeFileSync(join(noise, `${size}.bin`), randomBytes(size));

const nginx = await startNginx({
  dist,
  extra: `location ^~ /bare/ { alias ${join(process.cwd(), noise)}/; gzip off; gzip_static off; add_header X-Bare 1; }`,
});
const rows: string[][] = [];
let errors = 0;
try {
  for (const { path, size, bare } of targets) {
    const [ours, theirs]: [Load[], Load[]] = [[], []];
    // In turn: what else the machine does then meets both.
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await runWrk(nginx.origin + path, connections, seconds));
      theirs.push(await runWrk(nginx.origin + bare, connections, seconds));
    }
    const failed = [...ours, ...theirs].reduce((sum, load) => sum + load.errors, 0);
    errors += failed;
    const [rate, bareRate] = [ours, theirs].map((loads) => median(loads.map(({ perSecond }) => perSecond)));
    const [p99, bareP99] = [ours, theirs].map((loads) => median(loads.map((load) => load.p99)));
    rows.push(
      [path, (size / 1000).toFixed(1)].concat(
        [rate, bareRate, ((rate ?? 0) / (bareRate ?? 1)) * 100, p99, bareP99, failed].map((value) =>
          (value ?? 0).toFixed(0),
        ),
      ),
    );
  }
} finally {
  await nginx.stop();
}
console.log(
  `${connections} connections, ${seconds} s each, median of ${ROUNDS}; ${cpus().length} processors for nginx and wrk together\n`,
);
console.log(table(['address', 'kB sent', 'requests/s', 'bare file', '%', 'p99 ms', 'bare file', 'errors'], rows));
if (errors > 0) process.exitCode = 1;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
