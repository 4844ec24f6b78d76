import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Place, Problem } from '../problems/problems.ts';
import { checkYaml, splitFrontmatter } from './frontmatter.ts';
import { findLinks } from './findLinks.ts';
import { readFolder } from './readFolder.ts';
import { guideSchema } from './schemas.ts';

/** A name in a content file and where it stands. */
export interface Reference {
  readonly name: string;
  readonly place: Place;
}

/** The facts of a guide that the catalogue needs; Starlight renders its body. */
export interface GuideFile {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  readonly codes: readonly Reference[];
  /** Root-relative addresses that the text links to. */
  readonly links: readonly Reference[];
}

/** Reads the frontmatter of every guide of `locale`. */
export function readGuides(root: string, locale: Locale): { guides: GuideFile[]; problems: Problem[] } {
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  for (const { file, name, text } of readFolder(root, paths.guides(locale), ['.md', '.mdx'])) {
    if (name === 'index') continue;
    const { yaml, body, bodyLine } = splitFrontmatter(text);
    const checked = checkYaml(yaml, guideSchema, file, 2);
    problems.push(...checked.problems);
    if (!checked.data) continue;
    const { title, description, codes, sidebar } = checked.data;
    guides.push({
      id: name,
      file,
      title,
      description,
      order: sidebar.order,
      codes: codes.map((code, index) => ({ name: code, place: checked.placeOf(['codes', index]) })),
      links: findLinks(body, file, bodyLine),
    });
  }
  guides.sort(compareGuides);
  return { guides, problems };
}

/** The order in which guides are listed: their own, then by id. */
export const compareGuides = (a: GuideFile, b: GuideFile): number => a.order - b.order || (a.id < b.id ? -1 : 1);
