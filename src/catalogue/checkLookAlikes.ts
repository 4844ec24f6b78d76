import { sourceLocale } from '../locales.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';
import type { Content } from '../read/readContent.ts';
import { editDistance } from '../text/nearest.ts';
import type { Catalogue, Code } from './types.ts';

/**
 * Two codes of products marked `complete`, in the source language, that share their last segment or differ in at most two letters are easily
 * confused: a row of content/look-alikes must tell them apart. Case does not count as a difference.
 */
export function checkLookAlikes({ locale, products }: Content, { codes }: Catalogue): Problem[] {
  if (locale !== sourceLocale) return [];
  const complete = codes.filter((code) => code.products.some((id) => products.configOf(id).complete));
  return complete.flatMap((code, index) =>
    complete.slice(index + 1).flatMap((other) => {
      const why = whyAlike(code, other);
      const source = code.meanings[0]?.sources[0];
      if (why === undefined || !source || code.lookAlikes.some((known) => known.code === other.code)) return [];
      const position = { file: source.file, line: source.line, column: 1 };
      return [problem('missing-look-alike', position, { code: code.code, other: other.code, why })];
    }),
  );
}

function whyAlike(code: Code, other: Code): Told | undefined {
  if (code.sameLastSegment.includes(other.code)) return phrase('same-last-segment', {});
  return editDistance(code.code.toLowerCase(), other.code.toLowerCase(), 2) <= 2
    ? phrase('two-letters', {})
    : undefined;
}
