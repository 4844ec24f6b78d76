import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  guideSchema,
  productSchema,
  productsSchema,
  remedySchema,
  remedyTranslationSchema,
  tableFileSchema,
} from '../../../src/read/schemas.ts';

const remedy = { codes: ['A'], retry: 'no', fixedBy: 'caller' };
const guide = { title: '甲', description: '乙', codes: ['A'] };

test('a remedy has codes, a verdict and who fixes the error; the rest has defaults', () => {
  assert.deepEqual(remedySchema.parse(remedy), { ...remedy, guides: [], messages: {}, tools: [] });
  const full = {
    ...remedy,
    product: 'one',
    guides: ['g'],
    messages: { en: ['Gone.'] },
    tools: ['signature-checker', 'clock-check'],
  };
  assert.deepEqual(remedySchema.parse(full), full);
  for (const retry of ['no', 'after-fix', 'backoff', 'after-state-check', 'depends']) {
    assert.equal(remedySchema.parse({ ...remedy, retry }).retry, retry);
  }
  for (const fixedBy of ['caller', 'account-admin', 'vendor']) {
    assert.equal(remedySchema.parse({ ...remedy, fixedBy }).fixedBy, fixedBy);
  }
});

test('a remedy with an empty, a wrong or an unknown field is refused', () => {
  for (const field of [
    { codes: [] },
    { codes: [''] },
    { codes: 'A' },
    { retry: 'maybe' },
    { fixedBy: 'nobody' },
    { product: '' },
    { guides: [''] },
    { tools: ['hammer'] },
    { colour: 'red' },
  ]) {
    assert.equal(remedySchema.safeParse({ ...remedy, ...field }).success, false, JSON.stringify(field));
  }
});

test('a guide has a title, a description and codes; other fields are for others', () => {
  assert.deepEqual(guideSchema.parse(guide), { ...guide, sidebar: { order: 1000 } });
  assert.deepEqual(guideSchema.parse({ ...guide, sidebar: { label: 'x' }, tableOfContents: false }), {
    ...guide,
    sidebar: { label: 'x', order: 1000 },
    tableOfContents: false,
  });
  assert.equal(guideSchema.parse({ ...guide, sidebar: { order: 3 } }).sidebar.order, 3);
  for (const field of [
    { title: '' },
    { description: '' },
    { codes: [] },
    { codes: [''] },
    { sidebar: { order: 'x' } },
  ]) {
    assert.equal(guideSchema.safeParse({ ...guide, ...field }).success, false, JSON.stringify(field));
  }
});

test('every field of a product is optional', () => {
  assert.deepEqual(productSchema.parse({}), {
    name: {},
    docs: {},
    columns: {},
    tables: {},
    onlyIn: {},
    complete: false,
  });
  const full = {
    name: { 'zh-cn': '甲', en: 'One' },
    endpoint: 'one-2.example.com',
    version: '2019-03-19',
    docs: { en: 'https://example.com' },
    columns: { 颜色: 'extra' },
    tables: { 参数: 'ignore', 状态: { 状态: 'code' } },
    onlyIn: { en: { A: { en: 'Why.' } } },
    complete: true,
  };
  assert.deepEqual(productsSchema.parse({ one: full }), { one: full });
});

test('a product with a wrong or an unknown field is refused', () => {
  for (const field of [
    { name: { en: '' } },
    { name: { 'zh-cn': '' } },
    { name: { fr: 'Un' } },
    { endpoint: 'https://one.example.com' },
    { endpoint: 'One.example.com' },
    { endpoint: 'one.example.com/' },
    { endpoint: '' },
    { version: '2019-3-19' },
    { version: '12019-03-19' },
    { version: '2019-03-190' },
    { version: 'v2019-03-19' },
    { docs: { en: '' } },
    { columns: { 颜色: 'colour' } },
    { complete: 'yes' },
    { onlyIn: { en: { A: {} } } },
    { onlyIn: { xx: { A: { en: 'Why.' } } } },
    { colour: 'red' },
  ]) {
    assert.equal(productSchema.safeParse(field).success, false, JSON.stringify(field));
  }
});

test('a translation is confirmed by twelve hexadecimal digits, or pending', () => {
  for (const digest of ['pending', '0123456789ab', 123456789012])
    assert.ok(remedyTranslationSchema.safeParse({ translation: digest }).success, String(digest));
  for (const digest of ['', 'a', '0123456789abc', 'x0123456789ab', 'pending!', 'not pending'])
    assert.ok(!remedyTranslationSchema.safeParse({ translation: digest }).success, digest);
});

test('codes stand in one or several places, not in none', () => {
  assert.deepEqual(tableFileSchema.parse({ codesIn: ['tables', 'lists'] }).codesIn, ['tables', 'lists']);
  assert.ok(!tableFileSchema.safeParse({ codesIn: [] }).success);
});
