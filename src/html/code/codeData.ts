import { hidesProducts, NAMED, saidOf, shortened } from '../../catalogue/names.ts';
import type { Code, Meaning, Remedy } from '../../catalogue/types.ts';
import type { CodeData, MeaningData } from '../../pageData.ts';
import type { Site } from '../../site.ts';
import { inlineText, type InlineNode } from '../../tables/inline.ts';
import type { RichText, TextRun } from '../../text/richText.ts';
import type { CodePageContext } from './context.ts';
import { exampleOf } from './example.ts';

/**
 * What the page of `code` tells its scripts, for the texts that are copied into a ticket. Those are written in one language, so what is in
 * another than that of the page is left out.
 */
export const codeData = (code: Code, context: CodePageContext): CodeData => ({
  code: code.code,
  meanings: code.meanings
    .filter((meaning) => meaning.locale === context.site.locale && saidOf(meaning).length > 0)
    .map((meaning, _, own) => ({ ...commonData(meaning, own), ...meaningData(meaning) })),
  remedies: code.remedies.map((remedy) => remedyData(remedy, context.site)),
  example: exampleOf(code, context),
});

/**
 * What holds for every product that no meaning names: of common meanings all, or the one with the most products where it has very many. Its
 * list then keeps those on the page, and those that other meanings name as well: with all of 261 products, a page was 0.9 kB heavier after gzip.
 */
function commonData(meaning: Meaning, meanings: readonly Meaning[]): Pick<MeaningData, 'products' | 'isCommon'> {
  const { products, scope } = meaning;
  const usual = meanings.find((other) => other.scope === 'common' && hidesProducts(other));
  if (meaning !== usual) return { products, ...(scope === 'common' && !usual && { isCommon: true }) };
  const others = meanings.filter((other) => other !== meaning).flatMap((other) => other.products);
  const named = new Set([...shortened(products, NAMED.products), ...others]);
  return { products: products.filter((id) => named.has(id)), isCommon: true };
}

/** A column that stands for a missing description is not said twice. */
function meaningData(meaning: Meaning): Omit<MeaningData, 'products' | 'isCommon'> {
  const { message, name, cause, solution, httpStatus } = meaning;
  const said = saidOf(meaning);
  const isOwn = (content: readonly InlineNode[]): boolean => content.length > 0 && content !== said;
  return {
    text: said.map(spanOf),
    ...(isOwn(message) && { message: inlineText(message) }),
    ...(isOwn(cause) && { cause: cause.map(spanOf) }),
    ...(isOwn(solution) && { solution: solution.map(spanOf) }),
    ...(name !== '' && name !== inlineText(said) && { name }),
    ...(httpStatus !== '' && { httpStatus }),
  };
}

function remedyData(
  { product, retry, fixedBy, steps, examples, locale }: Remedy,
  site: Site,
): CodeData['remedies'][number] {
  const own = (texts: readonly RichText[]): RichText[] =>
    locale === site.locale ? texts.map((text) => text.map((run) => withAddress(run, site))) : [];
  return { ...(product !== undefined && { product }), retry, fixedBy, steps: own(steps), examples: own(examples) };
}

const spanOf = (node: InlineNode): TextRun =>
  node.type === 'break'
    ? { text: ' ' }
    : {
        text: node.value,
        ...(node.type === 'code' && { isCode: true }),
        ...(node.type === 'link' && { href: node.href }),
      };

/** Links of remedies name pages of the site by their paths; a ticket is read elsewhere. */
const withAddress = (run: TextRun, { absolute, urls }: Site): TextRun =>
  run.href?.startsWith('/') ? { ...run, href: absolute(urls.file(run.href.slice(1))) } : run;
