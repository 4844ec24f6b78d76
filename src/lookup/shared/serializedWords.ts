/**
 * What the search of words loads beside the codes, as it is stored in `lookup/words.json`. Pages are referred to by a number: first the
 * codes in the order of the index, then its guides, then `actions`.
 */
export interface SerializedWords {
  /** Causes and steps of codes that have a remedy of their own, one a line, by the position of the code. */
  readonly remedies: readonly (readonly [position: number, lines: string])[];
  /** For each guide, its sections in turn: heading, text. */
  readonly guides: readonly (readonly string[])[];
  /** The position of the product, the name, and the positions of the codes that it can return. */
  readonly actions: readonly (readonly [product: number, name: string, codes: readonly number[]])[];
  /** What people say, and the pages that they mean by it, best first. */
  readonly aliases: readonly (readonly [phrases: readonly string[], pages: readonly number[]])[];
  /** Words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Traditional characters, each followed by the simplified one that the texts have. */
  readonly traditional: string;
}

/**
 * What another language says of the pages of one, in the order of its index; empty where it says nothing. `lookup/others.json` has one for
 * each other language. The text of guides and remedies is left out: it would add little and weigh most.
 */
export interface OtherLanguage {
  readonly texts: readonly string[];
  readonly guides: readonly (readonly [title: string, description: string])[];
}
