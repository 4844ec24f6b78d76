import { findFacts, type Fact } from './spans.ts';
import { CLOSE, OPEN, SEPARATOR, SPACE, WRAP } from './labelPatterns.ts';

/** How a request id is called. */
export const REQUEST_ID_LABEL = String.raw`(?:request[_ -]?id|req[_-]?id|请求\s?(?:id|编号))`;

const LABELLED = new RegExp(
  `${REQUEST_ID_LABEL}${CLOSE}${SPACE}${SEPARATOR}${SPACE}${WRAP}(?:${OPEN})(?<value>[A-Za-z0-9][\\w-]{5,63})`,
  'gi',
);

/** One generation of the .NET SDK leaves out what separates the two. */
const GLUED = /requestId\s?(?<value>[0-9a-f]{4,12}-[0-9a-f-]{4,40})/g;

const UUID = /(?<![\w-])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\w-])/gi;

/** The request ids of a text: those it calls so, and only where there are none, UUIDs that stand alone. */
export function findRequestIds(text: string): Fact[] {
  const labelled = [
    ...findFacts(text, LABELLED, (value) => (/\d/.test(value) ? value : undefined)),
    ...findFacts(text, GLUED),
  ];
  return labelled.length > 0 ? labelled : findFacts(text, UUID);
}
