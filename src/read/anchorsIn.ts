import { sectionIdOf } from '../sectionHeadings.ts';
import { sourceLines } from '../tables/lines.ts';
import { outlineOf } from '../tables/outline.ts';

/** The ids of the headings of a Markdown text, as the page has them, and those that its HTML gives. */
export function anchorsIn(body: string): string[] {
  const seen = new Map<string, number>();
  const ids = outlineOf(sourceLines(body)).headings.map(({ heading: { title } }) => {
    const standard = sectionIdOf(title);
    if (standard !== undefined) return standard;
    const slug = slugOf(title);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
  return [...ids, ...[...body.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id)];
}

/** The id of a heading: lower case, without punctuation, spaces as hyphens. Source: github-slugger, which Astro uses. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
