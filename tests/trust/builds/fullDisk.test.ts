import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { copyProject, type ProjectCopy } from '../../support/project.ts';

/**
 * A disk of its own for a command: Linux mounts one in memory, without root where it lets anybody have a namespace, which Ubuntu does after
 * `sysctl kernel.apparmor_restrict_unprivileged_userns=0`.
 */
const namespace = process.getuid?.() === 0 ? ['unshare', '--mount'] : ['unshare', '--map-root-user', '--mount'];
const hasDisks = run('mount -t tmpfs none /mnt').status === 0;

function run(script: string, cwd = '.') {
  const [command = '', ...args] = namespace;
  const env = { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(command, [...args, 'bash', '-c', script], { cwd, encoding: 'utf8', env });
}

/**
 * Copies the project, `node_modules` and all, to a disk of its own, leaves `free` KiB on it, and builds. It prints the output of the build, its
 * exit code, and what is then not as it was.
 */
const buildOnFullDisk = (free: number): string => `
set -e
project=$PWD
disk=$(mktemp -d)
trap 'cd /; umount -l "$disk"; rmdir "$disk"' EXIT
mount -t tmpfs -o size=128m none "$disk"
mkdir "$disk/node_modules"
mount --bind node_modules "$disk/node_modules"
cp -r src content public astro.config.mjs package.json tsconfig.json .astro dist "$disk"
cd "$disk"
head -c $((($(df -k --output=avail . | tail -1) - ${free}) * 1024)) /dev/zero > filler
ls -A > "$project/before"
status=0
"${process.execPath}" node_modules/astro/bin/astro.mjs build 2>&1 || status=$?
echo "exit code: $status"
diff -r "$project/dist" dist && ls -A | diff "$project/before" - && echo 'all is as it was'
`;

let project: ProjectCopy;

before(() => {
  project = copyProject();
  const { status, output } = project.build();
  assert.equal(status, 0, output);
});
after(() => {
  project.remove();
});

/** Free KiB, by what then fails: the site weighs some 20 MB. */
const moments = {
  'nothing can be written': 0,
  'content is kept': 100,
  'scripts are written': 4000,
  'pages are written': 12_000,
  'the search index is written': 17_000,
};

for (const [moment, free] of Object.entries(moments)) {
  test(
    `a disk that is full when ${moment} stops the build, and the last good site stays`,
    { skip: !hasDisks && `${namespace.join(' ')} may not mount here` },
    () => {
      const { stdout } = run(buildOnFullDisk(free), project.folder);
      assert.match(stdout, /ENOSPC|no space left on device/i);
      assert.match(stdout, /^exit code: [1-9]\d*\nall is as it was$/m);
    },
  );
}
