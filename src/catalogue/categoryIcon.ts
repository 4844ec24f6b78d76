import { hues, shapes, type Family, type Hue, type Shape } from '../read/categorySettings.ts';
import { matchesName } from '../text/matchesName.ts';

/** The shape and hue by which a category is recognised; either alone tells most apart, both together all that meet often. */
export interface CategoryIcon {
  readonly shape: Shape;
  readonly hue: Hue;
}

/** The family that a category is in: the first one that names it. */
export const familyOf = (category: string, families: readonly Family[]): Family | undefined =>
  families.find(({ categories }) => categories.some((name) => matchesName(category, name)));

/**
 * The icon of a category. One that a family lists has the hue of the family, and its shape or else one by its place in the list. Any other
 * has what its name gives, so it never changes.
 */
export function categoryIconOf(category: string, families: readonly Family[] = []): CategoryIcon {
  const family = familyOf(category, families);
  const place = family?.categories.findIndex((name) => name.toLowerCase() === category.toLowerCase()) ?? -1;
  const hash = hashOf(category);
  return {
    shape: family?.shape ?? shapes[place] ?? shapes[hash % shapes.length] ?? 'circle',
    hue: family?.colour ?? hues[(hash >>> 8) % hues.length] ?? 'blue',
  };
}

function hashOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}
