import { sourceLocale } from '../locales.ts';
import { problem, type Problem, type ProblemId, type SourcePosition } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { categoryOf } from '../tables/code.ts';
import type { Catalogue, Code } from './types.ts';

/**
 * What every code of a product marked `complete`, in the source language, must have: a guide, a remedy that names it exactly and, for business
 * codes, an action. The hint names the file that serves the nearest code.
 */
export function checkCoverage({ locale, products, remedies, actions }: Content, catalogue: Catalogue): Problem[] {
  if (locale !== sourceLocale) return [];
  const exact = new Set(remedies.flatMap(({ codes }) => codes.map(({ name }) => name)));
  const actionFiles = new Map(actions.map(({ product, position }) => [product, position.file]));
  return catalogue.codes.flatMap((code) => {
    const sources = code.meanings.flatMap((meaning) => meaning.sources);
    const source = sources.find(({ product }) => products.configOf(product).complete);
    if (!source) return [];
    const position: SourcePosition = { file: source.file, line: source.line, column: 1 };
    const missing = (
      id: Extract<ProblemId, `code-without-${string}`>,
      fileOf: (other: Code) => string | undefined,
    ): Problem => problem(id, position, { code: code.code, near: nearServed(code, catalogue, fileOf) });
    return [
      ...(code.guides.length > 0
        ? []
        : [missing('code-without-guide', ({ guides }) => catalogue.guideOf(guides[0] ?? '')?.file)]),
      ...(code.spellings.some((spelling) => exact.has(spelling))
        ? []
        : [missing('code-without-remedy', (other) => other.remedies[0]?.file)]),
      ...(code.scope === 'common' || code.actions.length > 0
        ? []
        : [missing('code-without-action', (other) => actionFiles.get(other.actions[0]?.product ?? ''))]),
    ];
  });
}

/** Names the nearest code that has what this one is missing, and the file it has it from. */
function nearServed(code: Code, catalogue: Catalogue, fileOf: (other: Code) => string | undefined): string | undefined {
  const members = catalogue.categoryOf(categoryOf(code.code))?.codes ?? [];
  for (const name of [code.parent, code.previous, code.next, ...members]) {
    const other = name === undefined ? undefined : catalogue.codeOf(name);
    const file = other && other !== code ? fileOf(other) : undefined;
    if (other && file !== undefined) return `${other.code} is served by ${file}`;
  }
  return undefined;
}
