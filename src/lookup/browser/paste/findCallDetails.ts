import { rules } from '#vendor/paste.ts';
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

/** `vendor/product/v20190319`, `Vendor\Product\V20190319`, `com.vendor.product.v20190319`. */
const PACKAGE = /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30}(?:[./]|\\{1,8}|::)v20\d{6}(?!\d))/gi;

/** `(product:LookUpEvents)`: the operation that a caller is not authorized for. */
const OPERATION = /\((?<value>[a-z][a-z0-9]{1,30}:[A-Z][A-Za-z0-9]{2,80})\)/g;
const SERVICE_OF_VERSION = /does not exist in service\s?=?\s?\W?(?<value>[a-z][a-z0-9]{1,30})/gi;
/** `ProductClient.LookUpEvents` */
const CLIENT = /(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client(?:\.|->|::|#)(?=[A-Z])/g;

/** `2026-11-24 11:20:25,123 +08:00`, also as ISO 8601 has it. */
const TIME = String.raw`20\d\d[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?![A-Za-z0-9]))?`;
/** At the start of a line of a log, or after a label: times inside of requests, as `StartTime`, are none of the call. */
const TIME_OF_CALL = new RegExp(
  String.raw`(?:^[\s>|["'(]{0,20}|(?<![A-Za-z])@?(?:time(?:stamp)?|datetime|ts|date|时间|调用时间)${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN}))(?<value>${TIME})`,
  'gim',
);
const VERSION = labelled(`(?:${rules.headerPrefix})?(?:api[ _-]?)?version`, String.raw`20\d\d-\d\d-\d\d`);
const ACTION = labelled(`(?:${rules.headerPrefix})?(?:action|eventname)|接口(?:名称?)?`, '[A-Za-z][A-Za-z0-9]{3,80}');
const METHOD =
  /(?<![A-Za-z0-9])(?:(?!Abstract|Http|Common|Base)[A-Z][A-Za-z0-9]{1,30}Client|\(\*Client\))(?:\.|->|::|#)(?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const PYTHON_METHOD = /_client\.py", line \d{1,6}, in (?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const TERRAFORM_ACTION = /\bapi\[(?<value>[A-Z][A-Za-z0-9]{3,80})\]/g;

/** Names of packages and clients that are no products. */
const NO_PRODUCT: ReadonlySet<string> = new Set([
  ...['common', 'core', 'sdk', 'api', 'intl', 'internal', 'abstract', 'http', 'base', 'profile'],
  ...rules.otherPackages,
]);

/**
 * Finds endpoints, products, versions, actions and regions.
 * @param text made by `decodeText`
 * @param hosts source of a pattern for the hosts of the API, where it is not the vendor's; `region` likewise
 */
export function findCallDetails(text: string, hosts?: string, region = rules.region): CallDetails {
  const host = hosts ?? String.raw`[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.${rules.host}`;
  const endpoint = new RegExp(String.raw`(?<![a-z0-9.-])(?:${host})(?![\w-])`, 'gi');
  const endpoints = findSpans(text, endpoint, (name) => name.toLowerCase());
  const packages = findSpans(text, PACKAGE);
  const operations = [
    ...findSpans(text, OPERATION),
    ...rules.operations.flatMap((operation) => findSpans(text, operation)),
  ];
  return {
    times: findSpans(text, TIME_OF_CALL),
    endpoints,
    products: [
      findSpans(text, SERVICE_OF_VERSION),
      endpoints.map((span) => shorten(span, /\..*/)),
      [
        ...packages.map((span) => shorten(span, /[^a-z0-9].*/i)),
        ...rules.products.flatMap((product) => findSpans(text, product)),
      ],
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
    regions: [
      findSpans(text, labelled(`(?:${rules.headerPrefix}|event)?region|地域`, region)),
      endpoints.flatMap((span) => regionOf(span, new RegExp(String.raw`\.(${region})\.`))),
    ],
  };
}

const shorten = (span: Span, removed: RegExp): Span => ({ ...span, value: span.value.replace(removed, '') });

const productsOf = (spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ ...span, value: span.value.toLowerCase() })).filter(({ value }) => !NO_PRODUCT.has(value));

function regionOf(endpoint: Span, pattern: RegExp): Span[] {
  const region = pattern.exec(endpoint.value)?.[1];
  return region === undefined ? [] : [{ ...endpoint, value: region }];
}

/** A regular expression for a value after one of its labels. */
function labelled(labels: string, value: string): RegExp {
  return new RegExp(
    `(?<![A-Za-z])(?:${labels})${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN})(?<value>${value})(?![A-Za-z0-9])`,
    'gi',
  );
}
