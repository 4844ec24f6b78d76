import type { Locale } from '../../locales.ts';

/** The same page in one of the published languages. `exists` is false where that language lacks it; `href` is then its home page. */
export interface Translation {
  readonly locale: Locale;
  readonly href: string;
  readonly exists: boolean;
}
