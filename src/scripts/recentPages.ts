import { readStored, store } from './deviceStorage.ts';

/** A page that the reader opened from the look-up. */
export interface RecentPage {
  readonly name: string;
  /** The path of its address: a fragment may describe a call. */
  readonly href: string;
}

const MAX_PAGES = 8;

/** The pages that were opened last, latest first. */
export function readRecentPages(): RecentPage[] {
  const stored = readStored('recent');
  return Array.isArray(stored) ? stored.filter(isRecentPage).slice(0, MAX_PAGES) : [];
}

/** Adds a page that was opened. A path that leads to another site is not kept. */
export function addRecentPage(name: string, path: string): void {
  const others = readRecentPages().filter((page) => page.name !== name);
  store('recent', [{ name, href: path }, ...others].filter(isRecentPage).slice(0, MAX_PAGES));
}

/** Forgets all pages. */
export const clearRecentPages = (): void => {
  store('recent', []);
};

const isRecentPage = (value: unknown): value is RecentPage =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'href' in value &&
  typeof value.href === 'string' &&
  isPathOfSite(value.href);

/** `//host/path` is an address of another site, and so are `/\host/path` and, with a tab in it, `/ /host/path`, as browsers read them. */
const isPathOfSite = (href: string): boolean =>
  href.startsWith('/') && URL.canParse(href, ANY_SITE) && new URL(href, ANY_SITE).origin === ANY_SITE;

const ANY_SITE = 'https://site.invalid';
