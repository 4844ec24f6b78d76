/** A query, and the product that its writer named in it. */
export interface Query {
  readonly text: string;
  readonly product: string | undefined;
}

/** Takes `product:vpc` out of a query; the Chinese word and a full-width colon do as well. */
export function readQuery(query: string): Query {
  let product: string | undefined;
  const text = query.replace(
    /(^|\s)(?:product|产品)\s?[:：]\s?([\w.-]+|\p{Script=Han}+)/giu,
    (_, before: string, name: string) => {
      product = name;
      return before;
    },
  );
  return { text: text.trim(), product };
}
