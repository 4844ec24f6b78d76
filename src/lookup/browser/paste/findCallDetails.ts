import { CLOSE, OPEN, SPACE } from './labelPatterns.ts';
import { findSpans, type Span } from './spans.ts';

/** What a text says about the calls it describes. A list of lists has the most reliable source first. */
export interface CallDetails {
  readonly times: readonly Span[];
  readonly endpoints: readonly Span[];
  readonly products: readonly (readonly Span[])[];
  readonly versions: readonly Span[];
  readonly actions: readonly (readonly Span[])[];
  readonly regions: readonly (readonly Span[])[];
}

const ENDPOINT =
  /(?<![a-z0-9.-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:tencentcloudapi(?:\.[a-z]{2,10})?\.(?:com|cn)|woa\.com|api\.qcloud\.com)(?![\w-])/gi;
const REGION = '(?:ap|na|eu|sa|me|af)-[a-z]{3,20}(?:-[a-z0-9]{1,10}){0,2}';
const REGION_IN_ENDPOINT = new RegExp(`\\.(${REGION})\\.`);

/** `tencentcloud/cloudaudit/v20190319`, `TencentCloud\Cloudaudit\V20190319`, `com.tencentcloudapi.cloudaudit.v20190319`. */
const PACKAGE = /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30}(?:[./]|\\{1,8}|::)v20\d{6}(?!\d))/gi;

/** `(cloudaudit:LookUpEvents)`: the operation that a caller is not authorized for. */
const OPERATION = /\((?<value>[a-z][a-z0-9]{1,30}:[A-Z][A-Za-z0-9]{2,80})\)/g;
/** `tccli cloudaudit LookUpEvents` */
const COMMAND = /\btccli\s{1,4}(?<value>[a-z][a-z0-9]{1,30}\s{1,4}[A-Z][A-Za-z0-9]{2,80})/g;
const SERVICE_OF_VERSION = /does not exist in service\s?=?\s?\W?(?<value>[a-z][a-z0-9]{1,30})/gi;
/** `2019-02-25/cvm/tc3_request` */
const CREDENTIAL_SCOPE = /\d{4}-\d\d-\d\d\/(?<value>[a-z][a-z0-9]{1,30})\/tc3_request/g;
/** `CloudauditClient.LookUpEvents` */
const CLIENT = /(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client(?:\.|->|::|#)(?=[A-Z])/g;

/** `2026-11-24 11:20:25,123 +08:00`, also as ISO 8601 has it. */
const TIME = String.raw`20\d\d[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?![A-Za-z0-9]))?`;
/** At the start of a line of a log, or after a label: times inside of requests, as `StartTime`, are none of the call. */
const TIME_OF_CALL = new RegExp(
  String.raw`(?:^[\s>|["'(]{0,20}|(?<![A-Za-z])@?(?:time(?:stamp)?|datetime|ts|date|时间|调用时间)${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN}))(?<value>${TIME})`,
  'gim',
);
const VERSION = labelled('(?:x-tc-)?(?:api[ _-]?)?version', String.raw`20\d\d-\d\d-\d\d`);
const ACTION = labelled('(?:x-tc-)?(?:action|eventname)|接口(?:名称?)?', '[A-Za-z][A-Za-z0-9]{3,80}');
const REGION_LABEL = labelled('(?:x-tc-|event)?region|地域', REGION);
const METHOD =
  /(?<![A-Za-z0-9])(?:(?!Abstract|Http|Common|Base)[A-Z][A-Za-z0-9]{1,30}Client|\(\*Client\))(?:\.|->|::|#)(?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const PYTHON_METHOD = /_client\.py", line \d{1,6}, in (?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const TERRAFORM_ACTION = /\bapi\[(?<value>[A-Z][A-Za-z0-9]{3,80})\]/g;

/** Names of packages and clients that are no products. */
const NO_PRODUCT = /^(?:common|core|sdk|api|intl|internal|abstract|http|base|profile|tencentcloud)$/;

/**
 * Finds endpoints, products, versions, actions and regions.
 * @param text made by `decodeText`
 */
export function findCallDetails(text: string): CallDetails {
  const endpoints = findSpans(text, ENDPOINT, (host) => host.toLowerCase());
  const packages = findSpans(text, PACKAGE);
  const operations = [...findSpans(text, OPERATION), ...findSpans(text, COMMAND)];
  return {
    times: findSpans(text, TIME_OF_CALL),
    endpoints,
    products: [
      findSpans(text, SERVICE_OF_VERSION),
      endpoints.map((span) => shorten(span, /\..*/)),
      [...packages.map((span) => shorten(span, /[^a-z0-9].*/i)), ...findSpans(text, CREDENTIAL_SCOPE)],
      operations.map((span) => shorten(span, /[:\s].*/)),
      findSpans(text, CLIENT),
    ].map(productsOf),
    versions: [
      ...findSpans(text, VERSION),
      ...packages.map((span) => ({ ...span, value: span.value.replace(/.*(\d{4})(\d\d)(\d\d)/, '$1-$2-$3') })),
    ],
    actions: [
      findSpans(text, ACTION, (word) => (/^[A-Z][a-z].*[A-Z]/.test(word) ? word : undefined)),
      [...findSpans(text, METHOD), ...findSpans(text, PYTHON_METHOD), ...findSpans(text, TERRAFORM_ACTION)],
      operations.map((span) => shorten(span, /.*[:\s]/)),
    ],
    regions: [findSpans(text, REGION_LABEL), endpoints.flatMap(regionOf)],
  };
}

const shorten = (span: Span, removed: RegExp): Span => ({ ...span, value: span.value.replace(removed, '') });

const productsOf = (spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ ...span, value: span.value.toLowerCase() })).filter(({ value }) => !NO_PRODUCT.test(value));

function regionOf(endpoint: Span): Span[] {
  const region = REGION_IN_ENDPOINT.exec(endpoint.value)?.[1];
  return region === undefined ? [] : [{ ...endpoint, value: region }];
}

/** A regular expression for a value after one of its labels. */
function labelled(labels: string, value: string): RegExp {
  return new RegExp(
    `(?<![A-Za-z])(?:${labels})${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN})(?<value>${value})(?![A-Za-z0-9])`,
    'gi',
  );
}
