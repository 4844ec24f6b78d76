import { sourceLocale } from '../locales.ts';
import { problem, type Problem, type ProblemId, type SourcePosition } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';
import type { Content } from '../read/readContent.ts';
import { codeKey } from '../tables/code.ts';
import { isOfCategory } from './remediesOf.ts';
import type { Catalogue, Code, Source } from './types.ts';

/**
 * What every code of a product marked `complete`, in the source language, must have: a guide, a remedy that names it exactly and holds for the
 * product and, for business codes, an action. The hint names the file that serves the nearest code.
 */
export function checkCoverage({ locale, products, remedies, actions }: Content, catalogue: Catalogue): Problem[] {
  if (locale !== sourceLocale) return [];
  const exact = exactRemedies(remedies);
  const actionFiles = new Map(actions.map(({ product, position }) => [product, position.file]));
  return catalogue.codes.flatMap((code) => {
    const sources = code.meanings.flatMap((meaning) => meaning.sources);
    const complete = sources.filter(({ product }) => products.configOf(product).complete);
    const hasRemedy = ({ product }: Pick<Source, 'product'>): boolean =>
      [undefined, product].some((reader) => exact.has(claimOf(code.code, reader)));
    const source = complete.find((other) => !hasRemedy(other)) ?? complete[0];
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
      ...(hasRemedy(source) ? [] : [missing('code-without-remedy', (other) => other.remedies[0]?.file)]),
      ...(code.scope === 'common' || code.actions.length > 0
        ? []
        : [missing('code-without-action', (other) => actionFiles.get(other.actions[0]?.product ?? ''))]),
    ];
  });
}

/** What remedies of no category are written for: each code with the product that it is for. */
const exactRemedies = (remedies: Content['remedies']): Set<string> =>
  new Set(
    remedies
      .filter((remedy) => !isOfCategory(remedy))
      .flatMap(({ codes, product }) => codes.map(({ name }) => claimOf(name, product?.name))),
  );

const claimOf = (code: string, product: string | undefined): string => `${codeKey(code)} ${product ?? ''}`;

/** Names the nearest code that has what this one is missing, and the file it has it from. */
function nearServed(code: Code, catalogue: Catalogue, fileOf: (other: Code) => string | undefined): Told | undefined {
  const members = catalogue.categoryOf(code.category)?.codes ?? [];
  for (const name of [code.parent, code.previous, code.next, ...members]) {
    const other = name === undefined ? undefined : catalogue.codeOf(name);
    const file = other && other !== code ? fileOf(other) : undefined;
    if (other && file !== undefined) return phrase('served-by', { code: other.code, file });
  }
  return undefined;
}
