import type { CallContext } from '../lookup/shared/callContext.ts';
import type { RichText } from '../text/richText.ts';
import type { FixedBy, Retry } from '../verdicts.ts';

/** What a page says about a code, and what is known about the call that failed with it. */
export interface HandOffDetails {
  readonly code: string;
  /** What the table calls the error, and its HTTP status; absent where it does not say, or says several. */
  readonly name?: string;
  readonly httpStatus?: string;
  readonly meanings: readonly RichText[];
  /** What the table says that responses say. */
  readonly messages: readonly string[];
  /** Causes and solutions of the table; the steps are those of a remedy. */
  readonly tableCauses: readonly RichText[];
  readonly tableSolutions: readonly RichText[];
  readonly steps: readonly RichText[];
  /** Sentences and blocks of code that belong to the steps. */
  readonly examples: readonly RichText[];
  /** The smallest policy that allows the call, as JSON; absent where the call was not refused, or its operation is not known. */
  readonly policy?: string;
  /** Absent where the page gives no verdict, or several. */
  readonly retry?: Retry;
  readonly fixedBy?: FixedBy;
  /** The permanent address of the page. */
  readonly url: string;
  readonly call: CallContext;
}
