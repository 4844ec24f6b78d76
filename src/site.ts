import { textOf, type Text } from './i18n/text.ts';
import { locales, type Locale } from './locales.ts';
import { urlsOf, type Urls } from './urls.ts';

/** What every page needs to know of where it stands. */
export interface Site {
  readonly locale: Locale;
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly text: Text;
  readonly urls: Urls;
  /** Whether pages carry a content security policy; the development server adds scripts of its own. */
  readonly hasPolicy: boolean;
  /** `path` on the origin where the site is published. */
  readonly absolute: (path: string) => string;
  /** The address of a content file in the repository, at a line. */
  readonly sourceUrl: (file: string, line?: number) => string;
  /** Where faults are reported. */
  readonly issuesUrl: string;
  /** The address at which a content file is edited. */
  readonly editUrl: (file: string, line?: number) => string;
}

/** Where a site is published, and where its sources are. */
export interface SiteSettings {
  /** `https://docs.example.com`. */
  readonly origin: string;
  /** `/` or `/docs`. */
  readonly base: string;
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  readonly hasPolicy?: boolean;
}

/** The site as seen from a page in `locale`. */
export const createSite = ({ origin, base, repository, hasPolicy = false }: SiteSettings, locale: Locale): Site => ({
  locale,
  lang: locales[locale].lang,
  text: textOf(locale),
  urls: urlsOf(base, locale),
  hasPolicy,
  absolute: (path) => new URL(path, origin).href,
  sourceUrl: (file, line) => `${repository}/blob/main/${file}${line === undefined ? '' : `?plain=1#L${line}`}`,
  issuesUrl: `${repository}/issues`,
  editUrl: (file, line) => `${repository}/edit/main/${file}${line === undefined ? '' : `#L${line}`}`,
});
