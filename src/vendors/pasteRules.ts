/** What the reader of pasted texts knows of one API: the module `paste.ts` of a vendor. Sources of patterns are bounded, and `NEVER` matches nothing. */
export interface PasteRules {
  /** Messages that come with one code. They are used only in texts that contain no code. */
  readonly messages: readonly { readonly pattern: RegExp; readonly code: string }[];
  /** Numbers that texts have in the place of codes, with those codes; and the source of what shows that a text has them. */
  readonly numbers: { readonly mention: string; readonly codes: Readonly<Record<string, string>> };
  /** Categories whose codes are known by their shape. */
  readonly categories: readonly string[];
  /** Categories whose codes every product has, even where only one lists them. */
  readonly commonCategories: readonly string[];
  /** Source of what shows an error in a text that is too long to be read whole. */
  readonly errorMark: string;
  /** Source of the name of an SDK's exception. */
  readonly exception: string;
  /** Source of what shows that a text is about a call of the API. */
  readonly mention: string;
  /** Source of a host of the API, and of its regions. */
  readonly host: string;
  readonly region: string;
  /** Source of what the names of its headers begin with. */
  readonly headerPrefix: string;
  /** Commands, whose group `value` is the action. */
  readonly actions: readonly RegExp[];
  readonly products: ProductRules;
  /** What tells texts of the API from those of others; missing where the API may be anyone's. */
  readonly ours?: Ours;
  /** Names of packages that are no products, and words like them. */
  readonly otherPackages: readonly string[];
  /** Source of the start of a signature: only the secrets in it are masked, as the rest of it helps. */
  readonly signature: string;
}

/** What tells the product that a text is about. The group `value` of a pattern is its name. */
export interface ProductRules {
  /** Ids of products by what else they are called. */
  readonly ofWords: ReadonlyMap<string, string>;
  /** Ids of products by actions that they alone have. */
  readonly ofActions: ReadonlyMap<string, string>;
  /** Places beside those that texts about any API have: scopes of signatures, commands, packages of SDKs, names of resources. */
  readonly inScopes: readonly RegExp[];
  readonly inCommands: readonly RegExp[];
  readonly inPackages: readonly RegExp[];
  readonly inResourceNames: readonly RegExp[];
  /** Resources of Terraform, whose names start with what products are called. */
  readonly ofResources: readonly RegExp[];
  /** What a text is about, by weaker and weaker evidence. */
  readonly topics: readonly (readonly Topic[])[];
}

/** What tells of a product; of an undefined one, the match itself is the id. */
export type Topic = readonly [product: string | undefined, words: RegExp];

/** A cloud or an API with its marks; a text that has all of them is its. */
export type CloudMarks = readonly [name: string, ...marks: readonly RegExp[]];

export interface Ours {
  /** What only a text of the API, its SDKs or its tools contains. */
  readonly marks: RegExp;
  /** The name of the vendor, in a text that may speak of several clouds. */
  readonly name: RegExp;
  /** APIs of the vendor whose errors the site does not list; `otherApis.ts` has their words. */
  readonly otherApis: readonly CloudMarks[];
}

/** What is said of a text of another API of the vendor, in the reader's language: the module `otherApis.ts`. */
export interface OtherApiWords {
  readonly name: string;
  /** Where to look up its errors. */
  readonly advice: string;
}

/** Source of a pattern that matches nothing. */
export const NEVER = '(?!)';
