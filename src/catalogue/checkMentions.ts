import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { codeKey, isCode, lastSegmentOf } from '../tables/code.ts';
import { editDistance } from '../text/nearest.ts';
import type { Catalogue } from './types.ts';

/**
 * What stands as code in the sentences of remedies and guides, and is a code but for one letter, is misspelt. With two letters
 * off it may be a code that no table lists: `CosNotExist` beside `JobNotExist` of another product. Codes, categories, the last
 * segments of codes and actions are right, and numbers are never guessed: each is as likely as the next.
 */
export function checkMentions({ locale, remedies, guides }: Content, catalogue: Catalogue): Problem[] {
  const { codes, retired, products } = catalogue;
  const listed = [...codes, ...retired].flatMap(({ spellings }) => spellings);
  const known = new Set(
    [
      ...listed,
      ...listed.map(lastSegmentOf),
      ...listed.flatMap((code) => [...code.matchAll(/\./g)].map(({ index }) => code.slice(0, index))),
      ...products.flatMap(({ actions }) => actions.map(({ name }) => name)),
    ].map(codeKey),
  );
  // Only codes of the same digits and nearly the same length are compared, and a name that many remedies say once.
  const byShape = Map.groupBy(new Set(listed), (code) => shapeOf(code, code.length));
  const found = new Map<string, string | undefined>();
  const nearOf = (name: string): string | undefined => {
    if (found.has(name)) return found.get(name);
    const near = [0, -1, 1]
      .flatMap((more) => byShape.get(shapeOf(name, name.length + more)) ?? [])
      .find((code) => isNear(codeKey(name), codeKey(code)));
    found.set(name, near);
    return near;
  };
  return [...remedies, ...guides]
    .filter((text) => text.locale === locale)
    .flatMap(({ mentions }) => mentions)
    .filter(({ name }) => isCode(name) && name.length >= MIN_LENGTH && !known.has(codeKey(name)))
    .flatMap(({ name, position }) => {
      const near = nearOf(name);
      return near === undefined ? [] : [problem('misspelt-code', position, { name, near })];
    });
}

/** Shorter words are near to many codes by chance. */
const MIN_LENGTH = 8;

/** Whether one letter is missing, too many or another, or two neighbours are swapped. */
const isNear = (name: string, code: string): boolean => editDistance(name, code, 1) <= 1;

const shapeOf = (name: string, length: number): string => `${String(length)} ${name.replace(/\D/g, '')}`;
