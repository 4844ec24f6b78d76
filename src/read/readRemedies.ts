import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import type { RichText } from '../text/richText.ts';
import type { FixedBy, Retry } from '../verdicts.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { splitFrontmatter } from '../tables/frontmatter.ts';
import { checkYaml } from './checkYaml.ts';
import { checkPictures } from './checkPictures.ts';
import { findInlineCode, findLinks } from './findLinks.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './reference.ts';
import { examplesOf, splitSections, stepsOf, type RemedySection } from './remedySections.ts';
import { remedySchema, remedyTranslationSchema, type Tool } from './schemas.ts';
import { markOf } from './translationMark.ts';
import { readSources } from './translations.ts';

/** A remedy: its verdict, the codes and guides it names, and its Markdown. A translation has all but its text from its source. */
export interface RemedyFile {
  readonly id: string;
  /** The language of its text. */
  readonly locale: Locale;
  readonly file: string;
  readonly product: Reference | undefined;
  readonly codes: readonly Reference[];
  readonly guides: readonly Reference[];
  readonly retry: Retry;
  readonly retryPosition: SourcePosition;
  readonly fixedBy: FixedBy;
  /** Messages that responses with the codes are known to hold. */
  readonly messages: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly tools: readonly Tool[];
  readonly sections: readonly RemedySection[];
  /** The items of its list of steps. */
  readonly steps: readonly RichText[];
  /** What stands below that list: sentences, and blocks of code. */
  readonly examples: readonly RichText[];
  /** Addresses on this site that the text links to. */
  readonly links: readonly Reference[];
  /** What stands as code in its sentences. */
  readonly mentions: readonly Reference[];
}

/**
 * Reads every remedy of `locale`. Remedies with problems are left out.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readRemedies(root: string, locale: Locale): { remedies: RemedyFile[]; problems: Problem[] } {
  const remedies: RemedyFile[] = [];
  const problems: Problem[] = [];
  const sources = readSources(root, paths.remedies);
  for (const { file, name, text } of readFolder(root, paths.remedies(locale), ['.md'])) {
    const { yaml, body, bodyLine } = splitFrontmatter(text);
    const isTranslation = markOf(text) !== undefined;
    if (isTranslation) problems.push(...checkYaml(yaml, remedyTranslationSchema, file, 2).problems);
    const source = isTranslation ? sources.get(name) : { file, text };
    if (!source) continue;
    const {
      data,
      positionOf,
      problems: yamlProblems,
    } = checkYaml(splitFrontmatter(source.text).yaml, remedySchema, source.file, 2);
    problems.push(...yamlProblems);
    if (!data) continue;
    problems.push(...checkPictures(root, body, file, bodyLine));
    const sections = splitSections(body);
    if (sections.every(({ markdown }) => isEmpty(markdown)))
      problems.push(problem('empty-remedy', { file, line: bodyLine, column: 1 }, {}));
    const stepsMarkdown = sections.find(({ id }) => id === 'steps')?.markdown ?? '';
    const references = (key: 'codes' | 'guides'): Reference[] =>
      data[key].map((value, index) => ({ name: value, position: positionOf([key, index]) }));
    remedies.push({
      id: name,
      locale,
      file,
      product: data.product === undefined ? undefined : { name: data.product, position: positionOf(['product']) },
      codes: references('codes'),
      guides: references('guides'),
      retry: data.retry,
      retryPosition: positionOf(['retry']),
      fixedBy: data.fixedBy,
      messages: data.messages,
      tools: data.tools,
      sections,
      steps: stepsOf(stepsMarkdown),
      examples: examplesOf(stepsMarkdown),
      links: findLinks(body, file, bodyLine),
      mentions: findInlineCode(body, file, bodyLine),
    });
  }
  return { remedies, problems };
}

/** Whether a text says nothing to its readers. */
const isEmpty = (markdown: string): boolean => markdown.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
