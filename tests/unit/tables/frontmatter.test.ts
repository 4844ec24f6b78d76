import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeYaml, splitFrontmatter, titleIn } from '../../../src/tables/frontmatter.ts';

test('frontmatter is what stands between the first two lines of dashes', () => {
  assert.deepEqual(splitFrontmatter('---\na: 1\nb: 2\n---\nText.\n---\n'), {
    yaml: 'a: 1\nb: 2\n',
    body: 'Text.\n---\n',
    bodyLine: 5,
  });
});

test('frontmatter may be empty, begin with a byte-order mark, and have Windows line endings', () => {
  assert.deepEqual(splitFrontmatter('---\n---\nText.'), { yaml: '', body: 'Text.', bodyLine: 3 });
  assert.deepEqual(splitFrontmatter('\uFEFF---\r\na: 1\r\n---\r\nText.'), {
    yaml: 'a: 1\r\n',
    body: 'Text.',
    bodyLine: 4,
  });
});

test('a text without frontmatter is all body', () => {
  for (const text of ['Text.', '---\na: 1\nb: 2\nc: 3', '', 'Text.\n---\na: 1\n---\n', '---\na: 1\n']) {
    assert.deepEqual(splitFrontmatter(text), { yaml: '', body: text, bodyLine: 1 });
  }
});

test('frontmatter with the line endings of old Macs has those of Unix for the YAML parser', () => {
  assert.deepEqual(splitFrontmatter('---\ra: 1\rb: 2\r---\rText.\rMore.'), {
    yaml: 'a: 1\nb: 2\n',
    body: 'Text.\rMore.',
    bodyLine: 5,
  });
});

test('white space may follow the dashes, which may be the last line', () => {
  assert.deepEqual(splitFrontmatter('--- \na: 1\n---\t'), { yaml: 'a: 1\n', body: '', bodyLine: 4 });
  for (const text of ['----\na: 1\n---\n', ' ---\na: 1\n---\n', '---\na: 1\n----\n', '---\na: 1\n ---\n']) {
    assert.equal(splitFrontmatter(text).bodyLine, 1, text);
  }
});

test('text looks like YAML if it has a field, and no line that cannot be YAML', () => {
  for (const yaml of ['a: 1\n', 'a:\n', 'a-b.c: 1', '# x\na: 1\n\n\u200B\n', 'a:\r\n  - x | y\r\n- z\r\n', 'a:\n b']) {
    assert.equal(looksLikeYaml(yaml), true, yaml);
  }
  for (const yaml of [
    '',
    '# x\n',
    'text\n',
    'a:1',
    'a: 1\n| b | c |\n',
    'a: 1\n  | b |',
    'a: 1\ntext',
    'a: 1\n-b',
    'a b: 1',
  ]) {
    assert.equal(looksLikeYaml(yaml), false, yaml);
  }
});

test('the title is that of the first field of this name, as written', () => {
  assert.equal(titleIn('a: 1\r\ntitle:  "x: [y"\r\ntitle: z\r\n'), '"x: [y"');
  assert.equal(titleIn('title:\n'), '');
  assert.equal(splitFrontmatter('---\na: 1\n---\nx\uFEFF').body, 'x\uFEFF');
  for (const yaml of ['', 'subtitle: x', 'a:\n  title: x']) assert.equal(titleIn(yaml), undefined, yaml);
});
