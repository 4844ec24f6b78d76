import { toSimplified } from './simplifiedChinese.ts';

/** Which codes a table lists: `common` 公共错误码, of all products, or `business` 业务错误码, of one. */
export type Scope = 'common' | 'business';

/** The scope that the first of `titles` with one names, or `business`. The title nearest to the row comes first. */
export const scopeOf = (titles: readonly string[]): Scope =>
  titles.map(scopeInTitle).find((scope) => scope !== undefined) ?? 'business';

/** The scope that the first clause of a title with one names; later clauses are remarks on it. */
function scopeInTitle(title: string): Scope | undefined {
  const text = toSimplified(title.slice(0, MAX_TITLE_LENGTH).normalize('NFKC')).toLowerCase();
  return text
    .split(/[,;:。()[\]【】「」]|\s[-–]+\s|—/)
    .map(scopeInClause)
    .find((scope) => scope !== undefined);
}

function scopeInClause(clause: string): Scope | undefined {
  const included = clause.replace(EXCLUSION, ' ');
  if (BUSINESS.test(included)) return 'business';
  if (COMMON.test(included)) return 'common';
  return COMMON.test(clause) ? 'business' : undefined;
}

/** Only the beginning of a long title is looked at. */
const MAX_TITLE_LENGTH = 200;

const oneOf = (patterns: readonly string[], flags: string): RegExp => new RegExp(patterns.join('|'), flags);

/** What a clause excludes or finds elsewhere: 除公共错误码外, 非公共, excluding common errors. */
const EXCLUSION = oneOf(
  [
    '^\\P{L}*除.*?(?:外|$)',
    '(?:不[含是]|不包[含括]|不属于).*',
    '非\\s*(?:公共|公用|共用|通用|全局|业务)',
    '.*?(?:[以之]外|除外|外的)',
    '.*(?:参[见考阅照]|\\bsee\\b).*',
    '\\b(?:without|excluding|except|other than|apart from|not (?:in |of |the |part |a )*(?=common))\\b.*',
    '\\b(?:non[-\\s]?|un-?)(?:common|general|public|business)',
  ],
  'gu',
);

/** 业务 of all (各业务公共, 业务无关) is not one business; nor is it in 业务状态码 and `business code`, fields for any code. */
const NOT_ONE_BUSINESS = '状态码|代?码|编[码号]|无关|[\\s_-]*code|[的类级层侧线间\\s]*(?:公共|通用|全局)';

const BUSINESS = oneOf(
  [
    '业务(?=错误|异常)',
    `(?<!各|跨|个|所有|全部)业务(?!${NOT_ONE_BUSINESS})`,
    '(?<![a-z])(?:business|biz)(?![\\s_-]*(?:status[\\s_-]*)?codes?\\b|\\s+common)(?=[^a-z]|err|$)',
  ],
  '',
);

/** 通用 may come with these words before the one for errors. */
const GENERAL_OF = '(?:[的性型类级]|基础|系统|平台|接口|api|http|sdk|[\\s_/-])*';
const ERROR_WORD = '(?:错误|报错|返回|异常|响应|状态|结果|失败|故障|代?码$)';

/**
 * A public cloud (公共云) is not common. Recognition of general things (通用) is a product, so 通用 counts only beside a
 * word for errors or alone.
 */
const COMMON = oneOf(
  [
    '公共(?!云|雲|镜像|网络|资源|交通|读)',
    `(?:通用|全局|公用|共用)${GENERAL_OF}${ERROR_WORD}`,
    '(?:接口|产品|业务|服务|平台|模块|api\\s?)通用\\P{L}*$',
    '^(?:\\P{L}|类|部分|通用|general|generic|public)*(?:通用|general|generic|public)(?:\\P{L}|类|部分)*$',
    '(?<![a-z])(?:un|non)?common(?=[^a-z]|err|ret|resp|code|$)(?! name)',
    '(?<![a-z])(?:general|generic|global|public|shared)[\\s_-]+(?:(?:api|http|service|system)[\\s_-]+)*' +
      '(?:error|return|response|code)',
  ],
  'u',
);
