import type { CallContext } from '../lookup/shared/callContext.ts';
import { fill } from '../text/fill.ts';
import { numberedSteps } from './composeText.ts';
import type { HandOffDetails } from './details.ts';
import { examplesAsText } from './examples.ts';
import { toPlainText } from '../text/richText.ts';
import type { HandOffWords, ReplyWords } from './wording.ts';

/** Composes a whole reply to a ticket: what happened, what to do, and when to come back with what. */
export function composeReply(
  details: HandOffDetails,
  { pair, time: timeLabel, requestId: requestIdLabel, reply: words }: HandOffWords,
): string {
  const { code, call, retry, fixedBy, tableSolutions, steps, examples, policy, url } = details;
  const { action = '', region = '', requestId = '', time = '', message = '' } = call;
  const happened = [
    fill(happenedTemplate(call, words), { code, action, region }),
    ...meaningLines(details, words),
    ...details.tableCauses.map((cause) => fill(words.tableCause, { cause: toPlainText(cause) })),
    ...(message === '' ? [] : [fill(words.message, { message })]),
    ...(requestId === '' ? [] : [fill(pair, { label: requestIdLabel, value: requestId })]),
    ...(time === '' ? [] : [fill(pair, { label: timeLabel, value: time })]),
  ];
  const verdicts = [
    ...(retry ? [words.retry[retry]] : []),
    ...(fixedBy && fixedBy !== 'caller' ? [words.fixedBy[fixedBy]] : []),
  ];
  return [
    [words.greeting],
    happened,
    tableSolutions.map((solution) => fill(words.tableSolution, { solution: toPlainText(solution) })),
    steps.length > 0 ? [words.steps, ...numberedSteps(steps)] : tableSolutions.length > 0 ? [] : [words.noSteps],
    ...examplesAsText(examples).map((example) => [example]),
    policy === undefined ? [] : [words.policy, policy],
    verdicts,
    [words.back, ...words.bring.map((item) => `- ${item}`), words.never],
    [fill(words.link, { url })],
    [words.close],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function happenedTemplate({ action = '', region = '' }: CallContext, words: ReplyWords): string {
  if (action === '') return region === '' ? words.happened : words.happenedIn;
  return region === '' ? words.happenedCalling : words.happenedCallingIn;
}

function meaningLines({ meanings }: HandOffDetails, words: ReplyWords): string[] {
  const texts = meanings.map(toPlainText).filter((text) => text !== '');
  if (texts.length <= 1) return texts.map((meaning) => fill(words.meaning, { meaning }));
  return [words.meanings, ...texts.map((text) => `- ${text}`)];
}
