import type { Locale } from '../../src/locales.ts';
import { paths } from '../../src/paths.ts';
import { readFolder } from '../../src/read/readFolder.ts';
import { inlineText } from '../../src/tables/inline.ts';
import { parseTables } from '../../src/tables/parseTables.ts';

/** What a peer shows of one code: each meaning with the products that give it. */
export interface CodeFacts {
  readonly code: string;
  /** A name for its file, unlike that of any other code whatever the case. */
  readonly slug: string;
  readonly meanings: ReadonlyMap<string, readonly string[]>;
}

/** Collects the codes of the tables below `root`, in the order of the files; at most `limit` of them. */
export function codeFactsOf(root: string, locale: Locale, limit = Infinity): CodeFacts[] {
  const codes = new Map<string, Map<string, string[]>>();
  for (const { name: product, file, text } of readFolder(root, paths.tables(locale), ['.md'])) {
    for (const { code, meaning } of parseTables(text, file).rows) {
      if (!codes.has(code) && codes.size >= limit) continue;
      const meanings = entryOf(codes, code, () => new Map<string, string[]>());
      const products = entryOf(meanings, inlineText(meaning), () => []);
      if (!products.includes(product)) products.push(product);
    }
  }
  const slugs = new Set<string>();
  return [...codes].map(([code, meanings]) => ({ code, slug: slugOf(code, slugs), meanings }));
}

/** The page of a code in Markdown: a heading, and a list item for each meaning. */
export function markdownOf({ meanings }: CodeFacts, heading: string): string {
  const items = [...meanings].map(([meaning, products]) => `- ${escape(meaning)}\n\n  ${products.join(', ')}\n`);
  return `## ${heading}\n\n${items.join('\n')}`;
}

/** A title in frontmatter; JSON is YAML. */
export const frontmatterOf = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${JSON.stringify(fields)}\n---\n\n`;

function slugOf(code: string, taken: Set<string>): string {
  const plain = code
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = taken.has(plain) || plain === '' || plain === 'index' ? `${plain}-${taken.size}` : plain;
  taken.add(slug);
  return slug;
}

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&:@-]/g, '\\$&');

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
