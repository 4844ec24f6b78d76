import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  errorReference,
  headerWords,
  otherThings,
  wholeHeaders,
  type HeaderWords,
} from '../../../src/tables/headerWords.ts';
import { readHeaderWords } from '../../../src/tables/readHeaderWords.ts';
import { toSimplified } from '../../../src/tables/simplifiedChinese.ts';

const rows: readonly HeaderWords<string>[] = headerWords;
const chinese = [...rows.flatMap(({ zh = [], before = [] }) => [...zh, ...before])];
const english = rows.flatMap(({ en = [] }) => en);
const others = Object.values(otherThings).flat();
const whole = wholeHeaders.flatMap(({ headers }) => headers);

test('the words of the vocabulary are simplified Chinese, or lower-case English with single spaces', () => {
  assert.ok(rows.every(({ zh = [], en = [] }) => zh.length + en.length > 0));
  for (const word of chinese) {
    assert.match(word, /^\p{Script=Han}+$/u);
    assert.equal(toSimplified(word), word);
  }
  for (const word of [...english, ...errorReference.introduction, ...errorReference.error]) {
    assert.match(word, /^[a-z]+(?: [a-z]+)*$/);
  }
  for (const word of others) assert.match(word, /^(?:\p{Script=Han}+|[a-z]+)$/u);
  for (const word of whole) assert.match(word, /^(?:\p{Script=Han}+|[a-z]+(?: [a-z]+)*)$/u);
});

test('no word is listed twice, unless what follows tells which is meant', () => {
  const anywhere = rows.filter(({ before }) => !before).flatMap(({ zh = [], en = [] }) => [...zh, ...en]);
  for (const words of [anywhere, others, whole]) assert.equal(new Set(words).size, words.length);
});

test('every word is read as the kind of its row, also where others stand beside it', () => {
  for (const { kind, zh = [], en = [], before: [following = ''] = [] } of rows) {
    if (kind === 'filler' || kind === 'language') continue;
    for (const word of zh) assert.equal(readHeaderWords(`界${word}${following}`)[1], kind, word);
    for (const word of en) {
      assert.deepEqual(readHeaderWords(`x ${word}`), ['unknown', kind], word);
      assert.deepEqual(readHeaderWords(`x ${word.replaceAll(' ', '')} 界`), ['unknown', kind, 'unknown'], word);
    }
  }
});

test('kinds of words are told by the longest word that fits', () => {
  for (const [header, kinds] of [
    ['主要原因', ['cause']],
    ['主错误码', ['level', 'error', 'code']],
    ['提示语', ['message']],
    ['处理提示', ['solution']],
    ['numeric', ['value']],
    ['num code', ['number', 'code']],
    ['notes', ['meaning']],
    ['Internal ID', ['number']],
    ['客户端信息', ['audience', 'meaning']],
  ] as const) {
    assert.deepEqual(readHeaderWords(header), kinds, header);
  }
});

test('punctuation, case and white space separate words, and words need not be separated', () => {
  for (const header of [
    'Error Code',
    'ErrorCode',
    'errorcode',
    'ERROR_CODE',
    'error - code',
    '错误\u3000码',
    ' 错 误 码 ',
    '错误Code',
  ]) {
    assert.deepEqual(readHeaderWords(header), ['error', 'code'], header);
  }
  assert.deepEqual(readHeaderWords('Errorx'), ['error', 'unknown']);
  assert.deepEqual(readHeaderWords('what  to do'), ['solution']);
  assert.deepEqual(readHeaderWords('return code value'), ['response', 'code', 'value']);
});

test('a plural ends its word, also at the end of a phrase', () => {
  assert.deepEqual(readHeaderWords('error codes'), ['error', 'code']);
  assert.deepEqual(readHeaderWords('errors codes'), ['error', 'code']);
  assert.deepEqual(readHeaderWords('next steps'), ['solution']);
  assert.deepEqual(readHeaderWords('errorstatus'), ['error', 'status']);
  assert.deepEqual(readHeaderWords('码s'), ['code', 'unknown']);
});

test('words that count only in front of others are unknown elsewhere', () => {
  for (const [header, kinds] of [
    ['修改建议', ['solution', 'solution']],
    ['修改时间', ['unknown', 'unknown', 'unknown', 'unknown']],
    ['业务错误', ['business', 'error']],
    ['业务含义', ['meaning']],
    ['业务描述', ['unknown', 'unknown', 'meaning']],
    ['系统提示', ['message']],
    ['系统描述', ['unknown', 'unknown', 'meaning']],
    ['接口异常', ['error']],
    ['接口说明', ['unknown', 'unknown', 'meaning']],
    ['下一步操作', ['solution', 'method']],
    ['后续', ['unknown', 'unknown']],
  ] as const) {
    assert.deepEqual(readHeaderWords(header), kinds, header);
  }
});

test('fillers, numbers and references to the error are left out', () => {
  for (const header of [
    'Meaning of the error',
    'Meaning of error codes',
    'meaning for this failure',
    'Common meaning 12',
    '含义列表',
    'meaning of an issue',
    'meaning of the',
  ]) {
    assert.deepEqual(readHeaderWords(header), ['meaning'], header);
  }
  assert.deepEqual(readHeaderWords('Data error'), ['unknown', 'unknown', 'unknown', 'unknown', 'error']);
  assert.deepEqual(readHeaderWords('meaning for'), ['meaning', 'unknown', 'unknown', 'unknown']);
  assert.deepEqual(readHeaderWords('of the error coded').at(-1), 'unknown');
});

test('languages are left out beside other words', () => {
  assert.deepEqual(readHeaderWords('中文描述'), ['meaning']);
  assert.deepEqual(readHeaderWords('message (en)'), ['message']);
  assert.deepEqual(readHeaderWords('中文 English'), ['language', 'language']);
  assert.deepEqual(readHeaderWords('In English'), ['language']);
});

test('some headers mean something else as a whole', () => {
  for (const [header, alone, beside] of [
    ['错误', ['meaning'], ['error']],
    ['Problems', ['meaning'], ['problem']],
    ['Status', ['http'], ['status']],
    ['Errors', ['errorAlone'], ['error']],
    ['Exception', ['errorAlone'], ['error']],
    ['编号', ['numberAlone'], ['number']],
    ['代号', ['numberAlone'], ['encoding']],
    ['Names', ['unknown'], ['name']],
    ['codeDesc', ['error', 'code'], ['code', 'meaning']],
    ['code_desc', ['error', 'code'], ['code', 'meaning']],
  ] as const) {
    assert.deepEqual(readHeaderWords(header), alone, header);
    assert.deepEqual(readHeaderWords(`common ${header}`), beside, header);
  }
});

test('a header without words has none', () => {
  for (const header of ['', ' ', '—', '12', 'common']) assert.deepEqual(readHeaderWords(header), [], header);
});
