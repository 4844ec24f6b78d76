import type { AliasTarget, Catalogue, Code, Guide } from '../../catalogue/types.ts';
import { plainLines } from '../../text/plainMarkdown.ts';
import type { SerializedWords } from '../shared/serializedWords.ts';
import { traditionalPairs } from './traditional.ts';

/**
 * Builds what the search of words loads beside the codes.
 * @param codes in the order of the index, those that the tables dropped among them
 * @param texts what is said of each
 */
export function buildWords(
  { guides, products, aliases }: Catalogue,
  codes: readonly Code[],
  texts: readonly string[],
): SerializedWords {
  const positions = new Map(codes.map(({ code }, position) => [code, position]));
  const actions = products.flatMap(({ actions: own }, product) =>
    own.map((action) => ({
      ...action,
      product,
      key: actionKey(products[product]?.id ?? '', action.name),
    })),
  );
  const firstGuide = codes.length;
  const firstAction = firstGuide + guides.length;
  const guidePages = new Map(guides.map(({ id }, index) => [id, firstGuide + index]));
  const actionPages = new Map(actions.map(({ key }, index) => [key, firstAction + index]));
  const pageOf = (target: AliasTarget): number | undefined => {
    if (target.kind === 'action') return actionPages.get(actionKey(target.product, target.name));
    return (target.kind === 'code' ? positions : guidePages).get(target.name);
  };
  const remedies = codes.flatMap((code, position) => {
    const lines = remedyLines(code);
    return lines.length === 0 ? [] : [[position, lines.join('\n')] as const];
  });
  const sections = guides.map(sectionsOf);
  return {
    remedies,
    guides: sections,
    actions: actions.map(({ product, name, codes: own }) => [
      product,
      name,
      own.flatMap((code) => positions.get(code) ?? []),
    ]),
    aliases: aliases
      .filter(({ targets }) => targets.length > 0)
      .map(({ phrases, targets }) => [phrases, targets.flatMap((target) => pageOf(target) ?? [])]),
    synonyms: aliases
      .filter(({ synonyms }) => synonyms.length > 0)
      .map(({ phrases, synonyms }) => [...phrases, ...synonyms]),
    traditional: traditionalPairs([
      ...texts,
      ...remedies.map(([, lines]) => lines),
      ...sections.flat(),
      ...aliases.flatMap(({ phrases, synonyms }) => [...phrases, ...synonyms]),
    ]),
  };
}

const actionKey = (product: string, name: string): string => `${product}/${name}`;

/** The lines of the remedies that are the code's own; one for a whole category says nothing that tells its codes apart. */
const remedyLines = ({ remedies }: Code): string[] =>
  remedies
    .filter(({ words }) => words === undefined)
    .flatMap(({ sections }) => sections)
    .flatMap(({ markdown }) => plainLines(markdown));

const sectionsOf = ({ sections }: Guide): string[] => sections.flatMap(({ heading, text }) => [heading, text]);
