import { codeKey } from '../tables/code.ts';
import { decodePercent } from '../text/decodePercent.ts';
import { localeOfPath, urlsOf } from '../urls.ts';
import type { PublishedSpellings } from './groupRows.ts';

/**
 * The spellings of codes and categories in the addresses of their pages, by their keys: case is part of an address, so the spelling that was
 * published stays. Of several, the first in the file counts.
 */
export function publishedNames(permalinks: readonly string[]): {
  codes: PublishedSpellings;
  categories: PublishedSpellings;
} {
  const codes = new Map<string, string>();
  const categories = new Map<string, string>();
  const kinds = new Map([
    ['errors', codes],
    ['categories', categories],
  ]);
  for (const address of permalinks) {
    const { home } = urlsOf('/', localeOfPath('/', address));
    const [folder = '', encoded = '', ...rest] = address.slice(home.length).split('/');
    const names = kinds.get(folder);
    if (!names || encoded === '' || rest.length !== 1 || rest[0] !== '') continue;
    const name = decodePercent(encoded);
    const key = codeKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return { codes, categories };
}
