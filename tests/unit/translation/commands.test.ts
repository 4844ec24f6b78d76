import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf, markOf, withDigest } from '../../../src/read/translationMark.ts';
import { confirmTranslations, listTranslations } from '../../../src/translation/commands.ts';
import { inFolder } from '../../support/folder.ts';

const source = '---\ncodes: [A]\nretry: no\nfixedBy: caller\n---\n\n甲\n';
const twin = (mark: string) => `---\ntranslation: ${mark}\n---\n\na\n`;
const files = {
  'content/remedies/zh-cn/A.md': source,
  'content/remedies/zh-cn/B.md': source,
  'content/remedies/zh-cn/C.md': source,
  'content/docs/guides/g.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [A]\n---\n',
  'content/remedies/en/A.md': twin(digestOf(source)),
  'content/remedies/en/B.md': twin('0123456789ab'),
  'content/docs/en/guides/g.mdx': `---\ntitle: a\ndescription: b\ntranslation: pending\n---\n`,
};

test('translations are listed by their state, with what asks for work', () =>
  inFolder(files, (root) => {
    assert.deepEqual(listTranslations(root), [
      'English: 1 fresh, 2 stale, 1 missing',
      '  stale    content/remedies/en/B.md:2 of content/remedies/zh-cn/B.md:1',
      '  stale    content/docs/en/guides/g.mdx:4 of content/docs/guides/g.md:1',
      '  missing  content/remedies/zh-cn/C.md',
    ]);
  }));

test('confirming writes the digest of the source, into the named files or into all', () =>
  inFolder(files, (root) => {
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    assert.deepEqual(confirmTranslations(root, ['content/remedies/en/B.md']), [
      'confirmed content/remedies/en/B.md',
      '1 confirmed.',
    ]);
    assert.equal(read('content/remedies/en/B.md'), twin(digestOf(source)));
    assert.equal(confirmTranslations(root, ['--all']).at(-1), '1 confirmed.');
    assert.equal(markOf(read('content/docs/en/guides/g.mdx'))?.digest, digestOf(files['content/docs/guides/g.md']));
    assert.deepEqual(listTranslations(root).slice(0, 1), ['English: 3 fresh, 0 stale, 1 missing']);
  }));

test('a file that is no translation is refused, and nothing is written', () =>
  inFolder(files, (root) => {
    assert.throws(
      () => confirmTranslations(root, ['content/remedies/en/B.md', 'content/remedies/zh-cn/C.md']),
      /remedies\/zh-cn\/C\.md is no translation/,
    );
    assert.match(readFileSync(join(root, 'content/remedies/en/B.md'), 'utf8'), /0123456789ab/);
  }));

test('a digest is the first twelve digits of the SHA-256 of the text, whatever its line ends', () => {
  // printf 'a\nb\n' | sha256sum
  assert.equal(digestOf('a\r\nb\r\n'), '911169ddaaf1');
  assert.equal(digestOf('a\nb\n'), digestOf('a\rb\r'));
});

test('a mark is read with its line, quoted or not, and a digest that looks like a number is written in quotes', () => {
  assert.deepEqual(markOf('---\r\ntitle: a\r\ntranslation: pending\r\n---\r\n'), { digest: 'pending', line: 3 });
  for (const digest of ['123456789012', '12345e678901', 'abcdefabcdef']) {
    const text = withDigest(twin('pending'), digest);
    assert.equal(markOf(text)?.digest, digest);
    assert.equal(text.includes("'"), digest.startsWith('1'));
  }
  assert.equal(markOf('---\ntitle: translation\n---\ntranslation: pending\n'), undefined);
  assert.equal(markOf('translation: pending\n'), undefined);
});
