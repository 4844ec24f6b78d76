import { fill } from '../text/fill.ts';
import type { HandOffDetails } from './details.ts';
import { examplesAsMarkdown } from './examples.ts';
import { callValues, tableValues, verdictValues } from './labelledValues.ts';
import { toCodeSpan, toFencedCode, toMarkdown } from '../text/richText.ts';
import type { HandOffWords } from './wording.ts';

/** Composes Markdown. Whatever the details contain is escaped, and renders as the text that it is. */
export function composeMarkdown(details: HandOffDetails, words: HandOffWords): string {
  const { code, meanings, tableCauses, tableSolutions, steps, examples, policy, url } = details;
  const pair = (label: string, value: string): string => fill(words.pair, { label: `**${label}**`, value });
  return [
    [pair(words.code, toCodeSpan(code))],
    ...meanings.map((meaning) => [toMarkdown(meaning)]),
    tableValues(details, words).map(([label, value]) => `- ${pair(label, toCodeSpan(value))}`),
    ...tableCauses.map((cause) => [pair(words.tableCause, toMarkdown(cause))]),
    callValues(details, words).map(([label, value]) => `- ${pair(label, toCodeSpan(value))}`),
    ...tableSolutions.map((solution) => [pair(words.tableSolution, toMarkdown(solution))]),
    steps.length === 0 ? [] : [pair(words.steps, '').trimEnd()],
    steps.map((step, index) => `${index + 1}. ${toMarkdown(step)}`),
    ...examplesAsMarkdown(examples).map((example) => [example]),
    policy === undefined ? [] : [pair(words.policy, '').trimEnd(), '', toFencedCode(policy, 'json')],
    verdictValues(details, words).map(([label, value]) => `- ${pair(label, value)}`),
    [pair(words.link, `<${url}>`)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
