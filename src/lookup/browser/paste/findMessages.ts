import { rules } from '#vendor/paste.ts';
import { labelOf } from './callFields.ts';
import { findClosingQuote, MAX_VALUE_LENGTH } from './closingQuote.ts';
import type { CodeSpan } from './findCodes.ts';
import { REQUEST_ID_LABEL } from './findRequestIds.ts';
import { CLOSE, GAP, OPEN, SPACE, WRAP } from './labelPatterns.ts';
import { byStart, findSpans, type Span } from './spans.ts';
import { tidyMessage } from './tidyMessage.ts';

/** The label of a message; `value` is the opening quote of the message. */
const LABEL = new RegExp(
  `(?:message|msg|报错(?:信息)?|(?:错误)?(?:信息|消息|描述|原因))${CLOSE}${SPACE}(?:=>|:=|[:：=＝>])${GAP}${WRAP}(?<value>${OPEN})`,
  'gi',
);

/** The name of an exception that is followed by its message without a code, as Node.js and .NET print it; `value` is empty. */
const EXCEPTION = new RegExp(
  String.raw`${rules.exception}(?:\s{0,4}\[Error\])?\s{0,4}:\s{1,4}(?![[\s])(?<value>)`,
  'g',
);

/** What stands between a code and its message where the message has no label: `X - Y`, `X: Y`, `'X', 'Y'`. */
const BETWEEN_CODE_AND_MESSAGE = /^(?:\\*["'`”’」]?\s{0,4}[,:：，|\t]\s{0,4}|\s{0,4}-\s{0,4})(?:\\{0,64}["'])?/;
/** `BETWEEN_CODE_AND_MESSAGE` is looked for in as many characters. */
const MAX_BETWEEN_LENGTH = 100;

/** What ends a message without quotes. */
const END = new RegExp(
  [
    // The label of a request id; with a space, `request id` is more often part of the message.
    `[,，;；\\s]{0,9}["'\\[({]{0,2}(?:${rules.headerPrefix})?${REQUEST_ID_LABEL.replace(' ', '')}${CLOSE}${SPACE}[:：=＝0-9a-f]`,
    // Another label; the end of an XML element, of a form field, of a column.
    String.raw`\s(?:(?:cause|traceId)[:=]|(?:err(?:or)?_?)?code[:=]\s{0,4}["']?[a-z])|<\/[a-z]|&(?=[a-z_]{1,20}=)|\t`,
    // A stack trace, an empty line.
    String.raw`\n\s{0,40}(?:at |File |\n)`,
    // The end of a string that contains the whole.
    String.raw`\\{0,64}["']\s{0,9}(?:[}\]]|,\s{0,9}\\{0,64}["'])`,
  ].join('|'),
  'i',
);

/** Finds the messages that follow a label or the name of an exception. A span ends where its message ends. */
export const findMessages = (text: string, fields: readonly string[] = []): Span[] =>
  [...findSpans(text, LABEL), ...findSpans(text, EXCEPTION), ...(fields.length > 0 ? findFields(text, fields) : [])]
    .map(({ value: openingQuote, start, end }) => readMessage(text, end, openingQuote, start))
    .filter(({ value }) => value !== '')
    .sort(byStart);

/** The label of a message as a site names it. */
const findFields = (text: string, fields: readonly string[]): Span[] =>
  findSpans(text, new RegExp(`${labelOf(fields)}${CLOSE}${SPACE}[:=]${GAP}${WRAP}(?<value>${OPEN})`, 'g'));

/** Finds the message that follows a code without a label. */
export function messageAfter(text: string, { end, mayLeadMessage }: CodeSpan): string | undefined {
  if (!mayLeadMessage) return undefined;
  const between = BETWEEN_CODE_AND_MESSAGE.exec(text.slice(end, end + MAX_BETWEEN_LENGTH))?.[0];
  if (between === undefined) return undefined;
  const openingQuote = /\\*["']$/.exec(between.slice(1))?.[0] ?? '';
  const { value } = readMessage(text, end + between.length, openingQuote, end);
  return value === '' ? undefined : value;
}

function readMessage(text: string, from: number, openingQuote: string, start: number): Span {
  const closing = findClosingQuote(text, from, openingQuote);
  const isQuoted = closing >= 0;
  const end = isQuoted ? closing : from + unquotedLength(text.slice(from, from + MAX_VALUE_LENGTH));
  return { value: tidyMessage(text.slice(from, end), isQuoted), start, end };
}

/** Length of the unquoted message that a text starts with. */
function unquotedLength(text: string): number {
  const found = END.exec(text);
  // Only a request id shows that the lines before it are lines of the message.
  if (found !== null && new RegExp(REQUEST_ID_LABEL, 'i').test(found[0])) return found.index;
  const lineBreak = text.indexOf('\n');
  const end = found?.index ?? text.length;
  return lineBreak < 0 ? end : Math.min(lineBreak, end);
}
