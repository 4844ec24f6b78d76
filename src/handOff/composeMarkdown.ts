import { fill } from '../text/fill.ts';
import type { HandOffDetails } from './details.ts';
import { callValues, verdictValues } from './labelledValues.ts';
import { toCodeSpan, toMarkdown } from '../text/richText.ts';
import type { HandOffWords } from './wording.ts';

/** Composes Markdown. Whatever the details contain is escaped, and renders as the text that it is. */
export function composeMarkdown(details: HandOffDetails, words: HandOffWords): string {
  const { code, meanings, steps, policy, url } = details;
  const pair = (label: string, value: string): string => fill(words.pair, { label: `**${label}**`, value });
  return [
    [pair(words.code, toCodeSpan(code))],
    ...meanings.map((meaning) => [toMarkdown(meaning)]),
    callValues(details, words).map(([label, value]) => `- ${pair(label, toCodeSpan(value))}`),
    steps.length === 0 ? [] : [pair(words.steps, '').trimEnd()],
    steps.map((step, index) => `${index + 1}. ${toMarkdown(step)}`),
    policy === undefined ? [] : [pair(words.policy, '').trimEnd(), '', '```json', policy, '```'],
    verdictValues(details, words).map(([label, value]) => `- ${pair(label, value)}`),
    [pair(words.link, `<${url}>`)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
