/** Sources of regular expressions for what stands between a label and its value. All of them are bounded, so that matching takes linear time. */

/** Characters that close a label: quotes with their backslashes, brackets. */
export const CLOSE = String.raw`[\\"'${'`'}’”」\])*]{0,20}`;

/** White space around separators. Aligned columns have a lot of it. */
export const SPACE = String.raw`\s{0,40}`;

/** White space before a value; line breaks count only where a quote shows that the value starts after them. */
export const GAP = String.raw`(?:\s{0,40}(?=string\(|\\{0,64}["'])|[ \t]{0,40})`;

/** What separates a label from its value. */
export const SEPARATOR = '(?:=>|:=|[:：=＝>|]|is\\b|是|为)';

/** What some languages print before a value: `Some(`, `string(8) `, `u'`. */
export const WRAP = String.raw`(?:string\(\d{1,6}\)\s{0,4}|Some\(|Optional\(|\[|[ubf](?=["']))?`;

/** The opening quote of a value with its backslashes, or nothing. */
export const OPEN = String.raw`\\{0,64}["'${'`'}“‘「]|`;

/** A regular expression for a value, as the group `value`, after one of its labels. */
export const labelled = (labels: string, value: string): RegExp =>
  new RegExp(
    `(?<![A-Za-z])(?:${labels})${CLOSE}${SPACE}[:：=＝]${SPACE}(?:${OPEN})(?<value>${value})(?![A-Za-z0-9])`,
    'gi',
  );
