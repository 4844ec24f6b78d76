import type { Catalogue, Code } from './types.ts';

/** What a caller does about a code, in the order in which an action's page lists them. */
export const handlings = ['retry', 'check', 'fix', 'admin', 'vendor', 'depends', 'unknown'] as const;
export type Handling = (typeof handlings)[number];

/** What a caller of `product` does about `code`, by the verdict of the remedy that holds there. */
export function handlingOf({ remedies }: Pick<Code, 'remedies'>, product: string): Handling {
  const remedy = remedies.find((own) => own.product === product) ?? remedies.find((own) => own.product === undefined);
  if (!remedy) return 'unknown';
  if (remedy.retry === 'backoff') return 'retry';
  if (remedy.retry === 'depends') return 'depends';
  if (remedy.retry === 'after-state-check') return 'check';
  return ({ caller: 'fix', 'account-admin': 'admin', vendor: 'vendor', depends: 'depends' } as const)[remedy.fixedBy];
}

/**
 * The codes of an action of `product` by what to do about them; only what there is to do, in the order of `handlings`. Of a name that no table
 * lists nothing is known.
 */
export function groupByHandling(
  codes: readonly string[],
  product: string,
  catalogue: Catalogue,
): { handling: Handling; codes: string[] }[] {
  const groups = Map.groupBy(codes, (name) => {
    const code = catalogue.codeOf(name);
    return code ? handlingOf(code, product) : 'unknown';
  });
  return handlings.flatMap((handling) => {
    const own = groups.get(handling);
    return own ? [{ handling, codes: own }] : [];
  });
}
