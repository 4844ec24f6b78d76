import { findFacts, type Fact } from './spans.ts';
import { CLOSE, OPEN, SPACE } from './labelPatterns.ts';

/** What a text says of the calls it tells of. */
export interface CallFacts {
  readonly endpoints: readonly Fact[];
  readonly products: readonly (readonly Fact[])[];
  readonly versions: readonly Fact[];
  readonly actions: readonly (readonly Fact[])[];
  readonly regions: readonly (readonly Fact[])[];
}

const HOST =
  /(?<![a-z0-9.-])[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,4}\.(?:tencentcloudapi(?:\.[a-z]{2,10})?\.(?:com|cn)|woa\.com|api\.qcloud\.com)(?![\w-])/gi;
const REGION = '(?:ap|na|eu|sa|me|af)-[a-z]{3,20}(?:-[a-z0-9]{1,10}){0,2}';

/** `tencentcloud/cloudaudit/v20190319`, `TencentCloud\Cloudaudit\V20190319`, `com.tencentcloudapi.cloudaudit.v20190319`. */
const PACKAGE = /(?<![A-Za-z0-9])(?<value>[a-z][a-z0-9]{1,30}(?:[./]|\\{1,8}|::)v20\d{6}(?!\d))/gi;

/** `(cloudaudit:LookUpEvents)`: how a refusal names the operation. */
const OPERATION = /\((?<value>[a-z][a-z0-9]{1,30}:[A-Z][A-Za-z0-9]{2,80})\)/g;
const COMMAND = /\btccli\s{1,4}(?<value>[a-z][a-z0-9]{1,30}\s{1,4}[A-Z][A-Za-z0-9]{2,80})/g;
const SERVICE = /does not exist in service\s?=?\s?.?(?<value>[a-z][a-z0-9]{1,30})/gi;
const SCOPE = /\d{4}-\d\d-\d\d\/(?<value>[a-z][a-z0-9]{1,30})\/tc3_request/g;
const CLIENT = /(?<![A-Za-z0-9])(?<value>[A-Z][A-Za-z0-9]{1,30})Client(?:\.|->|::|#)(?=[A-Z])/g;

const VERSION = label('(?:x-tc-)?(?:api[ _-]?)?version', String.raw`20\d\d-\d\d-\d\d`);
const ACTION = label('(?:x-tc-)?(?:action|eventname)|接口(?:名称?)?', '[A-Za-z][A-Za-z0-9]{3,80}');
const METHOD =
  /(?<![A-Za-z0-9])(?:(?!Abstract|Http|Common|Base)[A-Z][A-Za-z0-9]{1,30}Client|\(\*Client\))(?:\.|->|::|#)(?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const PYTHON_METHOD = /_client\.py", line \d{1,6}, in (?<value>[A-Z][A-Za-z0-9]{3,80})/g;
const TERRAFORM = /\bapi\[(?<value>[A-Z][A-Za-z0-9]{3,80})\]/g;
const REGION_LABEL = label('(?:x-tc-|event)?region|地域', REGION);

/** Packages that are no product. */
const NO_PRODUCT = /^(?:common|core|sdk|api|intl|internal|abstract|http|base|profile|tencentcloud)$/;

/**
 * What a text says of its calls: hosts, products, versions, actions, regions; lists of lists have the surest source first.
 * @param text made by `plainText`
 */
export function findCalls(text: string): CallFacts {
  const endpoints = findFacts(text, HOST, (host) => host.toLowerCase());
  const packages = findFacts(text, PACKAGE);
  const operations = [...findFacts(text, OPERATION), ...findFacts(text, COMMAND)];
  return {
    endpoints,
    products: [
      findFacts(text, SERVICE),
      endpoints.map((fact) => ({ ...fact, value: fact.value.split('.')[0] ?? '' })),
      [...packages.map((fact) => change(fact, /[^a-z0-9].*$/i)), ...findFacts(text, SCOPE)],
      operations.map((fact) => change(fact, /[:\s].*$/)),
      findFacts(text, CLIENT),
    ].map(productNames),
    versions: [
      ...findFacts(text, VERSION),
      ...packages.map((fact) => ({ ...fact, value: fact.value.slice(-8).replace(/(....)(..)(..)/, '$1-$2-$3') })),
    ],
    actions: [
      findFacts(text, ACTION, (word) => (/^[A-Z][a-z].*[A-Z]/.test(word) ? word : undefined)),
      [...findFacts(text, METHOD), ...findFacts(text, PYTHON_METHOD), ...findFacts(text, TERRAFORM)],
      operations.map((fact) => change(fact, /^.*[:\s]/)),
    ],
    regions: [
      findFacts(text, REGION_LABEL),
      endpoints.flatMap((fact) => {
        const region = new RegExp(`\\.(${REGION})\\.`).exec(fact.value)?.[1];
        return region === undefined ? [] : [{ ...fact, value: region }];
      }),
    ],
  };
}

const change = (fact: Fact, away: RegExp): Fact => ({ ...fact, value: fact.value.replace(away, '') });

const productNames = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => ({ ...fact, value: fact.value.toLowerCase() })).filter(({ value }) => !NO_PRODUCT.test(value));

function label(names: string, value: string): RegExp {
  return new RegExp(
    `(?<![A-Za-z])(?:${names})${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN})(?<value>${value})(?![A-Za-z0-9])`,
    'gi',
  );
}
