import { fill } from '../text/fill.ts';
import type { HandOffDetails } from './details.ts';
import { examplesAsText } from './examples.ts';
import { callValues, tableValues, verdictValues } from './labelledValues.ts';
import { toPlainText, type RichText } from '../text/richText.ts';
import type { HandOffWords } from './wording.ts';

/** Composes plain text: one line for each detail. */
export function composeText(details: HandOffDetails, words: HandOffWords): string {
  const { code, meanings, tableCauses, tableSolutions, steps, examples, policy, url } = details;
  const pair = (label: string, value: string): string => fill(words.pair, { label, value });
  return [
    pair(words.code, code),
    ...tableValues(details, words).map(([label, value]) => pair(label, value)),
    ...meanings.map((meaning) => pair(words.meaning, toPlainText(meaning))),
    ...tableCauses.map((cause) => pair(words.tableCause, toPlainText(cause))),
    ...callValues(details, words).map(([label, value]) => pair(label, value)),
    ...tableSolutions.map((solution) => pair(words.tableSolution, toPlainText(solution))),
    ...(steps.length === 0 ? [] : [pair(words.steps, '').trimEnd(), ...numberedSteps(steps)]),
    ...examplesAsText(examples),
    ...(policy === undefined ? [] : [pair(words.policy, '').trimEnd(), policy]),
    ...verdictValues(details, words).map(([label, value]) => pair(label, value)),
    pair(words.link, url),
  ].join('\n');
}

/** Steps as numbered lines of plain text. */
export const numberedSteps = (steps: readonly RichText[]): string[] =>
  steps.map((step, index) => `${index + 1}. ${toPlainText(step)}`);
