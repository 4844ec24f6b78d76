import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ hasInstallScript: z.boolean().optional(), integrity: z.string().optional() }),
  ),
});
const manifestSchema = z.object({
  allowScripts: z.record(z.string(), z.boolean()),
  scripts: z.record(z.string(), z.string()),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const manifest = manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const workflows = readdirSync('.github/workflows').map((file) => ({
  file,
  text: readFileSync(`.github/workflows/${file}`, 'utf8'),
}));

test('every package that would run a script on installation is named in package.json, and none may', () => {
  const withScript = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) : [],
  );
  assert.deepEqual(
    [...new Set(withScript)].sort().map((name) => [name, false]),
    Object.entries(manifest.allowScripts).sort(),
  );
});

test('the project itself runs nothing on installation', () => {
  const own = Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name));
  assert.deepEqual(own, []);
});

test('every installed package is held to its content by the lock file', () => {
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  assert.deepEqual(loose, []);
});

test('workflows name every action by commit, and begin with the right to read only', () => {
  for (const { file, text } of workflows) {
    const actions = [...text.matchAll(/uses: (\S+)(.*)$/gm)].filter(([, name = '']) => !name.startsWith('./'));
    for (const [line, name = '', note = ''] of actions) {
      assert.match(name, /@[0-9a-f]{40}$/, `${file}: ${line}`);
      assert.match(note, /^ # v\d+\.\d+\.\d+$/, `${file}: ${line}`);
    }
    assert.match(
      text,
      /^permissions:\n {2}contents: read\njobs:|^permissions:\n {2}contents: read\nconcurrency:/m,
      file,
    );
  }
});
