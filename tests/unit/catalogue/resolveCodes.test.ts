import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeResolver } from '../../../src/catalogue/resolveCodes.ts';
import type { Problem } from '../../../src/problems/problems.ts';

const resolver = codeResolver(
  new Map([
    ['AuthFailure', ['AuthFailure']],
    ['AuthFailure.TokenFailure', ['AuthFailure.TokenFailure', 'AuthFailure.tokenFailure']],
    ['InvalidParameterValue.Name.Length', ['InvalidParameterValue.Name.Length']],
    ['InvalidParameterValue.Time', ['InvalidParameterValue.Time', 'InvalidParameterValue.Time.']],
  ]),
);

function resolve(name: string): { codes: readonly string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const codes = resolver.resolve({ name, position: { file: 'a.md', line: 7, column: 5 } }, problems);
  return { codes, problems };
}

test('an exact code names itself, any spelling names the title of its page', () => {
  assert.deepEqual(resolve('AuthFailure'), { codes: ['AuthFailure'], problems: [] });
  assert.deepEqual(resolve('AuthFailure.tokenFailure').codes, ['AuthFailure.TokenFailure']);
  assert.deepEqual(resolve('InvalidParameterValue.Time.').codes, ['InvalidParameterValue.Time']);
});

test('a pattern names every code below, at any depth, and not the code itself', () => {
  assert.deepEqual(resolve('AuthFailure.*').codes, ['AuthFailure.TokenFailure']);
  assert.deepEqual(resolve('InvalidParameterValue.*').codes, [
    'InvalidParameterValue.Name.Length',
    'InvalidParameterValue.Time',
  ]);
  assert.deepEqual(resolve('InvalidParameterValue.Name.*').codes, ['InvalidParameterValue.Name.Length']);
});

test('an unknown code is a problem at its place with the nearest code in the hint', () => {
  const { codes, problems } = resolve('AuthFailure.TokenFailur');
  assert.deepEqual(codes, []);
  assert.deepEqual(problems, [
    {
      id: 'unknown-code',
      file: 'a.md',
      line: 7,
      column: 5,
      message: '"AuthFailure.TokenFailur" names no error code of the tables.',
      hint: 'Did you mean AuthFailure.TokenFailure?',
    },
  ]);
});

test('an unknown pattern is a problem with the nearest pattern in the hint', () => {
  assert.equal(resolve('AuthFailures.*').problems[0]?.hint, 'Did you mean AuthFailure.*?');
});

test('an unknown code unlike any other gets no guess', () => {
  assert.doesNotMatch(resolve('Zzzzzzzz').problems[0]?.hint ?? '', /Did you mean/);
});
