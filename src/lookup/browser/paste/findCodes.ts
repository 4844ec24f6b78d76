import { isCategory, isCodeByLabel, isCodeByShape, type IsKnown } from './codeShape.ts';
import { findFacts, type Fact } from './spans.ts';
import { CLOSE, OPEN, SEPARATOR, SPACE, WRAP } from './labelPatterns.ts';

/** A code that a text names. `start` is where its label starts. */
export interface CodeFact extends Fact {
  /** Where the text of the message may follow without a label. */
  readonly isBare: boolean;
}

const CODE = String.raw`[A-Za-z]\w{0,120}(?:\.\w{1,160}){0,6}`;

/** Labels that end in `code` and name something else. */
const OTHER_CODE =
  /(?:rpc error: |(?:status|http|exit|grpc|country|lang|language|currency|zip|source|en|de|uni|bar|qr|signal|key|char|vs|x|op)[_ -]?)$/i;

const LABELLED = new RegExp(
  `(?:code(?:_?desc)?|错误(?:代?码|编码|代号))(?:\\(\\))?${CLOSE}${SPACE}${SEPARATOR}${SPACE}${WRAP}(?:${OPEN})(?<value>${CODE}(?:-[\\w.-]{1,80})?)`,
  'gi',
);

/** Constructors of exceptions, and the old form of Java: `message:Code-Message`. */
const SDK_FORMS: readonly RegExp[] = [
  new RegExp(`encentCloudSDK[A-Za-z]{0,20}\\(\\s{0,20}(?:${OPEN})(?<value>${CODE})`, 'g'),
  new RegExp(`encentCloudSDK[A-Za-z]{0,20}\\]\\s{0,4}message[:：]\\s{0,4}(?<value>${CODE})(?=-)`, 'g'),
];

const SHAPED = new RegExp(`(?<![\\w.$@#](?<!\\\\[nrt]))(?<value>[A-Z]${CODE.slice('[A-Za-z]'.length)})`, 'g');

/**
 * The codes that a text calls codes, in order of appearance: `Code=…`, `"Code": "…"`, `错误码：…`, constructors of SDK
 * exceptions.
 * @param text made by `plainText`
 */
export function findLabelledCodes(text: string, isKnown: IsKnown): CodeFact[] {
  const labelled = findFacts(text, LABELLED, (word, whole) => {
    // Without quotes, a hyphen more often leads in the message than stands in the code.
    const isWhole = isKnown(word) || /["']/.test(whole.charAt(whole.length - word.length - 1));
    const code = isWhole ? word : word.replace(/-.*$/, '');
    return isCodeByLabel(code, isKnown) ? code : undefined;
  })
    .filter(({ start }) => !OTHER_CODE.test(text.slice(Math.max(0, start - 20), start)))
    .map((fact) => ({ ...fact, isBare: false }));
  const forms = SDK_FORMS.flatMap((form) =>
    findFacts(text, form, (word) => (isCodeByLabel(word, isKnown) ? word : undefined)),
  ).map((fact) => ({ ...fact, isBare: true }));
  return [...labelled, ...forms].sort((a, b) => a.start - b.start);
}

/** The words of a text that are codes by their shape alone, in order of appearance. */
export const findShapedCodes = (text: string, isKnown: IsKnown): CodeFact[] =>
  findFacts(text, SHAPED, (word) => (word.includes('.') && isCodeByShape(word, isKnown) ? word : undefined)).map(
    (fact) => ({ ...fact, isBare: true }),
  );

/** Words that are a code without a dot, in a text that is about a call of the API. */
export function findSingleCodes(text: string, isKnown: IsKnown): CodeFact[] {
  if (!/tencent|qcloud|腾讯|request[_ -]?id/i.test(text)) return [];
  return findFacts(text, /(?<![\w.$@#/\\-])[A-Z][A-Za-z]{5,60}(?![\w(])(?!\.\w)/g, (word) =>
    isCategory(word) || (isKnown(word) && /[a-z][A-Z]/.test(word)) ? word : undefined,
  ).map((fact) => ({ ...fact, isBare: true }));
}
