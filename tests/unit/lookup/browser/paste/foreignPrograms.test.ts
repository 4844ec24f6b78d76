import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

const read = (text: string) => {
  const paste = readPaste(text, (code) => code === 'LimitExceeded.OverTime');
  return paste && [paste.foreign, paste.errors[0]?.code];
};

test('what a program prints is its, however short', () => {
  for (const [text, program] of [
    ['(error) NOAUTH Authentication required.', 'Redis'],
    ['ERROR: duplicate key value violates unique constraint', 'PostgreSQL'],
    ['connect() failed (111: Connection refused) while connecting to upstream', 'nginx'],
    ['npm ERR! code ERESOLVE', 'npm'],
    ['rpc error: code = NotFound desc = x', 'gRPC'],
    ['error code: 1020', 'Cloudflare'],
    ['{"errcode":40001,"errmsg":"invalid credential rid: 5f"}', 'wechat'],
  ] as const)
    assert.deepEqual(read(text), [program, undefined], text);
});

test('a code of the site that it quotes counts, and words about a program are a query', () => {
  assert.deepEqual(read('[error] 31#31: upstream answered LimitExceeded.OverTime, too late'), [
    undefined,
    'LimitExceeded.OverTime',
  ]);
  assert.equal(read('nginx 报错 502'), undefined);
  assert.equal(read('npm 安装 SDK'), undefined);
  assert.deepEqual(read('npm ERR! tencentcloud-sdk-nodejs: no such package'), undefined);
});

test('what a program prints when its request does not reach the server has no code', () => {
  for (const text of ['curl: (6) Could not resolve host: x.com', 'java.net.SocketTimeoutException: Read timed out']) {
    const paste = readPaste(text);
    assert.equal(paste?.errors[0]?.isClientSide, true, text);
    assert.equal(paste.errors[0].code, undefined);
  }
  assert.equal(readPaste('connection timed out'), undefined);
});
