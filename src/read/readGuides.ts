import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { splitFrontmatter } from '../tables/frontmatter.ts';
import { checkYaml } from './checkYaml.ts';
import { guideSections, type GuideSection } from './guideSections.ts';
import { anchorsIn } from './anchorsIn.ts';
import { checkPictures } from './checkPictures.ts';
import { findInlineCode, findLinks } from './findLinks.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './reference.ts';
import { guideSchema, guideTranslationSchema, titlesSchema } from './schemas.ts';
import { markOf } from './translationMark.ts';
import { readSources } from './translations.ts';

/** The frontmatter and the links of a guide; Starlight renders its body. A translation has its codes and its order from its source. */
export interface GuideFile {
  readonly id: string;
  /** The language of its text. */
  readonly locale: Locale;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** The only product that the guide is for. */
  readonly product: string | undefined;
  readonly codes: readonly Reference[];
  /** Addresses on this site to which the text links. */
  readonly links: readonly Reference[];
  readonly sections: readonly GuideSection[];
  /** What stands as code in its sentences. */
  readonly mentions: readonly Reference[];
  /** The ids that links may name. */
  readonly anchors: readonly string[];
}

/**
 * Reads every guide of `locale`, in the order in which guides are listed. Guides with problems are left out.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readGuides(root: string, locale: Locale): { guides: GuideFile[]; problems: Problem[] } {
  const guides: GuideFile[] = [];
  const problems: Problem[] = [];
  const sources = readSources(root, paths.guides);
  for (const { file, name, text } of readFolder(root, paths.guides(locale), ['.md', '.mdx'])) {
    if (name === 'index') continue;
    if (!GUIDE_NAME.test(name)) {
      const wanted =
        name
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'guide';
      problems.push(problem('malformed-guide-name', { file, line: 1, column: 1 }, { name, wanted }));
    }
    const { yaml, body, bodyLine } = splitFrontmatter(text);
    const isTranslation = markOf(text) !== undefined;
    const own = checkYaml(yaml, isTranslation ? guideTranslationSchema : titlesSchema, file, 2);
    const source = isTranslation ? sources.get(name) : { file, text };
    if (!source) continue;
    const checked = checkYaml(splitFrontmatter(source.text).yaml, guideSchema, source.file, 2);
    problems.push(...(isTranslation ? own.problems : []), ...checked.problems);
    problems.push(...checkPictures(root, body, file, bodyLine));
    if (!own.data || !checked.data) continue;
    const { title, description } = own.data;
    const { codes, product, sidebar } = checked.data;
    guides.push({
      id: name,
      locale,
      file,
      title,
      description,
      order: sidebar.order,
      product,
      codes: codes.map((code, index) => ({ name: code, position: checked.positionOf(['codes', index]) })),
      links: findLinks(body, file, bodyLine),
      sections: guideSections(body),
      mentions: findInlineCode(body, file, bodyLine),
      anchors: anchorsIn(body),
    });
  }
  guides.sort(compareGuides);
  return { guides, problems };
}

/** Names that Starlight takes into addresses as they are. */
const GUIDE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The order in which guides are listed: their own, then by id. */
export const compareGuides = (a: GuideFile, b: GuideFile): number => a.order - b.order || (a.id < b.id ? -1 : 1);
