/** A page's share of a list that is too long for one page. */
export interface Part {
  /** From 1 up. */
  readonly number: number;
  readonly codes: readonly string[];
}

/** A list of a thousand codes with their meanings stays under 60 kB compressed, with room for the rest of its page. */
const MOST = 1000;

/** The codes of a list in parts of at most a thousand; one part, if an empty one, where there are no more. */
export const partsOf = (codes: readonly string[]): Part[] =>
  Array.from({ length: Math.max(1, Math.ceil(codes.length / MOST)) }, (_, index) => ({
    number: index + 1,
    codes: codes.slice(index * MOST, (index + 1) * MOST),
  }));
