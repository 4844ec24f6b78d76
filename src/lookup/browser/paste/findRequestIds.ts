import { labelOf } from './callFields.ts';
import { CLOSE, OPEN, SEPARATOR, SPACE, WRAP } from './labelPatterns.ts';
import { findSpans, type Span } from './spans.ts';

/** Source of a regular expression for the label of a request id. */
export const REQUEST_ID_LABEL = String.raw`(?:request[_ -]?id|req[_-]?id|请求\s?(?:id|编号))`;

const LABELLED = new RegExp(
  `${REQUEST_ID_LABEL}${CLOSE}${SPACE}${SEPARATOR}${SPACE}${WRAP}(?:${OPEN})(?<value>[A-Za-z0-9][\\w-]{5,63})`,
  'gi',
);

/** One generation of the .NET SDK prints no separator. */
const WITHOUT_SEPARATOR = /requestId\s?(?<value>[0-9a-f]{4,12}-[0-9a-f-]{4,40})/g;

const UUID = /(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/gi;

/** Finds the request ids of a text: those with a label, or else UUIDs that stand alone. */
export function findRequestIds(text: string, fields: readonly string[] = []): Span[] {
  const labelled = [
    ...findSpans(
      text,
      new RegExp(
        `${labelOf(fields)}${CLOSE}${SPACE}[:=]${SPACE}${WRAP}(?:${OPEN})(?<value>[A-Za-z0-9][\\w-]{2,63})`,
        'g',
      ),
    ),
    ...findSpans(text, LABELLED, (value) => (/\d/.test(value) ? value : undefined)),
    ...findSpans(text, WITHOUT_SEPARATOR),
  ];
  return labelled.length > 0 ? labelled : findSpans(text, UUID);
}
