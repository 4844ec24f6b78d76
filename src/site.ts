import { fill, textOf, type Text } from './i18n/text.ts';
import { locales, type Locale } from './locales.ts';
import { neutralSettings } from './read/readSite.ts';
import type { Section, Settings } from './read/siteSchema.ts';
import { urlsOf, type Urls } from './urls.ts';

/** What every page needs to know of where it stands. */
export interface Site {
  readonly locale: Locale;
  /** BCP 47 tag of the language. */
  readonly lang: string;
  readonly text: Text;
  readonly urls: Urls;
  /** What `content/site.yml` says. */
  readonly settings: Settings;
  /** Whether a section is shown. */
  readonly shows: (section: Section) => boolean;
  /** Whether pages carry a content security policy; the development server adds scripts of its own. */
  readonly hasPolicy: boolean;
  /** What tells this release of the site from any other; none in the development server. */
  readonly release?: string | undefined;
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
  readonly settings?: Settings;
  readonly release?: string | undefined;
}

/** The site as seen from a page in `locale`. */
export function createSite(
  { origin, base, repository, hasPolicy = false, settings = neutralSettings, release }: SiteSettings,
  locale: Locale,
): Site {
  const { branch = 'main', view = VIEW, edit = EDIT } = settings.repository;
  const addressOf = (template: string) => (file: string, line?: number) =>
    fill(template.replace(/\[([^\]]*)\]/g, line === undefined ? '' : '$1'), {
      repository,
      branch,
      file,
      ...(line !== undefined && { line }),
    });
  return {
    locale,
    lang: locales[locale].lang,
    text: textOf(locale),
    urls: urlsOf(base, locale),
    settings,
    shows: (section) => settings.sections.includes(section),
    hasPolicy,
    release,
    absolute: (path) => new URL(path, origin).href,
    sourceUrl: addressOf(view),
    issuesUrl: `${repository}/issues`,
    editUrl: addressOf(edit),
  };
}

/** Where GitHub shows and edits a file. */
const VIEW = '{repository}/blob/{branch}/{file}[?plain=1#L{line}]';
const EDIT = '{repository}/edit/{branch}/{file}[#L{line}]';
