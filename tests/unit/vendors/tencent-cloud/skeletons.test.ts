import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skeletonsOf } from '../../../../src/vendors/tencent-cloud/skeletons.ts';
import { faultOf, parsedLanguages } from '../../../support/parsers.ts';

const branches = [
  { answer: 'retry', comment: '稍后重试', codes: ['InternalError.A', 'InternalError.B'] },
  { answer: 'fix', comment: 'Fix it', codes: ['InvalidParameter'] },
];
const skeletons = skeletonsOf(branches, { purpose: '该怎么处理', other: '其他' });

test('there is a skeleton in each of six languages, and each parses', () => {
  assert.deepEqual(
    skeletons.map(({ language }) => language),
    ['python', 'js', 'go', 'java', 'php', 'csharp'],
  );
  for (const { language, code } of skeletons) {
    if (parsedLanguages.includes(language)) assert.equal(faultOf(language, code), undefined, language);
    assert.equal(code.split('{').length, code.split('}').length, language);
    for (const line of code.split('\n')) assert.ok(line.length <= 100, `${language}: ${line}`);
  }
});

test('each is named, says what it is for and what is left to think of', () => {
  assert.deepEqual(
    skeletons.map(({ label }) => label),
    ['Python', 'Node.js', 'Go', 'Java', 'PHP', '.NET'],
  );
  for (const { language, code } of skeletons)
    for (const words of ['该怎么处理', '稍后重试', 'Fix it', '其他'])
      assert.equal(code.split(words).length, 2, `${language}: ${words}`);
});

test('each branches on exactly the codes that it is given, and on nothing else', () => {
  for (const { language, code } of skeletons) {
    const named = [...code.matchAll(/["'](\w+(?:\.\w+)?)["']/g)].map(([, name]) => name);
    const expected = branches.flatMap(({ answer, codes }) => [...codes, answer]);
    assert.deepEqual(
      named.filter((name) => name !== 'other' && name !== 'errors'),
      expected,
      language,
    );
  }
});

test('the Node.js skeleton answers for each code, and for all others', async () => {
  const source = skeletons.find(({ language }) => language === 'js')?.code ?? '';
  const module = (await import(`data:text/javascript,${encodeURIComponent(`${source}\nexport { whatToDo };`)}`)) as {
    whatToDo: (err: { code?: string }) => string;
  };
  const answers = ['InternalError.A', 'InternalError.B', 'InvalidParameter', 'InvalidParameter.X', undefined];
  assert.deepEqual(
    answers.map((code) => module.whatToDo({ ...(code !== undefined && { code }) })),
    ['retry', 'retry', 'fix', 'other', 'other'],
  );
});
