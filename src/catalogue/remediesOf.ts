import { problem, type Problem } from '../problems/problems.ts';
import type { RemedyFile } from '../read/readRemedies.ts';
import type { CodeResolver } from './resolveCodes.ts';

/**
 * Gives every code its remedies: an exact code beats a pattern, and a longer pattern a shorter one. One remedy applies for each product that has
 * its own, and one for all products, which stands last.
 * @returns `remedies`: those of each code, by its title, the best first
 */
export function remediesOf(
  files: readonly RemedyFile[],
  codes: CodeResolver,
): { remedies: ReadonlyMap<string, readonly RemedyFile[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const claims = new Map<string, Claim[]>();
  for (const remedy of files) {
    for (const reference of remedy.codes) {
      const rank = reference.name.endsWith('.*') ? reference.name.length : EXACT;
      const resolved = codes.resolve(reference);
      problems.push(...resolved.problems);
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
  return { remedies: new Map([...claims].map(([code, known]) => [code, bestPerProduct(known)])), problems };
}

const EXACT = Infinity;

interface Claim {
  readonly remedy: RemedyFile;
  readonly rank: number;
}

function bestPerProduct(claims: readonly Claim[]): RemedyFile[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const product = claim.remedy.product?.name ?? '';
    const rival = best.get(product);
    if (!rival || claim.rank > rival.rank) best.set(product, claim);
  }
  return [...best].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1)).map(([, claim]) => claim.remedy);
}
