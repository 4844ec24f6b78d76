import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isOnlyAsking,
  isStopWord,
  stemmedStopWords,
  withoutChineseStopWords,
} from '../../../../../src/lookup/browser/words/stopWords.ts';
import { wordsOf } from '../../../../../src/lookup/shared/wordsOf.ts';

test('Chinese words that ask go, and leave a gap between their neighbours', () => {
  for (const [query, rest] of [
    ['签名过期怎么办', '签名过期'],
    ['请问签名的时候提示过期是什么原因', '签名 过期'],
    ['为什么老是没有权限呢', '没有权限'],
    ['密钥是否存在', '密钥是否存在'],
    ['存储桶已经存在', '存储桶已经存在'],
    ['我已经换了密钥', '换 密钥'],
  ] as const)
    assert.equal(withoutChineseStopWords(query), rest, query);
});

test('a query of nothing else stays as it is', () => {
  assert.equal(withoutChineseStopWords('怎么办'), '怎么办');
});

test('English words that ask are known in every form', () => {
  for (const word of ['what', 'How', 'fixing', 'fixed', "don't", 'x']) assert.equal(isStopWord(word), true, word);
  for (const word of ['expired', 'token', 'how expired', '签名', '7']) assert.equal(isStopWord(word), false, word);
  assert.ok(wordsOf('why does it keep').every((word) => stemmedStopWords.has(word)));
});

test('a text of nothing but words that ask is told from others', () => {
  for (const text of ['', ' ', '怎么办？', 'why is that', '一直 get']) assert.equal(isOnlyAsking(text), true, text);
  for (const text of ['签名', 'why is 签名', 'bucket', '7']) assert.equal(isOnlyAsking(text), false, text);
});

test('words that ask are taken out in their shortest form too', () => {
  const short = '客户说 帮忙看 有人知道 怎么 咋 如何 什么 啥 原因 解决 提示 报错 报了 报个 返回了'.split(' ');
  for (const word of short) assert.equal(withoutChineseStopWords(`${word} 签名`), '签名', word);
});

test('a text in two languages only asks where each of its words does', () => {
  for (const text of ['why怎么so', 'it has always been done with that, though'])
    assert.equal(isOnlyAsking(text), true, text);
  for (const text of ['why签名so', 'it has never expired']) assert.equal(isOnlyAsking(text), false, text);
});
