import { fillIn, type HandOffFacts, type HandOffWords } from './details.ts';
import { callPairs, verdictPairs } from './labelledValues.ts';
import { codeSpan, markdownProse } from './richText.ts';

/** The facts as Markdown; whatever they hold reads as the text that it is. */
export function composeMarkdown(facts: HandOffFacts, words: HandOffWords): string {
  const { code, meanings, steps, url } = facts;
  const pair = (label: string, value: string): string => fillIn(words.pair, { label: `**${label}**`, value });
  const lines = (found: readonly string[]): string[] => (found.length === 0 ? [] : [found.join('\n')]);
  return [
    pair(words.code, codeSpan(code)),
    ...meanings.map((meaning) => markdownProse(meaning)),
    ...lines(callPairs(facts, words).map(([label, value]) => `- ${pair(label, codeSpan(value))}`)),
    ...(steps.length === 0 ? [] : [pair(words.steps, '').trimEnd()]),
    ...lines(steps.map((step, index) => `${index + 1}. ${markdownProse(step)}`)),
    ...lines(verdictPairs(facts, words).map(([label, value]) => `- ${pair(label, value)}`)),
    pair(words.link, `<${url}>`),
  ].join('\n\n');
}
