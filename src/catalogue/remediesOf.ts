import { problem, type Problem } from '../problems/problems.ts';
import type { RemedyFile } from '../read/readRemedies.ts';
import { isPattern, type CodeResolver } from './resolveCodes.ts';

/** Whether a remedy is written for all codes of a category: it names them by a pattern, and its text has places for their words. */
export const isOfCategory = ({ codes }: Pick<RemedyFile, 'codes'>): boolean =>
  codes.some(({ name }) => isPattern(name));

/** Whether a remedy is written for the codes of no known category. */
export const isGeneral = ({ codes }: Pick<RemedyFile, 'codes'>): boolean => codes.some(({ name }) => name === '*');

/**
 * Gives every code its remedies: an exact code beats a pattern, and a longer pattern a shorter one. One remedy applies for each product that has
 * its own, and one for all products, which stands last; that of a category is left out where every product has its own. A category that no
 * table uses yet is no problem.
 * @param productsOf the products that list a code, by its title
 * @returns `remedies`: those of each code, by its title, the best first
 */
export function remediesOf(
  files: readonly RemedyFile[],
  codes: CodeResolver,
  productsOf: ReadonlyMap<string, readonly string[]>,
): { remedies: ReadonlyMap<string, readonly RemedyFile[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = new Map<string, Claim[]>();
  for (const remedy of files) {
    for (const reference of remedy.codes) {
      const rank = isPattern(reference.name) ? reference.name.length : EXACT;
      const resolved = codes.resolve(reference);
      if (rank === EXACT || remedy.product) problems.push(...resolved.problems);
      for (const code of resolved.titles) {
        const known = claims.get(code) ?? [];
        const rival = known.find((claim) => claim.remedy.product?.name === remedy.product?.name && claim.rank === rank);
        if (rival && rank === EXACT) {
          problems.push(problem('duplicate-remedy', reference.position, { code, first: rival.remedy.file }));
        }
        claims.set(code, [...known, { remedy, rank }]);
      }
    }
  }
  return {
    remedies: new Map([...claims].map(([code, known]) => [code, bestPerProduct(known, productsOf.get(code) ?? [])])),
    problems,
  };
}

const EXACT = Infinity;

interface Claim {
  readonly remedy: RemedyFile;
  readonly rank: number;
}

function bestPerProduct(claims: readonly Claim[], products: readonly string[]): RemedyFile[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const product = claim.remedy.product?.name ?? '';
    const rival = best.get(product);
    if (!rival || claim.rank > rival.rank) best.set(product, claim);
  }
  const general = best.get('');
  if (general && general.rank !== EXACT && products.every((product) => best.has(product))) best.delete('');
  return [...best].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, claim]) => claim.remedy);
}
