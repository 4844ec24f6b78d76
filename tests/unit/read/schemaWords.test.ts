import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { checkYaml } from '../../../src/read/checkYaml.ts';
import { productsSchema, remedySchema, retiredSchema } from '../../../src/read/schemas.ts';

const said = (schema: z.ZodType, yaml: string) =>
  checkYaml(yaml, schema, 'a.md').problems.map(({ message, hint }) => `${message} ${hint}`);
const remedy = (change: string) => said(remedySchema, `codes: [A]\nretry: no\nfixedBy: caller\n${change}`);

test('what a remedy lacks, and what is none of its values, is said in words', () => {
  assert.deepEqual(said(remedySchema, 'codes: []\nretry: after-fixx\n'), [
    '`codes` is empty. Fill it, or remove the field.',
    '`retry` is "after-fixx", which is none of its values. Did you mean after-fix? Its values are no, after-fix, backoff, after-state-check, depends.',
    '`fixedBy` is missing. Write one of caller, account-admin, vendor, depends.',
  ]);
  assert.deepEqual(said(remedySchema, 'codes: A\nretry: no\nfixedBy: caller\n'), [
    '`codes` is a text. Write a list: [one, another], or each entry in a line of its own after a hyphen.',
  ]);
});

test('a field that there is not is named, with the nearest that there is', () => {
  assert.deepEqual(remedy('guide: [x]\n'), ['There is no field `guide`. Did you mean `guides`?']);
  assert.deepEqual(remedy('colour: red\n'), [
    'There is no field `colour`. docs/content.md lists every field and its values.',
  ]);
  assert.deepEqual(remedy('messages: { fr: [x] }\n'), [
    'There is no field `messages.fr`. docs/content.md lists every field and its values.',
  ]);
});

test('an entry of a list is counted from one', () => {
  assert.deepEqual(remedy('guides: [a, 3]\n'), [
    'Entry 2 of `guides` is a number. Write a text; one that looks like a number, a date or a list stands in quotes.',
  ]);
});

test('a day that is none of the calendar is one problem that says so', () => {
  const retired = (date: string) => said(retiredSchema, `code: A\nproducts: [one]\nscope: common\ndate: ${date}\n`);
  assert.deepEqual(retired('2026-02-28'), []);
  assert.deepEqual(retired('2026-02-30'), [
    '`date` is "2026-02-30", which is no day of the calendar. Write a day as in 2026-11-26.',
  ]);
  assert.deepEqual(said(productsSchema, "one: { version: '2019-02-29' }\n"), [
    '`one.version` is "2019-02-29", which is no day of the calendar. Write a day as in 2026-11-26.',
  ]);
});

test('what a product says of its tables is read inside', () => {
  assert.deepEqual(said(productsSchema, 'one:\n  tables:\n    A: ignored\n    B: { C: clode }\n'), [
    '`one.tables.A` is "ignored", which is none of its values. Did you mean ignore? Its values are ignore.',
    '`one.tables.B.C` is "clode", which is none of its values. Did you mean code? Its values are code, meaning, name, message, cause, solution, http, extra, ignore.',
  ]);
  assert.deepEqual(said(productsSchema, 'one: { endpoint: https://x }\n'), [
    '`one.endpoint` is "https://x", which is none of its values. Write the host alone, such as api.example.com.',
  ]);
});

test('an error in the syntax is told once, in words', () => {
  for (const [yaml, words] of [
    ['a: b: c\n', /a text with a colon/],
    ['a: 1\na: 2\n', /this field stands twice/],
    ['a: "b\n', /closing quote/],
    ['a:\n  b: 1\n c: 2\n', /another column/],
    ['a: 1\n\tb: 2\n', /tabs|colon/],
  ] as const) {
    const found = said(remedySchema, yaml);
    assert.equal(found.length, 1, yaml);
    assert.match(found[0] ?? '', words);
  }
});
