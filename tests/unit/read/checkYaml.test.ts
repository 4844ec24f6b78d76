import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { checkYaml } from '../../../src/read/checkYaml.ts';
import { brief } from '../../support/tables.ts';

const schema = z.strictObject({ name: z.string(), list: z.array(z.string()).default([]) });
const check = (yaml: string) => checkYaml(yaml, schema, 'a.md', 2);
const problems = (yaml: string) => check(yaml).problems.map(brief);

test('valid YAML gives the data with its defaults', () => {
  assert.deepEqual(check('name: x\n').data, { name: 'x', list: [] });
});

test('a wrong value is a problem at its line and column in the file', () => {
  assert.deepEqual(problems('name: x\nlist:\n  - a\n  - 3\n'), ['invalid-frontmatter 5:5']);
  assert.deepEqual(problems('name:   3\n'), ['invalid-frontmatter 2:9']);
  assert.match(check('name: x\nlist: [a, 3]\n').problems[0]?.message ?? '', /^Entry 2 of `list` is a number\.$/);
});

test('Windows line endings do not move the place', () => {
  assert.deepEqual(problems('name: x\r\nlist:\r\n  - a\r\n  - 3\r\n'), ['invalid-frontmatter 5:5']);
});

test('a missing field is a problem at the beginning', () => {
  assert.deepEqual(problems('list: []\n'), ['invalid-frontmatter 2:1']);
  assert.deepEqual(problems(''), ['invalid-frontmatter 2:1']);
});

test('each unknown field is a problem at its value that names the field', () => {
  const { data, problems: found } = check('name: x\ncolour: red\nshape:\n  round: true\n');
  assert.equal(data, undefined);
  assert.deepEqual(found.map(brief), ['invalid-frontmatter 3:9', 'invalid-frontmatter 5:3']);
  assert.equal(found[0]?.message, 'There is no field `colour`.');
});

test('a syntax error is a problem at its line, and its message speaks of no other line', () => {
  for (const [yaml, place] of [
    ['name: [a\nlist: []\n', 'invalid-yaml 3:1'],
    ['name: a\nname: b\n', 'invalid-yaml 3:1'],
    ['name: a\n\tlist: []\n', 'invalid-yaml 3:1'],
    ['name: "a\n', 'invalid-yaml 3:1'],
  ] as const) {
    const found = check(yaml);
    assert.equal(found.data, undefined);
    assert.ok(found.problems.map(brief).includes(place), `${yaml}: ${found.problems.map(brief).join()}`);
    assert.doesNotMatch(found.problems[0]?.message ?? '', /at line/);
  }
});

test('a value that begins with an unquoted asterisk is a problem and not an exception', () => {
  const { data, problems: found } = check('name: x\nlist:\n  - *.Foo\n');
  assert.deepEqual([data, found.map(brief)], [undefined, ['invalid-yaml 4:5']]);
  assert.match(found[0]?.message ?? '', /"\*\.Foo" must stand in quotes/);
});

test('YAML that is no mapping is a problem', () => {
  assert.deepEqual(problems('- a\n'), ['invalid-frontmatter 2:1']);
  assert.deepEqual(problems('text\n'), ['invalid-frontmatter 2:1']);
});

test('the position of a path is that of its value, or of the nearest parent that is there', () => {
  const { positionOf } = check('name: x\nlist:\n  - a\n');
  assert.deepEqual(positionOf(['list', 0]), { file: 'a.md', line: 4, column: 5 });
  assert.deepEqual(positionOf(['list', 7]), { file: 'a.md', line: 4, column: 3 });
  assert.deepEqual(positionOf(['other']), { file: 'a.md', line: 2, column: 1 });
});

test('an alias of an anchor is its value', () => {
  assert.deepEqual(check('name: &a x\nlist: [*a]\n').data, { name: 'x', list: ['x'] });
});

test('a problem of the whole says so', () => {
  assert.match(check('- a\n').problems[0]?.message ?? '', /^The whole is a list\.$/);
});

test('the position of no path is the first', () => {
  assert.deepEqual(check('# x\nname: x\n').positionOf([]), { file: 'a.md', line: 2, column: 1 });
});
