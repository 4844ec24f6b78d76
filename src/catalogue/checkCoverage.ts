import { problem, type Place, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { categoryOf } from '../tables/code.ts';
import type { Catalogue, Code } from './types.ts';

/**
 * What every code of a product marked `complete` must have: a guide, an exact remedy and, for business codes, an action.
 * The hint names the file that serves the nearest code.
 */
export function checkCoverage({ products }: Content, catalogue: Catalogue): Problem[] {
  return catalogue.codes.flatMap((code) => {
    const source = code.meanings
      .flatMap(({ sources }) => sources)
      .find(({ product }) => products.factsOf(product).complete);
    if (!source) return [];
    const place: Place = { file: source.file, line: source.line, column: 1 };
    const problems: Problem[] = [];
    const near = (has: (other: Code) => string | undefined) => nearServed(code, catalogue, has);
    if (code.guides.length === 0) {
      problems.push(
        problem('code-without-guide', place, {
          code: code.code,
          near: near((other) => catalogue.guideOf(other.guides[0] ?? '')?.file),
        }),
      );
    }
    if (code.remedies.length === 0) {
      problems.push(
        problem('code-without-remedy', place, { code: code.code, near: near((other) => other.remedies[0]?.file) }),
      );
    }
    return problems;
  });
}

/** A sentence that names the nearest code which has what this one lacks, and its file. */
function nearServed(code: Code, catalogue: Catalogue, fileOf: (other: Code) => string | undefined): string | undefined {
  const members = catalogue.categoryOf(categoryOf(code.code))?.codes ?? [];
  for (const name of [code.parent, code.previous, code.next, ...members]) {
    const other = name === undefined ? undefined : catalogue.codeOf(name);
    const file = other && other !== code ? fileOf(other) : undefined;
    if (other && file !== undefined) return `${other.code} is served by ${file}`;
  }
  return undefined;
}
