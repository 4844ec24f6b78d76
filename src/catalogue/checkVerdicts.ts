import { problem, type Problem } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';
import type { Content } from '../read/readContent.ts';
import type { Retry } from '../verdicts.ts';
import { isOfCategory } from './remediesOf.ts';
import type { Catalogue } from './types.ts';

/** What can be said of a verdict from the category alone: the ones that can be right for its codes, and why. */
const rules: readonly { readonly categories: RegExp; readonly allowed: readonly Retry[]; readonly because: Told }[] = [
  {
    categories: /^RequestLimitExceeded$/,
    allowed: ['backoff'],
    because: phrase('ends-by-itself', {}),
  },
  {
    categories:
      /^(InvalidParameter|InvalidParameterValue|MissingParameter|UnknownParameter|InvalidAction|NoSuchVersion|Unsupported.*|AuthFailure|UnauthorizedOperation|LimitExceeded|ResourceNotFound)$/,
    allowed: ['after-fix', 'no'],
    because: phrase('fails-again', {}),
  },
];

/** A verdict must not contradict what the category of its code says. */
export function checkVerdicts({ remedies }: Content, catalogue: Catalogue): Problem[] {
  const byId = new Map(remedies.map((remedy) => [remedy.id, { ...remedy, isOfCategory: isOfCategory(remedy) }]));
  return catalogue.codes.flatMap(({ code, category, remedies: applied }) =>
    applied.flatMap(({ id, retry }) => {
      const rule = rules.find(({ categories }) => categories.test(category));
      const position = byId.get(id)?.retryPosition;
      if (!rule || !position || rule.allowed.includes(retry)) return [];
      // What is written for a whole category may leave the verdict to the cause; a remedy of one code knows it.
      if (retry === 'depends' && byId.get(id)?.isOfCategory === true) return [];
      return [problem('inconsistent-verdict', position, { code, retry, expected: rule.because })];
    }),
  );
}
