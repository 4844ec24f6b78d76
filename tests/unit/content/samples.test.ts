import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';
import { faultOf, parsedLanguages } from '../../support/parsers.ts';

/** A fenced block of code and where it stands. */
interface Sample {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const samples = ['content/docs/guides', 'content/remedies/zh-cn']
  .flatMap((folder) => readFolder(projectRoot, folder, ['.md', '.mdx']))
  .flatMap(({ file, text }) =>
    [...text.matchAll(/^([ ]*)```(\w+)\n([\s\S]*?)^[ ]*```/gm)].map(
      ({ index, 1: indent = '', 2: language = '', 3: code = '' }): Sample => ({
        file,
        line: text.slice(0, index).split('\n').length + 1,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }),
    ),
  );

for (const language of parsedLanguages) {
  test(`every ${language} sample of the guides and remedies parses`, () => {
    const own = samples.filter((sample) => sample.language === language);
    assert.ok(own.length > 0);
    for (const sample of own) assert.equal(faultOf(sample.language, sample.code, sample.line), undefined, sample.file);
  });
}

test('every JSON sample is JSON', () => {
  for (const { file, line, language, code } of samples) {
    if (language === 'json') assert.doesNotThrow(() => JSON.parse(code) as unknown, `${file}:${line}`);
  }
});

test('no sample holds a line that is too long to read', () => {
  for (const { file, line, language, code } of samples) {
    if (language === 'json' || language === 'text') continue;
    for (const [offset, text] of code.split('\n').entries()) {
      assert.ok(text.length <= 100, `${file}:${line + offset} has ${text.length} characters`);
    }
  }
});

test('no sample holds a key, or passes a secret where others can read it', () => {
  for (const { file, line, code } of samples) {
    assert.doesNotMatch(code, /AKID(?![A-Za-z0-9]*EXAMPLE)[A-Za-z0-9]{20,}/, `${file}:${line}`);
    assert.doesNotMatch(code, /--(secretId|secretKey|token)[ =](?!传值)[^ 、]|SECRET_(ID|KEY)=\S/, `${file}:${line}`);
  }
});
