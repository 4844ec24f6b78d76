import { numbered } from './composeText.ts';
import { fillIn, type HandOffCall, type HandOffFacts, type HandOffWords, type ReplyWords } from './details.ts';
import { plainProse } from './richText.ts';

/** A whole answer to a ticket, in the language of the words: what happened, what to do, and when to come back with what. */
export function composeReply(facts: HandOffFacts, { pair, reply: words }: HandOffWords): string {
  const { code, call, retry, fixedBy, url } = facts;
  const { action = '', region = '', requestId = '' } = call;
  const happened = [
    fillIn(happenedTo(call, words), { code, action, region }),
    ...meaningLines(facts, words),
    ...(requestId === '' ? [] : [fillIn(pair, { label: 'RequestId', value: requestId })]),
  ];
  const verdicts = [
    ...(retry ? [words.retry[retry]] : []),
    ...(fixedBy && fixedBy !== 'caller' ? [words.fixedBy[fixedBy]] : []),
  ];
  return [
    [words.greeting],
    happened,
    facts.steps.length === 0 ? [words.noSteps] : [words.steps, ...numbered(facts.steps)],
    verdicts,
    [words.back, ...words.bring.map((item) => `- ${item}`), words.never],
    [fillIn(words.link, { url })],
    [words.close],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function happenedTo({ action = '', region = '' }: HandOffCall, words: ReplyWords): string {
  if (action === '') return region === '' ? words.happened : words.happenedIn;
  return region === '' ? words.happenedCalling : words.happenedCallingIn;
}

function meaningLines({ meanings }: HandOffFacts, words: ReplyWords): string[] {
  const texts = meanings.map(plainProse).filter((text) => text !== '');
  if (texts.length <= 1) return texts.map((meaning) => fillIn(words.meaning, { meaning }));
  return [words.meanings, ...texts.map((text) => `- ${text}`)];
}
