import type { Locale } from '../locales.ts';
import { lastSegmentOf } from '../tables/code.ts';
import type { RichText, TextRun } from '../text/richText.ts';
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
  const comma = locale === 'zh-cn' ? '、' : ', ';
  const inUse = new Set(actions.filter(({ withdrawals }) => withdrawals.length === 0).map(({ name }) => name));
  const listed: TextRun[] = [...inUse]
    .slice(0, MAX_ACTIONS)
    .flatMap((name, index) => [...(index > 0 ? [{ text: comma }] : []), { text: name, isCode: true }]);
  if (inUse.size > MAX_ACTIONS) listed.push({ text: locale === 'zh-cn' ? ' 等接口' : ' and other actions' });
  const [product, ...others] = productNames;
  const words: Record<string, RichText> = { code: [{ text: code, isCode: true }] };
  if (code.includes('.')) words['name'] = [{ text: lastSegmentOf(code), isCode: true }];
  if (listed.length > 0) words['actions'] = listed;
  if (product !== undefined && others.length === 0) words['product'] = [{ text: product }];
  return words;
}
