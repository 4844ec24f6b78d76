import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillNames, fillRuns, fillWords, wordMarkdown } from '../../../src/text/fillWords.ts';

const names = ['name', 'product'];
const words = { name: [{ text: 'A_b', isCode: true }] };
const filled = (template: string, values = {}) => fillWords(template, names, values, wordMarkdown);

test('a place holds its value, or else the alternative in the text', () => {
  assert.equal(filled('看 {name|后缀} 和说明', words), '看 `A_b` 和说明');
  assert.equal(filled('See {name|the suffix} and', words), 'See `A_b` and');
  assert.equal(filled('See {name|the suffix} and'), 'See the suffix and');
});

test('no space stands beside a Chinese alternative or value', () => {
  assert.equal(filled('看 {name|后缀} 和 {name|说明}，'), '看后缀和说明，');
  assert.equal(filled('由 {product|产品} 说', { product: [{ text: '云 API' }] }), '由云 API 说');
  const product = { product: [{ text: '云审计' }] };
  assert.deepEqual(
    fillRuns([{ text: '由 {product|产品} 说' }], names, product).map(({ text }) => text),
    ['由', '云审计', '说'],
  );
});

test('a space stays beside a Chinese value where the text around it is in another script', () => {
  assert.equal(filled('but {product|it} could not', { product: [{ text: '云审计' }] }), 'but 云审计 could not');
});

test('a name in either script stands in a sentence of the interface as one writes it', () => {
  assert.equal(
    fillNames('{product} 的接口 {name} 有 {n} 个', { product: '云审计', name: 'A', n: 2 }),
    '云审计的接口 A 有 2 个',
  );
  assert.equal(fillNames('{product} 的接口', { product: 'sms' }), 'sms 的接口');
  assert.equal(fillNames('仅适用于 {product}', { product: '云审计' }), '仅适用于云审计');
});

test('only the letters beside a place decide about its space', () => {
  assert.equal(filled('错误 of {product|it} in 云', { product: [{ text: '云审计' }] }), '错误 of 云审计 in 云');
  assert.equal(filled('由 {product} 说', { product: [{ text: 'API 云' }] }), '由 API 云说');
});

test('a place with neither value nor alternative is empty', () => {
  assert.equal(filled('a{name}b'), 'ab');
  assert.deepEqual(fillRuns([{ text: '{name}了' }], names, { name: [{ text: '它' }] }), [
    { text: '它' },
    { text: '了' },
  ]);
});

test('braces that nobody fills stay as they are, and no value is read as a template', () => {
  assert.equal(
    filled('{ "a": {} } {other|x} {name}', { name: [{ text: '{product}' }] }),
    '{ "a": {} } {other|x} {product}',
  );
  assert.equal(filled('没有'), '没有');
});

test('runs of code are left alone, and values keep what is code', () => {
  assert.deepEqual(fillRuns([{ text: '看 {name|它} ' }, { text: '{name}', isCode: true }], names, words), [
    { text: '看 ' },
    { text: 'A_b', isCode: true },
    { text: ' ' },
    { text: '{name}', isCode: true },
  ]);
  assert.deepEqual(fillRuns([{ text: '{name|它} 了' }], names, {}), [{ text: '它了' }]);
});
