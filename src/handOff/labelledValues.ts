import type { HandOffDetails } from './details.ts';
import type { HandOffWords } from './wording.ts';

type LabelledValue = readonly [label: string, value: string];

/** What is known about the call. */
export function callValues({ call }: HandOffDetails, words: HandOffWords): LabelledValue[] {
  const { requestId, time, product, action, region, message } = call;
  return withoutEmpty([
    [words.requestId, requestId],
    [words.time, time],
    [words.product, product],
    [words.action, action],
    [words.region, region],
    ['Message', message],
  ]);
}

/** What a table calls the error, its HTTP status, and its message where that of the call is not known. */
export const tableValues = (
  { name, httpStatus, messages, call }: HandOffDetails,
  words: HandOffWords,
): LabelledValue[] =>
  withoutEmpty([
    [words.name, name],
    [words.httpStatus, httpStatus],
    ...(call.message === undefined || call.message === ''
      ? messages.map((message) => [words.tableMessage, message] as const)
      : []),
  ]);

/** Whether to retry, and who fixes it. */
export const verdictValues = ({ retry, fixedBy }: HandOffDetails, words: HandOffWords): LabelledValue[] =>
  withoutEmpty([
    [words.retry.label, retry && words.retry[retry]],
    [words.fixedBy.label, fixedBy && words.fixedBy[fixedBy]],
  ]);

const withoutEmpty = (pairs: readonly (readonly [string, string | undefined])[]): LabelledValue[] =>
  pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
