import { rules } from '#vendor/paste.ts';
import { findActions } from './findActions.ts';
import { findProducts } from './findProducts.ts';
import { CLOSE, labelled, OPEN, SPACE } from './labelPatterns.ts';
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

/** `vendor/product/v20190319` */
const VERSION_OF_PACKAGE = /(?<![A-Za-z0-9])[a-z][a-z0-9]{1,30}(?:[./]|\\{1,8}|::)v(?<value>20\d{6})(?!\d)/gi;
const VERSION = labelled(`(?:${rules.headerPrefix})?(?:api[ _-]?)?version`, String.raw`20\d\d-\d\d-\d\d`);

/** `2026-11-24 11:20:25,123 +08:00`, also as ISO 8601 has it. */
const TIME = String.raw`20\d\d[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?![A-Za-z0-9]))?`;
/** `E1124 11:20:25.123456` of Kubernetes, `Tue Nov 24 11:20:25 CST 2026` of scripts. */
const TIME_OF_TOOL = String.raw`[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{1,9}|[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d [AP]?M? ?[A-Z]{3,4} 20\d\d`;
/** At the start of a line of a log, or after a label: times inside of requests, as `StartTime`, are none of the call. */
const TIME_OF_CALL = new RegExp(
  String.raw`(?:^[\s>|["'(]{0,20}|(?<![A-Za-z])@?(?:time(?:stamp)?|datetime|ts|date|时间|调用时间)${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN}))(?<value>${TIME}|${TIME_OF_TOOL})`,
  'gim',
);

/**
 * Finds endpoints, products, versions, actions, regions and times.
 * @param text made by `decodeText`
 * @param hosts source of a pattern for the hosts of the API, where it is not the vendor's; `region` likewise
 */
export function findCallDetails(text: string, hosts?: string, region = rules.region): CallDetails {
  const host = hosts ?? String.raw`[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.${rules.host}`;
  const endpoint = new RegExp(String.raw`(?<![a-z0-9.-])(?:${host})(?![\w-])`, 'gi');
  const endpoints = findSpans(text, endpoint, (name) => name.toLowerCase());
  return {
    times: findSpans(text, TIME_OF_CALL),
    endpoints,
    products: findProducts(text, endpoints),
    versions: [
      ...findSpans(text, VERSION),
      ...findSpans(text, VERSION_OF_PACKAGE, (digits) => digits.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')),
    ],
    actions: findActions(text),
    regions: [
      findSpans(text, labelled(`(?:${rules.headerPrefix}|event)?region|地域`, region)),
      endpoints.flatMap((span) => regionOf(span, new RegExp(String.raw`\.(${region})\.`))),
    ],
  };
}

function regionOf(endpoint: Span, pattern: RegExp): Span[] {
  const region = pattern.exec(endpoint.value)?.[1];
  return region === undefined ? [] : [{ ...endpoint, value: region }];
}
