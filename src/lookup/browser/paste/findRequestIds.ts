import { labelOf } from './callFields.ts';
import { CLOSE, GAP, OPEN, SEPARATOR, SPACE, WRAP } from './labelPatterns.ts';
import { findSpans, type Span } from './spans.ts';

/** Source of a regular expression for the label of a request id. */
export const REQUEST_ID_LABEL = String.raw`(?:request[_ -]{0,3}id|req[_-]?id|(?<![a-z])rid(?![a-z])|请求\s{0,3}(?:id|编号|标识|号))`;

const UUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
/** One that a chat or a narrow table broke apart. */
const SPACED_UUID = String.raw`[0-9a-f]{8}\s{0,4}-\s{0,4}(?:[0-9a-f]{4}\s{0,4}-\s{0,4}){3}[0-9a-f]{12}`;

const LABELLED: readonly RegExp[] = [
  // Base64 ends in equals signs.
  `${REQUEST_ID_LABEL}${CLOSE}${SPACE}${SEPARATOR}${GAP}${WRAP}(?:${OPEN})(?!${SPACED_UUID})(?<value>[A-Za-z0-9][\\w+/-]{5,120}={0,2})`,
  `${REQUEST_ID_LABEL}\\W{0,12}(?:is\\b|为|是)?\\W{0,12}(?<value>${SPACED_UUID})(?![\\w-])`,
].map((source) => new RegExp(source, 'gi'));

/** One generation of the .NET SDK prints no separator. */
const WITHOUT_SEPARATOR = /requestId\s?(?<value>[0-9a-f]{4,12}-[0-9a-f-]{4,40})/g;

/** A label whose value is missing. */
const EMPTY_LABEL = new RegExp(
  `${REQUEST_ID_LABEL}${CLOSE}[ \\t]{0,40}[:：=＝][ \\t]{0,40}(?:["'\`\\\\]{0,8}[ \\t]{0,9}(?:$|[,，;；})\\]<\\n])|(?:None|null|nil|undefined)\\b)`,
  'im',
);

const ALONE = new RegExp(`(?<![\\w-])${UUID}(?![\\w-])`, 'gi');
/** What stands before a UUID that a text calls something else: `"TaskId": "`, `task[`. A mere `id:`, and `example:`, may mean the call. */
const OTHER_LABEL = /[\w\])](?<!(?:[^\w-]|^)(?:id|example))["'\\]{0,8}(?:\s{0,3}[:：=＝]\s{0,3}["'\\]{0,8}|\[)$/i;
/** `OTHER_LABEL` matches no more characters than these. */
const MAX_LABEL_LENGTH = 30;

/**
 * Finds the request ids of a text: those with a label, or else UUIDs that stand alone, unless the label of one stands without a value. Of
 * an id that the text also has cut off, the longest counts.
 * @param fields names of fields that hold request ids, as the site says
 */
export function findRequestIds(text: string, fields: readonly string[] = []): Span[] {
  const labelled = [
    ...findSpans(
      text,
      new RegExp(
        `${labelOf(fields)}${CLOSE}${SPACE}[:=]${SPACE}${WRAP}(?:${OPEN})(?<value>[A-Za-z0-9][\\w-]{2,63})`,
        'g',
      ),
    ),
    ...LABELLED.flatMap((pattern) =>
      findSpans(text, pattern, (value) => (/\d/.test(value) ? value.replace(/\s+/g, '') : undefined)),
    ),
    ...findSpans(text, WITHOUT_SEPARATOR),
  ];
  if (labelled.length > 0) {
    const values = new Set(labelled.map(({ value }) => value));
    return labelled.map((span) => ({ ...span, value: wholeOf(span.value, values) }));
  }
  if (EMPTY_LABEL.test(text)) return [];
  return findSpans(text, ALONE).filter(
    ({ start }) => !OTHER_LABEL.test(text.slice(Math.max(0, start - MAX_LABEL_LENGTH), start)),
  );
}

const UUID_LENGTH = 36;

/** The longest of several ids that starts with one. */
const wholeOf = (id: string, ids: ReadonlySet<string>): string =>
  id.length === UUID_LENGTH
    ? id
    : [...ids].reduce((longest, other) => (other.startsWith(longest) ? other : longest), id);
