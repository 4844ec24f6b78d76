import type { Catalogue, Code } from '../catalogue/types.ts';
import type { CodeDates } from '../history/types.ts';
import type { Site } from '../site.ts';

/** What records are made from, beside the code. */
export interface DataContext {
  readonly site: Pick<Site, 'lang' | 'text' | 'urls' | 'absolute'>;
  readonly catalogue: Catalogue;
  /** The day of the newest change of the content, `2026-11-25`. */
  readonly contentDate?: string | undefined;
  /** Since when a code is listed and when its text last changed, where that is known. */
  readonly datesOf?: ((code: Code) => CodeDates) | undefined;
}
