import { rules } from '#vendor/paste.ts';
import { VERBS } from './findActions.ts';
import { labelled } from './labelPatterns.ts';
import { productOfResource, productOfWord } from './productNames.ts';
import { findSpans, type Span } from './spans.ts';

const NAME = '[A-Za-z][A-Za-z0-9]{1,30}';

/** Says of which service a version is missing: `does not exist in service=vm`. */
const SERVICE_OF_VERSION = /does not exist in service\s?=?\s?\W?(?<value>[a-z][a-z0-9]{1,30})/gi;

/** Where else texts name products, the most reliable place first. */
const PLACES: readonly (readonly RegExp[])[] = [
  [
    // vendor/vm/v20170312, Vendor\Vm\V20170312, com.vendor.vm.v20170312
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})(?:[./]|\\{1,8}|::)v20\d{6}(?!\d)/gi,
    ...rules.products.inScopes,
  ],
  [
    // (vm:RunInstances), vm:RunInstances, sdk request 'vm.RunInstances', commands
    /\((?:name\/)?(?<value>[a-z][a-z0-9]{1,30}):[A-Z][A-Za-z0-9]{2,80}\)/g,
    new RegExp(`(?<![\\w:./(-])(?<value>[a-z][a-z0-9]{1,30}):${VERBS}\\b`, 'g'),
    ...rules.products.inCommands,
    /['"`](?<value>[a-z][a-z0-9]{1,30})\.[A-Z][a-z]\w{2,80}['"`]/g,
  ],
  // VmClient.RunInstances
  [/(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client(?:\.|->|::|#)(?=[A-Z])/g],
  rules.products.inPackages,
  [
    // VmClient(…), new VmClient, VmClient.parseResponse, vm_client, vm.NewClient, CommonClient("vm", …)
    /(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client\b/g,
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})_client\b/g,
    /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30})\.(?:v20\d{6}\.)?(?:NewClient|Client\b|New[A-Z]\w{2,80}Request\b)/g,
    /CommonClient\(\s{0,9}["'](?<value>[a-z][a-z0-9]{1,30})["']/g,
  ],
  [
    // call vm DescribeZones, vm.DescribeZones failed, vm 的 DescribeZones, | vm | DescribeZones |, (vm, DescribeZones), DescribeZones (vm)
    new RegExp(`(?:[|(]\\s{0,20}|api: )(?<value>[a-z][a-z0-9]{1,20})\\s{0,20}[|,/]\\s{0,20}${VERBS}\\b`, 'g'),
    new RegExp(`\\b${VERBS} \\((?<value>[a-z][a-z0-9]{1,20})\\)`, 'g'),
    new RegExp(`(?<![A-Za-z0-9.])(?<value>[A-Za-z][A-Za-z0-9]{1,20})\\s{0,2}的\\s{0,2}${VERBS}\\b`, 'g'),
    new RegExp(
      `\\b(?:calling|call|called|invoke|invoking)\\s{1,4}(?!the |api |action )(?<value>[a-z][a-z0-9]{1,20})\\s{1,4}${VERBS}\\b`,
      'g',
    ),
    new RegExp(
      `(?<![\\w./-])(?!\\w{0,12}client|api|cli|svc|service|sdk|self|this|models?|req)(?<value>[a-z][a-z0-9]{1,20})\\.${VERBS}(?![\\w(.])`,
      'g',
    ),
  ],
  [
    // "service": "vm", product=vm; a version of it may follow
    labelled(`(?:${rules.headerPrefix})?(?:service|product|svc|产品)(?:_?name)?`, `${NAME}(?![\\w:/-])`),
    /\bin service (?<value>[a-z][a-z0-9]{1,30}),/g,
    ...rules.products.inResourceNames,
  ],
];

/** The product of a name, or of a host, which starts with it. */
const productOfName = (name: string): string | undefined => productOfWord(name.replace(/\..*/, ''));

/**
 * Finds the products that a text names, as their ids in lower case.
 * @param text made by `decodeText`
 * @param endpoints the hosts that it names
 * @returns a list for each kind of place, the most reliable one first
 */
export const findProducts = (text: string, endpoints: readonly Span[]): Span[][] => [
  findSpans(text, SERVICE_OF_VERSION, productOfName),
  endpoints.flatMap((span) => {
    const product = productOfName(span.value);
    return product === undefined ? [] : [{ ...span, value: product }];
  }),
  ...PLACES.map((patterns) => patterns.flatMap((pattern) => findSpans(text, pattern, productOfName))),
  ...rules.products.ofResources.map((resource) => findSpans(text, resource, productOfResource)),
];

/** Finds the products that a text is about, by words and ids of any kind: weaker evidence than any of `findProducts`. */
export const findTopics = (text: string): Span[][] =>
  rules.products.topics.map((topics) =>
    topics.flatMap(([product, words]) => findSpans(text, words, (word) => product ?? word.toLowerCase())),
  );
