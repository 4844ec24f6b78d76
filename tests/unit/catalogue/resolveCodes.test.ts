import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeResolver } from '../../../src/catalogue/resolveCodes.ts';

const resolver = codeResolver(
  new Map([
    ['AuthFailure', ['AuthFailure']],
    ['AuthFailure.TokenFailure', ['AuthFailure.TokenFailure', 'AuthFailure.tokenFailure']],
    ['InvalidParameterValue.Name.Length', ['InvalidParameterValue.Name.Length']],
    ['InvalidParameterValue.Time', ['InvalidParameterValue.Time', 'InvalidParameterValue.Time.']],
  ]),
);

const resolve = (name: string) => resolver.resolve({ name, position: { file: 'a.md', line: 7, column: 5 } });

test('an exact code names itself, any spelling names the title of its page', () => {
  assert.deepEqual(resolve('AuthFailure'), { titles: ['AuthFailure'], problems: [] });
  assert.deepEqual(resolve('AuthFailure.tokenFailure').titles, ['AuthFailure.TokenFailure']);
  assert.deepEqual(resolve('InvalidParameterValue.Time.').titles, ['InvalidParameterValue.Time']);
});

test('a pattern names every code below, at any depth, and not the code itself', () => {
  assert.deepEqual(resolve('AuthFailure.*').titles, ['AuthFailure.TokenFailure']);
  assert.deepEqual(resolve('InvalidParameterValue.*').titles, [
    'InvalidParameterValue.Name.Length',
    'InvalidParameterValue.Time',
  ]);
  assert.deepEqual(resolve('InvalidParameterValue.Name.*').titles, ['InvalidParameterValue.Name.Length']);
});

test('an unknown code is a problem at its place with the nearest code in the hint', () => {
  const { titles, problems } = resolve('AuthFailure.TokenFailur');
  assert.deepEqual(titles, []);
  assert.deepEqual(problems, [
    {
      id: 'unknown-code',
      file: 'a.md',
      line: 7,
      column: 5,
      message: '"AuthFailure.TokenFailur" names no error code of the tables.',
      hint: 'Did you mean AuthFailure.TokenFailure?',
      translated: {
        'zh-cn': {
          message: '表中没有“AuthFailure.TokenFailur”这个错误码。',
          hint: '是不是 AuthFailure.TokenFailure？',
        },
      },
      subject: 'AuthFailure.TokenFailur',
    },
  ]);
});

test('an unknown pattern is a problem with the nearest pattern in the hint', () => {
  assert.equal(resolve('AuthFailures.*').problems[0]?.hint, 'Did you mean AuthFailure.*?');
});

test('an unknown code unlike any other gets no guess', () => {
  assert.doesNotMatch(resolve('Zzzzzzzz').problems[0]?.hint ?? '', /Did you mean/);
});

test('the nearest pattern is found below any category, in the case of the tables', () => {
  assert.equal(resolve('invalidparametervalu.*').problems[0]?.hint, 'Did you mean InvalidParameterValue.*?');
  assert.equal(resolve('InvalidParameterValue.Nam.*').problems[0]?.hint, 'Did you mean InvalidParameterValue.Name.*?');
});

test('a name that fits no code can stand for itself', () => {
  const find = (name: string) => resolver.find({ name, position: { file: 'a.md', line: 7, column: 5 } });
  assert.deepEqual(find('AuthFailure.tokenFailure'), ['AuthFailure.TokenFailure']);
  assert.deepEqual(find('InvalidParameterValue.Name.*'), ['InvalidParameterValue.Name.Length']);
  assert.deepEqual(find('Nothing'), ['Nothing']);
  assert.deepEqual(find('Nothing.*'), ['Nothing.*']);
});

test('a prefix names every code that starts with it, in any case, and is unknown where none does', () => {
  assert.deepEqual(resolve('invalidParameterValue.N*').titles, ['InvalidParameterValue.Name.Length']);
  const { titles, problems } = resolve('InvalidParameterValues*');
  assert.deepEqual(titles, []);
  assert.deepEqual(
    problems.map(({ id, hint }) => `${id} ${hint}`),
    ['unknown-code Did you mean InvalidParameterValue.*?'],
  );
  assert.deepEqual(resolver.find({ name: 'Nothing*', position: { file: 'a.md', line: 1, column: 1 } }), ['Nothing*']);
});
