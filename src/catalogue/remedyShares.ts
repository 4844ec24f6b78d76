import type { Catalogue, Code } from './types.ts';

/** How many codes of a product have a verdict and steps for its readers. */
export interface RemedyShare {
  readonly product: string;
  readonly served: number;
  readonly codes: number;
}

/** The share of the codes of each product that have a verdict and steps, the smallest first. */
export function remedySharesOf({ products, codes }: Catalogue): RemedyShare[] {
  const served = new Map<string, number>();
  const all = new Map<string, number>();
  const count = (counts: Map<string, number>, product: string) => counts.set(product, (counts.get(product) ?? 0) + 1);
  for (const code of codes) {
    for (const product of code.products) {
      count(all, product);
      if (hasSteps(code, product)) count(served, product);
    }
  }
  return products
    .map(({ id }) => ({ product: id, served: served.get(id) ?? 0, codes: all.get(id) ?? 0 }))
    .sort((a, b) => shareOf(a) - shareOf(b));
}

/** A line that says how many codes have a verdict and steps, and of which product the fewest. */
export function remedyShareLine(catalogue: Catalogue): string {
  const shares = remedySharesOf(catalogue);
  const served = catalogue.codes.filter((code) => code.products.some((product) => hasSteps(code, product))).length;
  const [least] = shares;
  const fewest = least && shares.length > 1 ? `; fewest in ${least.product}: ${percent(shareOf(least))}` : '';
  const share = percent(shareOf({ served, codes: catalogue.codes.length }));
  return `${catalogue.locale}: ${served} of ${catalogue.codes.length} codes (${share}) have a verdict and steps${fewest}`;
}

const hasSteps = ({ remedies }: Code, reader: string): boolean =>
  remedies.some(({ product, steps }) => steps.length > 0 && (product === undefined || product === reader));

const shareOf = ({ served, codes }: Pick<RemedyShare, 'served' | 'codes'>): number =>
  codes === 0 ? 1 : served / codes;

/** Rounded down, so that 100 % means all. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
