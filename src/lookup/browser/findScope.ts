import type { SerializedIndex } from '../shared/codeIndex.ts';
import { isStopWord } from './words/stopWords.ts';

/** A query without the product that it names. */
export interface ScopedQuery {
  readonly text: string;
  /** Position of the product; undefined where the query names none, or nothing else. */
  readonly product: number | undefined;
}

/** Shorter ids and names are ordinary words more often. */
const MIN_LENGTH = 3;

/** Takes the id or the name of a product out of a query: `sms 签名` asks for 签名 of the product `sms`. The longest name counts. */
export function findScope(query: string, { products }: Pick<SerializedIndex, 'products'>): ScopedQuery {
  const lower = query.toLowerCase();
  const names = products
    .flatMap((both, product) => both.map((name) => ({ name: name.toLowerCase(), product })))
    .filter(({ name }) => isDistinct(name) && lower.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  for (const { name, product } of names) {
    const at = indexOfWord(lower, name);
    if (at < 0) continue;
    const rest = `${query.slice(0, at)} ${query.slice(at + name.length)}`.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(rest)) return { text: rest, product };
  }
  return { text: query, product: undefined };
}

const isDistinct = (name: string): boolean =>
  /\p{Script=Han}{2}/u.test(name) || (name.length >= MIN_LENGTH && !isStopWord(name));

/** Where a name stands that is no part of a longer Latin word or code. */
function indexOfWord(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (
      !/[\w.:/-]/.test(/\w/.test(name[0] ?? '') ? before : ' ') &&
      !/[\w.:/-]/.test(/\w/.test(name.at(-1) ?? '') ? after : ' ')
    )
      return at;
  }
  return -1;
}
