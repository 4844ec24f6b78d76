import { fill } from '../text/fill.ts';
import type { HandOffDetails } from './details.ts';
import { callValues, verdictValues } from './labelledValues.ts';
import { toPlainText, type RichText } from '../text/richText.ts';
import type { HandOffWords } from './wording.ts';

/** Composes plain text: one line for each detail. */
export function composeText(details: HandOffDetails, words: HandOffWords): string {
  const { code, meanings, steps, policy, url } = details;
  const pair = (label: string, value: string): string => fill(words.pair, { label, value });
  return [
    pair(words.code, code),
    ...meanings.map((meaning) => pair(words.meaning, toPlainText(meaning))),
    ...callValues(details, words).map(([label, value]) => pair(label, value)),
    ...(steps.length === 0 ? [] : [pair(words.steps, '').trimEnd(), ...numberedSteps(steps)]),
    ...(policy === undefined ? [] : [pair(words.policy, '').trimEnd(), policy]),
    ...verdictValues(details, words).map(([label, value]) => pair(label, value)),
    pair(words.link, url),
  ].join('\n');
}

/** Steps as numbered lines of plain text. */
export const numberedSteps = (steps: readonly RichText[]): string[] =>
  steps.map((step, index) => `${index + 1}. ${toPlainText(step)}`);
