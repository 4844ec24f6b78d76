import { fillIn, type HandOffFacts, type HandOffWords } from './details.ts';
import { callPairs, verdictPairs } from './labelledValues.ts';
import { plainProse, type Prose } from './richText.ts';

/** The facts as plain text, a line for each. */
export function composeText(facts: HandOffFacts, words: HandOffWords): string {
  const { code, meanings, steps, url } = facts;
  const pair = (label: string, value: string): string => fillIn(words.pair, { label, value });
  return [
    pair(words.code, code),
    ...meanings.map((meaning) => pair(words.meaning, plainProse(meaning))),
    ...callPairs(facts, words).map(([label, value]) => pair(label, value)),
    ...(steps.length === 0 ? [] : [pair(words.steps, '').trimEnd(), ...numbered(steps)]),
    ...verdictPairs(facts, words).map(([label, value]) => pair(label, value)),
    pair(words.link, url),
  ].join('\n');
}

/** Steps as lines of plain text with their numbers. */
export const numbered = (steps: readonly Prose[]): string[] =>
  steps.map((step, index) => `${index + 1}. ${plainProse(step)}`);
