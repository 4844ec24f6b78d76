import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTask } from '../../../../../src/lookup/browser/words/isTask.ts';

test('what asks how something is done is a task', () => {
  for (const query of [
    '怎么写签名算法',
    '给子用户开只读权限',
    '签名示例',
    'how do I rotate keys',
    ' install go sdk',
    'a tutorial',
    '密钥在哪里看',
    'sync the clock',
  ])
    assert.equal(isTask(query), true, query);
});

test('what describes an error is none, whatever question follows', () => {
  for (const query of [
    '签名过期怎么办',
    '报错怎么解决',
    '签名过期',
    'signature expired',
    'what is this',
    'the install failed',
  ])
    assert.equal(isTask(query), false, query);
});
