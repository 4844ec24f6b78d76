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
    /tencentcloud-sdk-(?:(?:python|nodejs|java|go|php|dotnet|ruby|cpp)-)?(?:intl-en-)?(?<value>[a-z][a-z0-9]{1,30})(?![a-z0-9-])/g,
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

/** `with tencentcloud_cls_index.idx`, `resource "tencentcloud_cls_index"` */
const RESOURCE = /(?<![A-Za-z0-9])tencentcloud_(?<value>[a-z][a-z0-9_]{1,60})/g;

/** Words of tools that use one product. */
const TOOLS: readonly (readonly [product: string, mark: RegExp])[] = [
  ['dnspod', /dnspod|\bddns\b|error presenting token: tencentcloud|acme-challenge|TencentCloudProvider|域名解析/gi],
  ['tmt', /tencent (?:cloud )?translat|腾讯(?:云)?(?:机器)?翻译/gi],
  ['cbs', /csi-tencentcloud|csi\.cbs|cbs-csi|AttachVolume/gi],
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
  findSpans(text, RESOURCE, productOfResource),
];

/** Finds the tools that a text is of, as the ids of their products. */
export const findProductsOfTools = (text: string): Span[] =>
  TOOLS.flatMap(([product, mark]) => findSpans(text, mark, () => product));
