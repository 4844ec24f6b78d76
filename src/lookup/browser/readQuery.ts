/** A query, and the product that it names. */
export interface Query {
  readonly text: string;
  readonly product: string | undefined;
}

const PRODUCT_FILTER = /(^|\s)(?:product|产品)\s?[:：]\s?([\w.-]+|\p{Script=Han}+)/giu;

/** Takes the filter `product:vpc` or `产品：私有网络` out of a query. The last one counts. */
export function readQuery(query: string): Query {
  const product = [...query.matchAll(PRODUCT_FILTER)].at(-1)?.[2];
  return { text: query.replace(PRODUCT_FILTER, '$1').trim(), product };
}
