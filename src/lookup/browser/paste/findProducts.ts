import { ENDPOINT, labelled } from './labelPatterns.ts';
import { productOfResource, productOfWord } from './productNames.ts';
import { findSpans, type Span } from './spans.ts';

const NAME = '[A-Za-z][A-Za-z0-9]{1,30}';

/** Where texts name products, the most reliable place first. */
const PLACES: readonly (readonly RegExp[])[] = [
  // does not exist in service=`tms`
  [/does not exist in service\s?=?\s?\W?(?<value>[a-z][a-z0-9]{1,30})/gi],
  // cloudaudit.ap-guangzhou.tencentcloudapi.com
  [ENDPOINT],
  [
    // tencentcloud/cvm/v20170312, TencentCloud\Cvm\V20170312, com.tencentcloudapi.cvm.v20170312
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})(?:[./]|\\{1,8}|::)v20\d{6}(?!\d)/gi,
    // 2019-02-25/cvm/tc3_request
    /\d{4}-\d\d-\d\d\/(?<value>[a-z][a-z0-9]{1,30})\/tc3_request/g,
  ],
  [
    // (cvm:RunInstances), tccli cvm RunInstances, sdk request 'cvm.RunInstances'
    /\((?:name\/)?(?<value>[a-z][a-z0-9]{1,30}):[A-Z][A-Za-z0-9]{2,80}\)/g,
    /\btccli\s{1,4}(?<value>[a-z][a-z0-9]{1,30})\s{1,4}[A-Z][A-Za-z0-9]{2,80}/g,
    /['"`](?<value>[a-z][a-z0-9]{1,30})\.[A-Z][a-z]\w{2,80}['"`]/g,
  ],
  // CvmClient.RunInstances
  [/(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client(?:\.|->|::|#)(?=[A-Z])/g],
  [
    // tencentcloud-sdk-python-cvm, tencentcloud-sdk-go/tencentcloud/cvm, tencentcloud/cvm
    /tencentcloud-sdk-(?:(?:python|nodejs|java|go|php|dotnet|ruby|cpp)-)?(?:intl-en-)?(?<value>[a-z][a-z0-9]{1,30})(?![a-z0-9]|-[a-z])/g,
    // Packer: tencentcloud-cvm.tencentcloud
    /\btencentcloud-(?<value>[a-z]{2,20})\.tencentcloud\b/g,
    /(?<![\w-])tencentcloud[/.](?<value>[a-z][a-z0-9]{1,30})(?![a-z0-9(])/g,
  ],
  [
    // CvmClient(…), new CvmClient, ScfClient.parseResponse, cvm_client, cvm.NewClient, CommonClient("cvm", …)
    /(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client\b/g,
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})_client\b/g,
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})\.(?:v20\d{6}\.)?(?:NewClient|Client\b|New[A-Z]\w{2,80}Request\b)/g,
    /CommonClient\(\s{0,9}["'](?<value>[a-z][a-z0-9]{1,30})["']/g,
  ],
  [
    // "service": "cvm", product=cvm; a version of it may follow
    labelled('(?:x-tc-)?(?:service|product|svc|产品)(?:_?name)?', `${NAME}(?![\\w:/-])`),
    /\bin service (?<value>[a-z][a-z0-9]{1,30}),/g,
    // resource (qcs::cvm:ap-guangzhou:…)
    /qcs::(?<value>[a-z][a-z0-9]{1,30}):/g,
  ],
];

/** The resource that Terraform was at work on, and any other: `with tencentcloud_cls_index.idx`, `resource "tencentcloud_cls_index"`. */
const RESOURCES: readonly RegExp[] = [
  /\b(?:with [^\s,]{0,120}?|resource "|data ")tencentcloud_(?!v\d)(?<value>[a-z][a-z0-9_]{1,60})/g,
  /(?<![A-Za-z0-9])tencentcloud_(?!v\d)(?<value>[a-z][a-z0-9_]{1,60})/g,
];

/** Names of products as they stand in sentences, configurations and names of tools. */
const NAMED =
  /(?<![A-Za-z0-9.@/]|service\[)(?<value>asr|cbs|cdb|cfs|ckafka|clb|cls|cvm|cynosdb|dnspod|faceid|hunyuan|iai|kms|lighthouse|lkeap|mps|ocr|scf|sms|tcr|tdmq|teo|tiia|tke|tms|tmt|trtc|tts|vod|vpc)(?![a-z.@/-])/gi;

/** Words that tell of one product. */
const TOPICS: readonly (readonly [product: string, words: RegExp])[] = [
  ['dnspod', /dnspod|\bddns\b|acme: error presenting|acme-challenge|TencentCloudProvider|域名解析/gi],
  ['tmt', /tencent (?:cloud )?translat|腾讯(?:云)?(?:机器)?翻译/gi],
  ['cbs', /csi-tencentcloud|csi\.cbs|cbs-csi|AttachVolume/gi],
  ['ssl', /deploy(?:ing)? certificate|部署证书|证书部署|上传证书/gi],
  ['tke', /(?:create|delete) cluster|创建集群|node ?pool/gi],
  ['cvm', /云服务器/g],
  ['sms', /短信/g],
  ['ocr', /文字识别/g],
  ['faceid', /人脸核身/g],
  ['iai', /人脸识别/g],
  ['teo', /edgeone/gi],
];

/** The product of a name, or of a host, which starts with it. */
const productOfName = (name: string): string | undefined => productOfWord(name.replace(/\..*/, ''));

/**
 * Finds the products that a text names, as their ids in lower case.
 * @param text made by `decodeText`
 * @returns a list for each kind of place, the most reliable one first
 */
export const findProducts = (text: string): Span[][] => [
  ...PLACES.map((patterns) => patterns.flatMap((pattern) => findSpans(text, pattern, productOfName))),
  ...RESOURCES.map((resource) => findSpans(text, resource, productOfResource)),
];

/** The ids of resources of one product. */
const RESOURCE_IDS: readonly (readonly [product: string, id: RegExp])[] = [
  ['cvm', /\b(?:ins|img)-[a-z0-9]{8}\b/g],
  ['cbs', /\bdisk-[a-z0-9]{8}\b/g],
  ['clb', /\blbl?-[a-z0-9]{8}\b/g],
  ['tke', /\bcls-[a-z0-9]{8}\b/g],
  ['cdb', /\bcdb-[a-z0-9]{8}\b/g],
  ['redis', /\bcrs-[a-z0-9]{8}\b/g],
  ['teo', /\bzone-[a-z0-9]{10,14}\b/g],
  ['vpc', /\b(?:vpc|subnet|sg|eip|rtb|nat|ccn)-[a-z0-9]{8}\b/g],
];

/** Finds the products that a text is about, by words and ids of any kind: weaker evidence than any of `findProducts`. */
export const findTopics = (text: string): Span[][] => [
  TOPICS.flatMap(([product, words]) => findSpans(text, words, () => product)),
  findSpans(text, NAMED, (name) => name.toLowerCase()),
  RESOURCE_IDS.flatMap(([product, id]) => findSpans(text, id, () => product)),
];
