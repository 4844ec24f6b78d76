import { rules } from '#vendor/paste.ts';
import type { ForeignCloud } from './foreignClouds.ts';

type Names = readonly (readonly [name: ForeignCloud, called: RegExp])[];

/** What people call other clouds. */
export const CLOUD_NAMES: Names = [
  ['aliyun', /阿里云|通义|千问|百炼|\b(?:ali(?:baba ?)?cloud|aliyun)\b/i],
  ['huawei', /华为云|\bhuawei ?cloud\b/i],
  ['volcengine', /火山(?:引擎|方舟|的)/],
  ['baidu', /百度(?:智能)?云|文心一言|千帆|百度 ?(?:OCR|AI)/],
  ['jdcloud', /京东云/],
  ['ksyun', /金山云/],
  ['qingcloud', /青云/],
  ['qiniu', /七牛/],
  ['ctyun', /天翼云/],
  ['ecloud', /移动云/],
  ['upyun', /又拍云/],
  ['aws', /亚马逊云|\bAWS\b/],
  ['azure', /\bAzure\b|微软云/],
  ['oracle', /甲骨文|\bOracle Cloud\b/i],
  ['google', /谷歌云|\bGoogle Cloud\b|\bGCP\b/],
];

/** What people call other services, which programs call beside the API of the site. */
export const SERVICE_NAMES: Names = [
  ['wechatPay', /微信支付|wechat ?pay/i],
  ['wecom', /企业微信|企微|\bwecom\b/i],
  ['wechat', /公众号|微信小程序|小程序接口/],
  ['dingtalk', /钉钉|dingtalk/i],
  ['feishu', /飞书|feishu|\blark\b/i],
  ['alipay', /支付宝|alipay/i],
  ['amap', /高德/],
  ['zhipu', /智谱/],
  ['iflytek', /讯飞/],
  ['jpush', /极光推送/],
];

/** What a text quotes of an error: a code, with words or a number, or the start of a response. */
const QUOTES_ERROR = new RegExp(
  [
    String.raw`[A-Z][a-z]\w{2,60}(?:\.[A-Z]\w{2,60}|[A-Z][a-z]\w{0,60}|: )`,
    String.raw`\b[A-Z]{3,30}_[A-Z_]{2,60}\b|\{\s{0,9}["']\w`,
    String.raw`\b(?:err(?:or)?_?|ret_?)?[Cc]ode\W{0,4}-?\d{3,9}`,
  ].join('|'),
);

/**
 * The cloud, or else the service, that a text names as the one whose error it quotes.
 * @param text made by `decodeText`
 * @returns undefined where it quotes no error, or names the site's own cloud too
 */
export function findNamed(text: string): { readonly cloud?: ForeignCloud; readonly service?: ForeignCloud } {
  const { ours } = rules;
  if (ours === undefined || ours.marks.test(text) || ours.name.test(text) || !QUOTES_ERROR.test(text)) return {};
  const cloud = CLOUD_NAMES.find(([, called]) => called.test(text))?.[0];
  if (cloud !== undefined) return { cloud };
  const service = SERVICE_NAMES.find(([, called]) => called.test(text))?.[0];
  return service === undefined ? {} : { service };
}
