import type { CodeFact } from './findCodes.ts';
import { findFacts, type Fact } from './spans.ts';
import { REQUEST_ID_LABEL } from './findRequestIds.ts';
import { CLOSE, GAP, OPEN, SPACE, WRAP } from './labelPatterns.ts';
import { LONGEST, quotedEnd } from './closingQuote.ts';
import { tidyMessage } from './tidyMessage.ts';

const LABEL = new RegExp(
  `(?:message|msg|报错(?:信息)?|(?:错误)?(?:信息|消息|描述|原因))${CLOSE}${SPACE}(?:=>|:=|[:：=＝>])${GAP}${WRAP}(?<value>${OPEN})`,
  'gi',
);

/** What follows a bare code before its message: `X - Y`, `X: Y`, `'X', 'Y'`. */
const AFTER_CODE = /^(?:\\*["'`”’」]?\s{0,4}[,:：，|\t]\s{0,4}|\s{0,4}-\s{0,4})(?:\\{0,64}["'])?/;

/** An exception named without a code before its message, as Node.js and .NET print it. */
const EXCEPTION = /encentCloudSDK[A-Za-z]{0,20}(?:\s{0,4}\[Error\])?\s{0,4}:\s{1,4}(?![[\s])(?<value>)/g;

/** Where a message without quotes ends at the latest, whatever its letters' case. */
const END = new RegExp(
  [
    `[,，;；\\s]{0,9}["'\\[({]{0,2}(?:x-tc-)?${REQUEST_ID_LABEL.replace(' ', '')}${CLOSE}${SPACE}[:：=＝0-9a-f]`,
    // Another label, the end of an XML element, of a field of a form, of a column.
    String.raw`\s(?:(?:cause|traceId)[:=]|(?:err(?:or)?_?)?code[:=]\s{0,4}["']?[a-z])|<\/[a-z]|&(?=[a-z_]{1,20}=)|\t`,
    // A stack, a blank line.
    String.raw`\n\s{0,40}(?:at |File |\n)`,
    // The end of a string that holds the whole.
    String.raw`\\{0,64}["']\s{0,9}(?:[}\]]|,\s{0,9}\\{0,64}["'])`,
  ].join('|'),
  'i',
);

/** The messages of a text that have a label, or that an exception's name leads in; `end` is where each ends. */
export const findMessages = (text: string): Fact[] =>
  [...findFacts(text, LABEL), ...findFacts(text, EXCEPTION)]
    .map(({ value: mark, start, end }) => valueAt(text, end, mark, start))
    .filter(({ value }) => value !== '')
    .sort((a, b) => a.start - b.start);

/** The message that follows a bare code without a label, if there is one. */
export function messageAfter(text: string, { end, isBare }: CodeFact): Fact | undefined {
  const lead = isBare ? AFTER_CODE.exec(text.slice(end, end + 100))?.[0] : undefined;
  if (lead === undefined) return undefined;
  const message = valueAt(text, end + lead.length, /\\*["']$/.exec(lead.slice(1))?.[0] ?? '', end);
  return message.value === '' ? undefined : message;
}

function valueAt(text: string, from: number, mark: string, start: number): Fact {
  const quoted = mark === '' ? -1 : quotedEnd(text, from, mark);
  const end = quoted >= 0 ? quoted : from + unquotedLength(text.slice(from, from + LONGEST));
  return { value: tidyMessage(text.slice(from, end), quoted >= 0), start, end };
}

function unquotedLength(rest: string): number {
  const found = END.exec(rest);
  // Only the request id shows that lines before it are lines of the message.
  if (found !== null && new RegExp(REQUEST_ID_LABEL, 'i').test(found[0])) return found.index;
  const line = rest.indexOf('\n');
  const end = found?.index ?? rest.length;
  return line < 0 ? end : Math.min(line, end);
}
