import { rules } from '#vendor/paste.ts';
import { isCategory, isCodeByLabel, isCodeByShape, type IsKnown } from './codeShape.ts';
import { CLOSE, OPEN, SEPARATOR, SPACE, WRAP } from './labelPatterns.ts';
import { byStart, findSpans, type Span } from './spans.ts';

/** A code in a text. It starts where its label starts. */
export interface CodeSpan extends Span {
  /** Whether its message may follow it without a label. */
  readonly mayLeadMessage: boolean;
}

/** What follows the first letter of a code. */
const CODE_TAIL = String.raw`\w{0,120}(?:\.\w{1,160}){0,6}`;
const CODE = `[A-Za-z]${CODE_TAIL}`;

/** Labels that end in `code` and name something else. */
const OTHER_CODE_LABEL =
  /(?:rpc error: |(?:status|http|exit|grpc|country|lang|language|currency|zip|source|en|de|uni|bar|qr|signal|key|char|vs|x|op)[_ -]?)$/i;
/** `OTHER_CODE_LABEL` matches no more characters than these. */
const MAX_LABEL_LENGTH = 20;

const LABELLED = new RegExp(
  `(?:code(?:_?desc)?|错误(?:代?码|编码|代号))(?:\\(\\))?${CLOSE}${SPACE}${SEPARATOR}${SPACE}${WRAP}(?:${OPEN})(?<value>${CODE}(?:-[\\w.-]{1,80})?)`,
  'gi',
);

/** Constructors of SDK exceptions, and the old form of Java: `message:Code-Message`. */
const SDK_FORMS: readonly RegExp[] = [
  new RegExp(`${rules.exception}\\(\\s{0,20}(?:${OPEN})(?<value>${CODE})`, 'g'),
  new RegExp(`${rules.exception}\\]\\s{0,4}message[:：]\\s{0,4}(?<value>${CODE})(?=-)`, 'g'),
];

const SHAPED = new RegExp(`(?<![\\w.$@#](?<!\\\\[nrt]))(?<value>[A-Z]${CODE_TAIL})`, 'g');

const SINGLE_WORD = /(?<![\w.$@#/\\-])[A-Z][A-Za-z]{5,60}(?![\w(])(?!\.\w)/g;

/**
 * Finds the codes that have a label, in order of the text: `Code=…`, `"Code": "…"`, `错误码：…`, constructors of SDK exceptions.
 * @param text made by `decodeText`
 */
export function findLabelledCodes(text: string, isKnown: IsKnown): CodeSpan[] {
  const labelled = findSpans(text, LABELLED, (word, match) => {
    // Without quotes, a hyphen more often separates code and message than belongs to the code.
    const isWhole = isKnown(word) || /["']/.test(match.charAt(match.length - word.length - 1));
    const code = isWhole ? word : word.replace(/-.*/, '');
    return isCodeByLabel(code, isKnown) ? code : undefined;
  }).filter(({ start }) => !OTHER_CODE_LABEL.test(text.slice(Math.max(0, start - MAX_LABEL_LENGTH), start)));
  const constructed = SDK_FORMS.flatMap((form) =>
    findSpans(text, form, (word) => (isCodeByLabel(word, isKnown) ? word : undefined)),
  );
  return [
    ...labelled.map((span) => ({ ...span, mayLeadMessage: false })),
    ...constructed.map((span) => ({ ...span, mayLeadMessage: true })),
  ].sort(byStart);
}

/** Finds the words with dots that are codes by their shape alone, in order of the text. */
export const findShapedCodes = (text: string, isKnown: IsKnown): CodeSpan[] =>
  findSpans(text, SHAPED, (word) => (word.includes('.') && isCodeByShape(word, isKnown) ? word : undefined)).map(
    (span) => ({ ...span, mayLeadMessage: true }),
  );

const ABOUT_A_CALL = new RegExp(`${rules.mention}|request[_ -]?id`, 'i');

/** Finds codes without dots: known ones of several words, and in a text that is about a call of the API any category. */
export function findSingleCodes(text: string, isKnown: IsKnown): CodeSpan[] {
  const isOfApi = ABOUT_A_CALL.test(text);
  return findSpans(text, SINGLE_WORD, (word) =>
    (isOfApi && isCategory(word)) || (isKnown(word) && /[a-z][A-Z]/.test(word)) ? word : undefined,
  ).map((span) => ({ ...span, mayLeadMessage: true }));
}
