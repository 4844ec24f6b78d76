import { NAMED, saidOf, shortened } from '../../catalogue/names.ts';
import type { Code } from '../../catalogue/types.ts';
import type { CodeData } from '../../pageData.ts';
import type { Site } from '../../site.ts';
import type { TextRun } from '../../text/richText.ts';
import type { InlineNode } from '../../tables/inline.ts';
import type { CodePageContext } from './context.ts';
import { exampleOf } from './example.ts';

/** What the page of `code` tells its scripts: what it shows itself, for the texts that are copied into a ticket. */
export const codeData = (code: Code, context: CodePageContext): CodeData => ({
  code: code.code,
  meanings: shortened(code.meanings, NAMED.meanings)
    .map((meaning) => ({ ...meaning, text: saidOf(meaning) }))
    .filter(({ text, locale }) => text.length > 0 && locale === context.site.locale)
    .map(({ products, text }) => ({
      products: code.products.length > 1 ? shortened(products, NAMED.products) : [],
      text: text.map(spanOf),
    })),
  remedies: code.remedies.map(({ product, retry, fixedBy, steps, locale }) => ({
    ...(product !== undefined && { product }),
    retry,
    fixedBy,
    // A ticket is written in one language.
    steps: locale === context.site.locale ? steps.map((step) => step.map(withAddress(context.site))) : [],
  })),
  example: exampleOf(code, context),
});

const spanOf = (node: InlineNode): TextRun =>
  node.type === 'break'
    ? { text: ' ' }
    : {
        text: node.value,
        ...(node.type === 'code' && { isCode: true }),
        ...(node.type === 'link' && { href: node.href }),
      };

/** Links of remedies name pages of the site by their paths; a ticket is read elsewhere. */
const withAddress =
  ({ absolute, urls }: Site) =>
  (run: TextRun): TextRun =>
    run.href?.startsWith('/') ? { ...run, href: absolute(urls.file(run.href.slice(1))) } : run;
