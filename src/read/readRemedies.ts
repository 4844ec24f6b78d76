import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import type { RichText } from '../text/richText.ts';
import type { FixedBy, Retry } from '../verdicts.ts';
import type { Place, Problem } from '../problems/problems.ts';
import { checkYaml, splitFrontmatter } from './frontmatter.ts';
import { findLinks } from './findLinks.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './readGuides.ts';
import { splitSections, stepsOf, type RemedySection } from './remedySections.ts';
import { remedySchema, type Tool } from './schemas.ts';

/** A remedy: its verdict, the codes and guides it names, and its Markdown. */
export interface RemedyFile {
  readonly id: string;
  readonly file: string;
  readonly product: Reference | undefined;
  readonly codes: readonly Reference[];
  readonly guides: readonly Reference[];
  readonly retry: Retry;
  readonly retryPlace: Place;
  readonly fixedBy: FixedBy;
  readonly tools: readonly Tool[];
  readonly sections: readonly RemedySection[];
  /** The items of its list of steps. */
  readonly steps: readonly RichText[];
  /** Root-relative addresses that the text links to. */
  readonly links: readonly Reference[];
}

/** Reads every remedy of `locale`. */
export function readRemedies(root: string, locale: Locale): { remedies: RemedyFile[]; problems: Problem[] } {
  const remedies: RemedyFile[] = [];
  const problems: Problem[] = [];
  for (const { file, name, text } of readFolder(root, paths.remedies(locale), ['.md'])) {
    const { yaml, body, bodyLine } = splitFrontmatter(text);
    const { data, placeOf, problems: faults } = checkYaml(yaml, remedySchema, file, 2);
    problems.push(...faults);
    if (!data) continue;
    const sections = splitSections(body);
    const references = (key: 'codes' | 'guides'): Reference[] =>
      data[key].map((value, index) => ({ name: value, place: placeOf([key, index]) }));
    remedies.push({
      id: name,
      file,
      product: data.product === undefined ? undefined : { name: data.product, place: placeOf(['product']) },
      codes: references('codes'),
      guides: references('guides'),
      retry: data.retry,
      retryPlace: placeOf(['retry']),
      fixedBy: data.fixedBy,
      tools: data.tools,
      sections,
      steps: stepsOf(sections.find(({ id }) => id === 'steps')?.markdown ?? ''),
      links: findLinks(body, file, bodyLine),
    });
  }
  return { remedies, problems };
}
