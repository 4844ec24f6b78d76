import type { RichText } from './text/richText.ts';
import type { FixedBy, Retry } from './verdicts.ts';

/** What a page tells its scripts: the content of its one block of JSON. */
export interface PageData {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** Address of the home page in the language of the page. */
  readonly home: string;
  /** Label of a button that copies, before and after. */
  readonly copy: string;
  readonly copied: string;
  /** Names of the largest categories, to go on with where a look-up finds nothing. */
  readonly categories: readonly string[];
  /** On the page of a code, what the page says of it. */
  readonly code?: CodeData;
}

/** What the page of a code says, for the texts that are copied into a ticket. */
export interface CodeData {
  readonly code: string;
  /** The meanings that the page shows, with the products that each is limited to; none where all products share it. */
  readonly meanings: readonly { readonly products: readonly string[]; readonly text: RichText }[];
  /** The remedies in the page's order; one without a product holds for all. */
  readonly remedies: readonly {
    readonly product?: string;
    readonly retry: Retry;
    readonly fixedBy: FixedBy;
    readonly steps: readonly RichText[];
  }[];
  readonly example: ErrorResponse;
}

/** The body of a failed call's response. */
export interface ErrorResponse {
  readonly Response: {
    readonly Error: { readonly Code: string; readonly Message: string };
    readonly RequestId: string;
  };
}

/** The id of the element that holds a page's data. */
export const PAGE_DATA_ID = 'page-data';
