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

test('what Terraform says of a resource of another provider is of that provider', () => {
  for (const [text, provider] of [
    ['* xenserver_vdi.data: API Error: PERMISSION_DENIED', 'xenserver'],
    ['Error: denied\n\n  with nutanix_image.base[0],\n  on main.tf line 3', 'nutanix'],
  ] as const)
    assert.deepEqual(read(text), [provider, undefined], text);
  assert.equal(read('with tencentcloud_instance.a, denied: x')?.[0], undefined);
  assert.equal(read('my_app.views: denied\nmy_app.views: again')?.[0], undefined);
});

test('what a sentence quotes is of the cloud that it names, or of the service', () => {
  for (const [text, name] of [
    ['调用阿里云接口报错 InvalidAccessKeyId.NotFound', 'aliyun'],
    ['阿里云 InvalidAccessKeyId', 'aliyun'],
    ['华为云返回 {"code":"x"}', 'huawei'],
    ['Google Cloud says RESOURCE_EXHAUSTED again', 'google'],
    ['微信支付下单返回 PARAM_ERROR', 'wechatPay'],
    ['飞书机器人 {"code":19021,"msg":"sign match fail"}', 'feishu'],
  ] as const)
    assert.deepEqual(read(text), [name, undefined], text);
  // Without a code or a response it asks for something; with our name it is about us, and beside a service our code counts.
  assert.equal(read('从阿里云迁移过来怎么签名'), undefined);
  assert.equal(read('腾讯云和阿里云都报 InvalidAccessKeyId.NotFound')?.[0], undefined);
  assert.deepEqual(read('钉钉机器人推送说 code: LimitExceeded.OverTime'), [undefined, 'LimitExceeded.OverTime']);
  assert.equal(read('AWS 那边报 LimitExceeded.OverTime')?.[0], 'aws');
});

test('ids, wordings and codes of another syntax tell that a text is not ours', () => {
  for (const [text, name] of [
    ["InvalidInstanceID.NotFound: The instance ID 'i-0c1b2f7d9e4a83b65' does not exist", 'aws'],
    ['Client.InvalidGroup.NotFound: x', 'aws'],
    ['{"RequestId":"E5F47CB6-7443-5944-89CA-449ADEFE1DB9","Message":"x","Code":"LimitExceeded.OverTime"}', 'aliyun'],
    ['Throttling.User : Request was denied due to user flow control.', 'aliyun'],
    ['{"code":"SIGN_ERROR","message":"签名错误"}', 'other'],
    ["{ code: 'bad_auth_token', status: 401 }", 'other'],
  ] as const)
    assert.deepEqual(read(text), [name, undefined], text);
  assert.equal(
    read('{"RequestId":"e5f47cb6-7443-5944-89ca-449adefe1db9","Code":"LimitExceeded.OverTime"}')?.[0],
    undefined,
  );
});

test('a message of ours that a program of others quotes is not enough, but beside a code of its own it is', () => {
  assert.deepEqual(
    read('{"code":"login_failed","message":"The SecretId is not found, please ensure that your SecretId is correct."}'),
    [undefined, 'AuthFailure.SecretIdNotFound'],
  );
  assert.deepEqual(read('alipay_trade_create_response: { msg: "签名错误，请检查" }'), ['alipay', undefined]);
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

test('letters and full stops of a Chinese input method are those of codes', () => {
  assert.deepEqual(read('错误码：ＬｉｍｉｔＥｘｃｅｅｄｅｄ．ＯｖｅｒＴｉｍｅ 是什么'), [
    undefined,
    'LimitExceeded.OverTime',
  ]);
  assert.deepEqual(read('错误码：LimitExceeded．OverTime 是什么'), [undefined, 'LimitExceeded.OverTime']);
});
