import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFolder } from '../../scripts/compressFolder.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
after(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

test('a text file gets both formats beside it, with its time; small files and pictures get none', async () => {
  const text = '错误码 InternalError '.repeat(200);
  writeFileSync(at('page.html'), text);
  writeFileSync(at('small.json'), '{}');
  writeFileSync(at('picture.png'), Buffer.alloc(5000));
  utimesSync(at('page.html'), 1_000_000_000, 1_000_000_000);
  const sums = await compressFolder(folder);
  assert.equal(gunzipSync(readFileSync(at('page.html.gz'))).toString(), text);
  assert.equal(brotliDecompressSync(readFileSync(at('page.html.br'))).toString(), text);
  for (const end of ['gz', 'br']) assert.equal(statSync(at(`page.html.${end}`)).mtimeMs, 1_000_000_000_000);
  assert.deepEqual(readdirSync(folder).sort(), [
    'page.html',
    'page.html.br',
    'page.html.gz',
    'picture.png',
    'small.json',
  ]);
  assert.equal(sums.files, 1);
  assert.equal(sums.gz, statSync(at('page.html.gz')).size);
});

test('what was compressed before is not compressed again', async () => {
  await compressFolder(folder);
  assert.ok(!existsSync(at('page.html.gz.gz')) && !existsSync(at('page.html.br.gz')));
});
