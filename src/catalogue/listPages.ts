/** One page of a list that is too long for a single page. */
export interface ListPage {
  /** From 1 up. */
  readonly number: number;
  readonly codes: readonly string[];
}

/** A list of a thousand codes with their meanings stays under 60 kB compressed, with room for the rest of its page. */
export const MAX_CODES_PER_PAGE = 1000;

/** The codes of a list on pages of at most `MAX_CODES_PER_PAGE`; a list without codes has one empty page. */
export const listPagesOf = (codes: readonly string[]): ListPage[] =>
  Array.from({ length: Math.max(1, Math.ceil(codes.length / MAX_CODES_PER_PAGE)) }, (_, index) => ({
    number: index + 1,
    codes: codes.slice(index * MAX_CODES_PER_PAGE, (index + 1) * MAX_CODES_PER_PAGE),
  }));
