import type { Json } from './text/responseTemplate.ts';
import type { RichText } from './text/richText.ts';
import type { FixedBy, Retry } from './verdicts.ts';

/** What a page tells its scripts: the content of its one block of JSON. */
export interface PageData {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** What tells this release of the site from any other; none in the development server. */
  readonly release?: string | undefined;
  /** Address of the home page in the language of the page. */
  readonly home: string;
  /** Label of a button that copies, before and after. */
  readonly copy: string;
  readonly copied: string;
  /** What a look-up box says whose script does not load. */
  readonly searchFailed: string;
  /** Names of the largest categories, to go on with where a look-up finds nothing. */
  readonly categories: readonly string[];
  /** On the page of a code, what the page says of it. */
  readonly code?: CodeData;
}

/** What the page of a code says, for the texts that are copied into a ticket. */
export interface CodeData {
  readonly code: string;
  /** What the tables say of it in the language of the page, whether the page has room for all of it or not. */
  readonly meanings: readonly MeaningData[];
  /** The remedies in the page's order; one without a product holds for all. */
  readonly remedies: readonly {
    readonly product?: string;
    readonly retry: Retry;
    readonly fixedBy: FixedBy;
    readonly steps: readonly RichText[];
    /** Sentences and blocks of code below the steps. */
    readonly examples: readonly RichText[];
  }[];
  /** The body of a response. */
  readonly example: Json;
}

/** What tables say of a code, for the products that do. */
export interface MeaningData {
  /** Where they are very many and it is common, only some of them. */
  readonly products: readonly string[];
  /** Whether it holds for every product that no meaning names: a table of common codes says it. */
  readonly isCommon?: true;
  /** The description, or what stands for it where there is none. */
  readonly text: RichText;
  readonly message?: string;
  readonly cause?: RichText;
  readonly solution?: RichText;
  readonly name?: string;
  readonly httpStatus?: string;
}

/** The id of the element that holds a page's data. */
export const PAGE_DATA_ID = 'page-data';
