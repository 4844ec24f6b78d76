import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf, parsedLanguages } from '../../support/parsers.ts';
import { guideFolders, remedyFolders, samplesIn } from '../../support/samples.ts';

const samples = samplesIn([...guideFolders, ...remedyFolders]);

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
