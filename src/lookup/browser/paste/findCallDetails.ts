import { findActions } from './findActions.ts';
import { findProducts } from './findProducts.ts';
import { CLOSE, ENDPOINT, labelled, OPEN, SPACE } from './labelPatterns.ts';
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

const REGION = '(?:ap|na|eu|sa|me|af)-[a-z]{3,20}(?:-[a-z0-9]{1,10}){0,2}';
const REGION_IN_ENDPOINT = new RegExp(`\\.(${REGION})\\.`);
const REGION_LABEL = labelled('(?:x-tc-|event)?region|地域', REGION);

/** `tencentcloud/cloudaudit/v20190319` */
const VERSION_OF_PACKAGE = /(?<![A-Za-z0-9])[a-z][a-z0-9]{1,30}(?:[./]|\\{1,8}|::)v(?<value>20\d{6})(?!\d)/gi;
const VERSION = labelled('(?:x-tc-)?(?:api[ _-]?)?version', String.raw`20\d\d-\d\d-\d\d`);

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
 */
export function findCallDetails(text: string): CallDetails {
  const endpoints = findSpans(text, ENDPOINT, (host) => host.toLowerCase());
  return {
    times: findSpans(text, TIME_OF_CALL),
    endpoints,
    products: findProducts(text),
    versions: [
      ...findSpans(text, VERSION),
      ...findSpans(text, VERSION_OF_PACKAGE, (digits) => digits.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')),
    ],
    actions: findActions(text),
    regions: [findSpans(text, REGION_LABEL), endpoints.flatMap(regionOf)],
  };
}

function regionOf(endpoint: Span): Span[] {
  const region = REGION_IN_ENDPOINT.exec(endpoint.value)?.[1];
  return region === undefined ? [] : [{ ...endpoint, value: region }];
}
