import { simplified } from './simplified.ts';

/** Which table a row stands in: `common` 公共错误码 or `business` 业务错误码. */
export type Scope = 'common' | 'business';

/** The scope that the first of `titles` tells which tells any: those nearest to the row stand first. */
export const scopeOf = (titles: readonly string[]): Scope =>
  titles.map((title) => told(simplified(title))).find((scope) => scope !== undefined) ?? 'business';

function told(title: string): Scope | undefined {
  if (/业务|非公共|business|non-?common/i.test(title)) return 'business';
  return COMMON.test(title) ? 'common' : undefined;
}

/** Public clouds and recognition of general things have errors of their own: such words count beside errors only. */
const COMMON =
  /公共(?!云)|通用(?:性|型|类|的|API|接口|\s)*(?:错误|返回|异常|响应|状态)|^\W*(?:general|public)\W*$|common|\b(?:general|public)\s+(?:api\s+)?(?:error|return|response)/i;
