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

/** The steps of a skeleton: the exception of the SDK is named, the function takes it, asks it for its code, and has an answer for all others. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  python: [
    'import (\n    TencentCloudSDKException',
    '(err: TencentCloudSDKException)',
    'code = err.get_code()',
    '"other"',
  ],
  js: ['whatToDo(err)', 'switch (err.code)', 'default:', '"other"'],
  go: [
    'package main',
    '"errors"\n',
    'sdkerr "',
    '(err error)',
    'var sdkErr',
    'return "other"',
    'sdkErr.Code',
    'return "other"',
  ],
  java: [
    'import com.',
    '(TencentCloudSDKException err)',
    'code = err.getErrorCode()',
    'switch (code)',
    'default:',
    '"other"',
  ],
  php: ['<?php\nuse ', '(TencentCloudSDKException $err)', 'switch ($err->getErrorCode())', 'default:', "'other'"],
  csharp: [
    'using ',
    '\n\nstatic class',
    '(TencentCloudSDKException err)',
    'switch (err.ErrorCode)',
    'default:',
    '"other"',
  ],
};

test('each takes the exception of its SDK, asks it for its code, and answers for all other codes last', () => {
  for (const { language, code } of skeletons) {
    let at = 0;
    for (const step of STEPS[language] ?? ['']) {
      const found = code.indexOf(step, at);
      assert.ok(step !== '' && found >= 0, `${language}: ${step}`);
      at = found + step.length;
    }
  }
});
