import { loadCatalogue } from '../../src/catalogue/loadCatalogue.ts';
import { locales, localeNames } from '../../src/locales.ts';
import { answerQuery } from '../../src/lookup/browser/answerQuery.ts';
import { codesOfError } from '../../src/lookup/browser/codesOfError.ts';
import { findScope } from '../../src/lookup/browser/findScope.ts';
import { codePages, type FoundPage } from '../../src/lookup/browser/foundPage.ts';
import type { KnownCodes } from '../../src/lookup/browser/knownCodes.ts';
import { readPaste } from '../../src/lookup/browser/paste/readPaste.ts';
import { prepareMeanings } from '../../src/lookup/browser/rankMessages.ts';
import { readQuery } from '../../src/lookup/browser/readQuery.ts';
import type { WordSources } from '../../src/lookup/browser/words/wordLines.ts';
import { prepareWords } from '../../src/lookup/browser/words/wordSearch.ts';
import { buildIndex } from '../../src/lookup/build/buildIndex.ts';
import { bySegment, findProduct, prepareIndex, type SerializedIndex } from '../../src/lookup/shared/codeIndex.ts';
import { projectRoot } from './content.ts';

/** What a test looks things up in: an index and its words, with no file to load. */
export interface NodeSources extends WordSources {
  readonly index: SerializedIndex;
}

/** What a look-up searches in, of `own` and of other languages. */
export function knownOf(own: NodeSources, lang = 'zh-CN', others: readonly WordSources[] = []): KnownCodes {
  const entries = prepareIndex(own.index);
  const [words, allWords] = [prepareWords(own, []), prepareWords(own, others)];
  return {
    ...own.index,
    entries,
    lang,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    bySegment: bySegment(entries),
    loadMeanings: () => Promise.resolve(prepareMeanings(own.texts)),
    loadWords: () => Promise.resolve(words),
    loadAllWords: () => Promise.resolve(allWords),
  };
}

/** The look-up of the project's own content, by language. */
export function realLookups(): ReadonlyMap<string, KnownCodes> {
  const sources = localeNames.map((locale) => ({
    locale,
    ...buildIndex(loadCatalogue(projectRoot, locale).catalogue),
  }));
  return new Map(
    sources.map((own) => [
      own.locale,
      knownOf(
        own,
        locales[own.locale].lang,
        sources.filter((other) => other !== own),
      ),
    ]),
  );
}

/** What the look-up box finds for a typed or pasted text, without what Pagefind adds: codes, `guides/<guide>`, `actions/<product>/<Action>`. */
export async function findPages(input: string, known: KnownCodes): Promise<string[]> {
  const paste = readPaste(input, (code) => known.byKey.has(code.toLowerCase()));
  if (paste && (paste.errors.length > 0 || paste.secrets > 0)) {
    const codes = await Promise.all(paste.errors.map((error) => codesOfError(error, known)));
    return codePages(codes.flat()).map((page) => nameOf(page, known));
  }
  const { text, product } = readQuery(input);
  const scope = product === undefined ? findScope(text, known) : { text, product: findProduct(known, product) };
  const { pages } = await answerQuery(scope.text, known, scope.product);
  return pages.map((page) => nameOf(page, known));
}

/** What the tables of the gate call a page. */
export function nameOf(page: FoundPage, { guides, products }: Pick<KnownCodes, 'guides' | 'products'>): string {
  if (page.kind === 'code') return page.entry.code;
  if (page.kind === 'guide') return `guides/${guides[page.guide]?.[0] ?? ''}`;
  return `actions/${products[page.product]?.[0] ?? ''}/${page.name}`;
}
