import { NAMED, shortened } from '../../catalogue/names.ts';
import type { Code } from '../../catalogue/types.ts';
import type { CodeData } from '../../pageData.ts';
import type { InlineNode } from '../../tables/inline.ts';
import type { CodePageContext } from './context.ts';
import { exampleOf } from './example.ts';

/** What the page of `code` tells its scripts: what it shows itself, for the texts that are copied into a ticket. */
export const codeData = (code: Code, context: CodePageContext): CodeData => ({
  code: code.code,
  meanings: shortened(code.meanings, NAMED.meanings)
    .filter(({ text }) => text.length > 0)
    .map(({ products, text }) => ({
      products: code.products.length > 1 ? shortened(products, NAMED.products) : [],
      text: text.map(spanOf),
    })),
  remedies: code.remedies.map(({ product, retry, fixedBy, steps }) => ({
    ...(product !== undefined && { product }),
    retry,
    fixedBy,
    steps,
  })),
  example: exampleOf(code, context),
});

const spanOf = (node: InlineNode): { text: string; isCode?: boolean } =>
  node.type === 'break' ? { text: ' ' } : { text: node.value, ...(node.type === 'code' && { isCode: true }) };
