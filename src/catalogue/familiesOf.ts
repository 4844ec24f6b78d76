import { inLanguage } from '../read/readSite.ts';
import { familyOf } from './categoryIcon.ts';
import type { Content } from '../read/readContent.ts';
import type { Category, CategoryFamily } from './types.ts';

/**
 * The categories by family, in the order of the settings; those of no family come last, without a name. A site without families has one
 * group of all, and a family without categories is left out.
 */
export function familiesOf(
  categories: readonly Category[],
  { settings, locale }: Pick<Content, 'settings' | 'locale'>,
): CategoryFamily[] {
  const groups = Map.groupBy(categories, ({ name }) => familyOf(name, settings.families));
  return [...settings.families, undefined].flatMap((family) => {
    const members = groups.get(family);
    return members ? [{ name: inLanguage(family?.name, locale), categories: members }] : [];
  });
}
