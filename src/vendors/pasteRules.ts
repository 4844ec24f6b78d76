/** What the reader of pasted texts knows of one API: the module `paste.ts` of a vendor. Sources of patterns are bounded, and `NEVER` matches nothing. */
export interface PasteRules {
  /** Messages that come with one code. They are used only in texts that contain no code. */
  readonly messages: readonly { readonly pattern: RegExp; readonly code: string }[];
  /** Categories whose codes are known by their shape. */
  readonly categories: readonly string[];
  /** Source of the name of an SDK's exception. */
  readonly exception: string;
  /** Source of what shows that a text is about a call of the API. */
  readonly mention: string;
  /** Source of a host of the API, and of its regions. */
  readonly host: string;
  readonly region: string;
  /** Source of what the names of its headers begin with. */
  readonly headerPrefix: string;
  /** What names a product and an action, `cvm DescribeInstances`; and what names a product. */
  readonly operations: readonly RegExp[];
  readonly products: readonly RegExp[];
  /** Names of packages that are no products. */
  readonly otherPackages: readonly string[];
  /** Source of the start of a signature: only the secrets in it are masked, as the rest of it helps. */
  readonly signature: string;
}

/** Source of a pattern that matches nothing. */
export const NEVER = '(?!)';
