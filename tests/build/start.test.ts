import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { newSite } from '../../src/start/newSite.ts';
import { linkTree } from '../support/project.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync('.cache/start-');
const site = join(folder, 'shop-errors');
after(() => {
  rmSync(folder, { recursive: true });
});

/** The commands of the page, block by block. */
const blocks = Array.from(
  readFileSync('docs/start.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g),
  ([, code = '']) => code,
);

/** Runs commands as they stand on the page; only what is installed is linked, and the new folder stands in the test's. */
function run(commands: string, cwd: string): string {
  const here = commands.replaceAll('../shop-errors', resolve(site)).replace('npm ci', 'true');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', here], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  assert.equal(status, 0, `${commands}\n${stdout}${stderr}`);
  return stdout;
}

const pages = () =>
  readdirSync(join(site, 'dist/errors'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const read = (path: string) => readFileSync(join(site, path), 'utf8');

describe('the commands of docs/start.md', () => {
  test('write a new site that builds at once, without anything of a vendor', () => {
    const [first = ''] = blocks;
    const [make = '', ...rest] = first.split('\n');
    run(make, '.');
    linkTree('node_modules', join(site, 'node_modules'));
    run(rest.join('\n'), '.');
    assert.equal(pages().length, 5);
    assert.match(read('dist/errors/auth.expired_token/index.html'), /Request a new token[\s\S]*Retrying calls/);
    assert.match(read('dist/index.html'), /<title>Shop API errors<\/title>[\s\S]*<h3>Your request<\/h3>/);
    assert.ok(existsSync(join(site, 'src/vendors/none')) && !existsSync(join(site, 'src/vendors/tencent-cloud')));
    const files = readdirSync(join(site, 'dist'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile() && /\.(?:html|js|json|txt|md|xml)$/.test(entry.name))) {
      const text = readFileSync(join(file.parentPath, file.name), 'utf8');
      assert.doesNotMatch(text, /tencent|qcloud|TC3-|SecretKey|signature-checker|clock-check/i, file.name);
    }
  });

  test('put a table of a README in its place, name the site, and publish it below a path', () => {
    const outputs = blocks.slice(1).map((block) => run(block, site));
    assert.deepEqual(pages(), ['ORD-1001', 'ORD-1002', 'PAY-2001']);
    assert.match(outputs[1] ?? '', /ORD-1002[\s\S]*already paid/);
    assert.match(outputs[2] ?? '', /\/errors\/PAY-2001\//);
    const page = read('dist/errors/PAY-2001/index.html');
    assert.match(page, /<link rel="canonical" href="https:\/\/docs\.example\.com\/orders\/errors\/PAY-2001\/">/);
    assert.match(page, /The card was declined\.[\s\S]*Ask for another card\./);
  });
});

test('a folder that is not empty stays as it is', () => {
  assert.match(newSite('.', site) ?? '', /is not empty\. Name a new folder\.$/);
  assert.match(newSite('.', 'src/new') ?? '', /is a part of this project\./);
  assert.equal(existsSync('src/new'), false);
});
