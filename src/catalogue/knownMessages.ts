import { localeNames, type Locale } from '../locales.ts';
import type { Code } from './types.ts';

/** A message that responses with a code are known to hold. */
export interface KnownMessage {
  readonly locale: Locale;
  readonly text: string;
}

/**
 * The known messages of a code, those in `locale` first. What only one of several products says is left out.
 * @param locale the language of the reader
 */
export function knownMessages(
  { products, remedies }: Pick<Code, 'products' | 'remedies'>,
  locale: Locale,
): KnownMessage[] {
  const general = remedies.filter(({ product }) => product === undefined || products.length === 1);
  return [locale, ...localeNames.filter((other) => other !== locale)].flatMap((other) =>
    general.flatMap(({ messages }) => (messages[other] ?? []).map((text) => ({ locale: other, text }))),
  );
}
