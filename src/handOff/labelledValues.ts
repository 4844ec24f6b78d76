import type { HandOffFacts, HandOffWords } from './details.ts';

type Pair = readonly [label: string, value: string];

/** What is known of the call, each with its label. */
export function callPairs({ call }: HandOffFacts, words: HandOffWords): Pair[] {
  const { requestId, product, action, region, message } = call;
  return given([
    ['RequestId', requestId],
    [words.product, product],
    [words.action, action],
    [words.region, region],
    ['Message', message],
  ]);
}

/** Whether to retry and who fixes it, each with its label. */
export const verdictPairs = ({ retry, fixedBy }: HandOffFacts, words: HandOffWords): Pair[] =>
  given([
    [words.retry.label, retry && words.retry[retry]],
    [words.fixedBy.label, fixedBy && words.fixedBy[fixedBy]],
  ]);

const given = (pairs: readonly (readonly [string, string | undefined])[]): Pair[] =>
  pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
