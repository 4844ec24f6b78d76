/** What the look-up keeps on the reader's device, and nowhere else. Without storage it keeps nothing. */

/** A page that the reader opened from the look-up. */
export interface Recent {
  readonly name: string;
  readonly href: string;
}

const MOST = 8;

/** The pages opened last, the latest first. */
export function recentPages(): Recent[] {
  const kept: unknown = read('recent');
  return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
}

/** Keeps a page that was opened; of its address only the path, since a fragment may tell of a call. */
export function keepPage(name: string, path: string): void {
  write('recent', [{ name, href: path }, ...recentPages().filter((page) => page.name !== name)].slice(0, MOST));
}

/** Forgets all pages. */
export const forgetPages = (): void => {
  write('recent', []);
};

/** Id of the product that the reader chose, or an empty string. */
export function keptProduct(): string {
  const kept = read('product');
  return typeof kept === 'string' ? kept : '';
}

/** Keeps the product that look-ups put first; an empty string for none. */
export const keepProduct = (id: string): void => {
  write('product', id);
};

const isRecent = (value: unknown): value is Recent =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'href' in value &&
  typeof value.href === 'string' &&
  value.href.startsWith('/') &&
  !value.href.startsWith('//');

function read(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`lookup-${name}`) ?? 'null');
  } catch {
    // Storage is switched off, or holds what is not ours.
    return null;
  }
}

function write(name: string, value: unknown): void {
  try {
    localStorage.setItem(`lookup-${name}`, JSON.stringify(value));
  } catch {
    // Storage is full or switched off.
  }
}
