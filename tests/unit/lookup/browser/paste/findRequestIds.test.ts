import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRequestIds } from '../../../../../src/lookup/browser/paste/findRequestIds.ts';

const UUID = '51c178ab-1a2b-4c4d-8e6f-000000000001';
const idsIn = (text: string) => findRequestIds(text).map(({ value }) => value);

test('a UUID that stands alone may be the id of the call, also where it is called an id', () => {
  for (const text of [
    UUID,
    `failed ${UUID}`,
    `id: ${UUID}`,
    `{"id":"${UUID}"}`,
    `{"id" : "${UUID}"}`,
    `x, id=${UUID}`,
    `TaskId ${UUID}`,
    `TaskId: none, ${UUID}`,
    `见下，ID=${UUID}`,
    `One example: ${UUID}`,
    `task[1] ${UUID}`,
  ])
    assert.deepEqual(idsIn(text), [UUID], text);
});

test('but not where the text calls it something else', () => {
  for (const text of [
    `TaskId: ${UUID}`,
    `uuid=${UUID}`,
    `disk-id: ${UUID}`,
    `"TaskId": "${UUID}"`,
    `"TaskId"  :  "${UUID}"`,
    String.raw`\"TaskId\":\"${UUID}\"`,
    `任务 task：${UUID}`,
    `task[${UUID}]`,
    `tasks[0]: ${UUID}`,
    `task(a)=${UUID}`,
    `x${UUID}`,
    `${UUID}-1`,
  ])
    assert.deepEqual(idsIn(text), [], text);
});

test('nor where the text has a label of the id that stands without one', () => {
  for (const label of [
    'RequestId:',
    'REQUEST_ID =',
    'requestId: "",',
    'RequestId: None',
    'request id: null',
    '请求 ID：',
    "'RequestId': '',",
  ])
    assert.deepEqual(idsIn(`Code=A.Bc\n${label}\nsee ${UUID}`), [], label);
  assert.deepEqual(idsIn(`RequestId: unknown to us\nsee ${UUID}`), [UUID]);
});

test('of an id that is cut off the longest counts', () => {
  assert.deepEqual(idsIn(`RequestId=${UUID.slice(0, 13)} RequestId=${UUID}`), [UUID, UUID]);
});

test('one generation of an SDK prints no separator', () => {
  assert.deepEqual(idsIn('requestId51c178ab-1a2b-4c4d message'), ['51c178ab-1a2b-4c4d']);
  assert.deepEqual(idsIn('requestId 51c178ab-1a2b'), ['51c178ab-1a2b']);
});

test('short labels and those of tickets hold ids too', () => {
  for (const text of ['rid=abc-123', '[A.Bc] rid: abc-123', '请求号：abc-123'])
    assert.deepEqual(idsIn(text), ['abc-123'], text);
  assert.deepEqual(idsIn('grid=abc-123'), []);
});
