import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNamed } from '../../../../../src/lookup/browser/paste/foreignNames.ts';

const CLOUDS: Readonly<Record<string, readonly string[]>> = {
  aliyun: ['阿里云', '通义', '百炼', 'alicloud', 'Alibaba Cloud', 'AlibabaCloud', 'Aliyun'],
  huawei: ['华为云', 'Huawei Cloud', 'huaweicloud'],
  volcengine: ['火山引擎', '火山方舟', '火山的'],
  baidu: ['百度云', '百度智能云', '千帆', '百度OCR', '百度 AI'],
  jdcloud: ['京东云'],
  ksyun: ['金山云'],
  qingcloud: ['青云'],
  qiniu: ['七牛'],
  ctyun: ['天翼云'],
  ecloud: ['移动云'],
  upyun: ['又拍云'],
  aws: ['亚马逊云', 'AWS'],
  azure: ['Azure', '微软云'],
  oracle: ['甲骨文', 'Oracle Cloud'],
  google: ['谷歌云', 'Google Cloud', 'GCP'],
};

const SERVICES: Readonly<Record<string, readonly string[]>> = {
  wechatPay: ['微信支付', 'WeChat Pay', 'wechatpay'],
  wecom: ['企业微信', '企微', 'WeCom'],
  wechat: ['公众号', '微信小程序'],
  dingtalk: ['钉钉', 'DingTalk'],
  feishu: ['飞书', 'Feishu', 'Lark'],
  alipay: ['支付宝', 'Alipay'],
  amap: ['高德'],
  zhipu: ['智谱'],
  iflytek: ['讯飞'],
  jpush: ['极光推送'],
};

test('the name of a cloud or of a service beside an error tells whose it is', () => {
  for (const [cloud, names] of Object.entries(CLOUDS))
    for (const name of names) assert.deepEqual(findNamed(`${name} SIGN_ERROR`), { cloud }, name);
  for (const [service, names] of Object.entries(SERVICES))
    for (const name of names) assert.deepEqual(findNamed(`${name} SIGN_ERROR`), { service }, name);
  assert.deepEqual(findNamed('钉钉 和 AWS SIGN_ERROR'), { cloud: 'aws' });
});

test('without an error, or beside the name of ours, it tells nothing', () => {
  for (const text of ['AWS', 'AWS 报错', 'AWS code: x', 'SIGN_ERROR', '腾讯云 AWS SIGN_ERROR', 'tccli AWS SIGN_ERROR'])
    assert.deepEqual(findNamed(text), {}, text);
  for (const error of [
    'InvalidName',
    'Invalid.Name',
    'Invalid: x',
    '{"a"',
    "{ 'a'",
    'code -101',
    'ret_code=1234',
    'errcode: 404',
  ])
    assert.deepEqual(findNamed(`AWS ${error}`), { cloud: 'aws' }, error);
});
