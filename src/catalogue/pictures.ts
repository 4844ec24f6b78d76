import type { Catalogue, Category } from './types.ts';

/** Pixels, as the readers of Open Graph expect. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** With more categories than this, small ones share the picture of the site: a picture takes about 40 ms of CPU to draw. */
const MAX_PICTURES = 60;
const MIN_CODES = 10;

/** Whether links to the codes of a category are shown with a picture of its own. */
export const hasPicture = ({ categories }: Pick<Catalogue, 'categories'>, { codes }: Category): boolean =>
  categories.length <= MAX_PICTURES || codes.length >= MIN_CODES;
