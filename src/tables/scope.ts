import { simplified } from './simplified.ts';

/** Which table a row stands in: `common` 公共错误码 or `business` 业务错误码. */
export type Scope = 'common' | 'business';

/** The scope that the first of `titles` tells which tells any: those nearest to the row stand first. */
export const scopeOf = (titles: readonly string[]): Scope =>
  titles.map(scopeToldBy).find((scope) => scope !== undefined) ?? 'business';

/** The first part of a title that tells a scope decides: what follows in brackets or after a comma is a remark on it. */
function scopeToldBy(title: string): Scope | undefined {
  const words = simplified(title.slice(0, LONGEST).normalize('NFKC')).toLowerCase();
  const scopes = words.split(/[,;:。()[\]【】「」]|\s[-–]+\s|—/).map((part) => {
    const meant = part.replace(EXCLUDED, ' ');
    if (BUSINESS.test(meant)) return 'business';
    if (COMMON.test(meant)) return 'common';
    return COMMON.test(part) ? 'business' : undefined;
  });
  return scopes.find((scope) => scope !== undefined);
}

/** No title is longer; what is longer is looked at up to here. */
const LONGEST = 200;

/** What a title names to say that its codes are not those, or stand elsewhere: 除公共错误码外, 非公共, excluding common errors. */
const EXCLUDED = new RegExp(
  [
    '^\\P{L}*除.*?(?:外|$)',
    '(?:不[含是]|不包[含括]|不属于).*',
    '非\\s*(?:公共|公用|共用|通用|全局|业务)',
    '.*?(?:[以之]外|除外|外的)',
    '.*(?:参[见考阅照]|\\bsee\\b).*',
    '\\b(?:without|excluding|except|other than|apart from|not (?:in |of |the |part |a )*(?=common))\\b.*',
    '\\b(?:non[-\\s]?|un-?)(?:common|general|public|business)',
  ].join('|'),
  'gu',
);

/**
 * Words of one business. Those of all (各业务公共, 业务无关) are none, and neither are 业务状态码 and business code: so the
 * field of a response is called in which any code stands.
 */
const BUSINESS = new RegExp(
  [
    '业务(?=错误|异常)',
    '(?<!各|跨|个|所有|全部)业务(?!状态码|代?码|编[码号]|无关|[\\s_-]*code|[的类级层侧线间\\s]*(?:公共|通用|全局))',
    '(?<![a-z])(?:business|biz)(?![\\s_-]*(?:status[\\s_-]*)?codes?\\b|\\s+common)(?=[^a-z]|err|$)',
  ].join('|'),
);

/** Words of all. Public clouds and recognition of general things have errors of their own: 通用 counts beside errors or alone. */
const COMMON = new RegExp(
  [
    '公共(?!云|雲|镜像|网络|资源|交通|读)',
    '(?:通用|全局|公用|共用)(?:[的性型类级]|基础|系统|平台|接口|api|http|sdk|[\\s_/-])*(?:错误|报错|返回|异常|响应|状态|结果|失败|故障|代?码$)',
    '(?:接口|产品|业务|服务|平台|模块|api\\s?)通用\\P{L}*$',
    '^(?:\\P{L}|类|部分|通用|general|generic|public)*(?:通用|general|generic|public)(?:\\P{L}|类|部分)*$',
    '(?<![a-z])(?:un|non)?common(?=[^a-z]|err|ret|resp|code|$)(?! name)',
    '(?<![a-z])(?:general|generic|global|public|shared)[\\s_-]+(?:(?:api|http|service|system)[\\s_-]+)*(?:error|return|response|code)',
  ].join('|'),
  'u',
);
