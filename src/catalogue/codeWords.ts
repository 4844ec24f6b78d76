import type { Locale } from '../locales.ts';
import { lastSegmentOf } from '../tables/code.ts';
import type { RichText } from '../text/richText.ts';
import type { Words } from '../text/fillWords.ts';
import type { ActionOfCode } from './types.ts';

/** The names that the text of a category remedy may have in braces. */
export const codeWordNames = ['code', 'name', 'actions', 'product'] as const;

const MAX_ACTIONS = 3;

/**
 * A code's own words, for the text that all codes of its category share: the code, its last segment where it has several, the first actions in
 * use that return it, and its product where it has one only.
 * @param locale the language of the text
 */
export function codeWords(
  code: string,
  actions: readonly ActionOfCode[],
  productNames: readonly string[],
  locale: Locale,
): Words {
  const inUse = new Set(actions.filter(({ withdrawals }) => withdrawals.length === 0).map(({ name }) => name));
  const listed: RichText[] = [...inUse].slice(0, MAX_ACTIONS).map((name) => [{ text: name, isCode: true }]);
  const hasMore = inUse.size > MAX_ACTIONS;
  const [product, ...others] = productNames;
  const words: Record<string, RichText> = { code: [{ text: code, isCode: true }] };
  if (code.includes('.')) words['name'] = [{ text: lastSegmentOf(code), isCode: true }];
  if (listed.length > 0)
    words['actions'] = locale === 'zh-cn' ? listInChinese(listed, hasMore) : listInEnglish(listed, hasMore);
  if (product !== undefined && others.length === 0) words['product'] = [{ text: product }];
  return words;
}

const listInChinese = (names: readonly RichText[], hasMore: boolean): RichText => [
  ...names.flatMap((name, index) => (index === 0 ? name : [{ text: '、' }, ...name])),
  ...(hasMore ? [{ text: ' 等接口' }] : []),
];

/** `A`, `A or B`, `A, B, or C`: one call is to one of them. */
function listInEnglish(names: readonly RichText[], hasMore: boolean): RichText {
  const items = hasMore ? [...names, [{ text: 'another action' }]] : names;
  const comma = items.length > 2 ? ', ' : ' ';
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [{ text: index === items.length - 1 ? `${comma}or ` : comma }, ...item];
  });
}
