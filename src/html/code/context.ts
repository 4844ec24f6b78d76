import { productName } from '../../catalogue/names.ts';
import type { Catalogue, Code } from '../../catalogue/types.ts';
import type { CodeDates } from '../../history/types.ts';
import type { Site } from '../../site.ts';

/** What the page of a code is made from, beside the code. */
export interface CodePageContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
  /** The rendered Markdown of a section of a remedy, as HTML. */
  readonly remedyHtml: (remedy: string) => readonly RenderedSection[];
  /** Since when a code is listed and when its text last changed; absent where the site is built without a history. */
  readonly datesOf?: ((code: Code) => CodeDates) | undefined;
}

/** A section of a remedy with its Markdown rendered. */
export interface RenderedSection {
  readonly id: string | undefined;
  readonly heading: string;
  readonly html: string;
}

/** What readers call the product `id`. */
export function nameOfProduct({ catalogue }: CodePageContext, id: string): string {
  const product = catalogue.productOf(id);
  return product ? productName(product, catalogue.locale) : id;
}
