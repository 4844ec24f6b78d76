import type { Topic } from '../pasteRules.ts';

/** Names of products as they stand in sentences, configurations and names of tools. */
const NAMED =
  /(?<![A-Za-z0-9.@/]|service\[)(?<value>asr|cbs|cdb|cfs|ckafka|clb|cls|cvm|cynosdb|dnspod|faceid|iai|kms|lighthouse|lkeap|mps|ocr|scf|sms|tcr|tdmq|teo|tiia|tke|tms|tmt|trtc|tts|vod|vpc)(?![a-z.@/-])/gi;

/** Words that tell of one product. */
const TOPICS: readonly Topic[] = [
  ['dnspod', /dnspod|\bddns\b|acme: error presenting|acme-challenge|TencentCloudProvider|域名解析/gi],
  ['tmt', /tencent (?:cloud )?translat|腾讯(?:云)?(?:机器)?翻译/gi],
  ['cbs', /csi-tencentcloud|csi\.cbs|cbs-csi|AttachVolume/gi],
  ['ssl', /deploy(?:ing)? certificate|部署证书|证书部署|上传证书/gi],
  ['tke', /(?:create|delete) cluster|创建集群|node ?pool/gi],
  ['cvm', /云服务器/g],
  ['sms', /短信/g],
  ['ocr', /(?:文字|身份证|银行卡|营业执照|车牌|发票)识别/g],
  ['lighthouse', /轻量(?:应用)?服务器/g],
  ['as', /弹性伸缩|auto ?scaling group/gi],
  ['asr', /语音识别/g],
  ['tts', /语音合成/g],
  ['hunyuan', /混元|hunyuan/gi],
  ['ses', /邮件推送/g],
  ['live', /云直播/g],
  ['vod', /云点播/g],
  ['faceid', /人脸核身/g],
  ['iai', /人脸识别/g],
  ['teo', /edgeone/gi],
];

/** The ids of resources of one product. */
const RESOURCE_IDS: readonly Topic[] = [
  ['cvm', /\b(?:ins|img)-[a-z0-9]{8}\b/g],
  ['cbs', /\bdisk-[a-z0-9]{8}\b/g],
  ['clb', /\blbl?-[a-z0-9]{8}\b/g],
  ['tke', /\bcls-[a-z0-9]{8}\b/g],
  ['as', /\basg-[a-z0-9]{8}\b/g],
  ['cdb', /\bcdb-[a-z0-9]{8}\b/g],
  ['redis', /\bcrs-[a-z0-9]{8}\b/g],
  ['teo', /\bzone-[a-z0-9]{10,14}\b/g],
  ['vpc', /\b(?:vpc|subnet|sg|eip|rtb|nat|ccn)-[a-z0-9]{8}\b/g],
];

/** What tells what a text is about: words, names, ids. Each kind is weaker evidence than the one before. */
export const TOPICS_OF_PRODUCTS: readonly (readonly Topic[])[] = [TOPICS, [[undefined, NAMED]], RESOURCE_IDS];
