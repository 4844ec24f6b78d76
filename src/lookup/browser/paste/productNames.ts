import { rules } from '#vendor/paste.ts';

/** Words in the places where the names of products stand that are none. */
const NO_PRODUCT: ReadonlySet<string> = new Set(
  `
  abstract api app async base client cloud common core cpp default demo dotnet error exception feign go grpc http https internal intl lib
  java main mock models my new nodejs none null ok okhttp php profile provider python region regions request rest rpc ruby sdk secret
  server service sync test token true web
  `
    .trim()
    .split(/\s+/)
    .concat(rules.otherPackages),
);

/**
 * The id of the product that a text calls by a word: the name of a host, package, client or service.
 * @returns in lower case; undefined where the word names no product
 */
export function productOfWord(word: string): string | undefined {
  const name = word.toLowerCase();
  return NO_PRODUCT.has(name) ? undefined : (rules.products.ofWords.get(name) ?? name);
}

/**
 * The id of the product of a Terraform resource: its first words say it, or its first one is it.
 * @param resource its name without that of the provider
 */
export function productOfResource(resource: string): string | undefined {
  const words = resource.split('_');
  const starts = words.map((_, index) => words.slice(0, words.length - index).join('_'));
  const named = starts.map(
    (start) => rules.products.ofWords.get(start) ?? rules.products.ofWords.get(start.replace(/s$/, '')),
  );
  return named.find((id) => id !== undefined) ?? productOfWord(words[0] ?? '');
}
