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
import { otherLanguage } from '../../src/lookup/build/otherLanguage.ts';
import {
  bySegment,
  findProduct,
  prepareIndex,
  stepsOf,
  type SerializedIndex,
} from '../../src/lookup/shared/codeIndex.ts';
import type { SerializedWords } from '../../src/lookup/shared/serializedWords.ts';
import { projectRoot } from './content.ts';

/** What a test looks things up in: an index and its words, with no file to load. */
export interface NodeSources extends WordSources {
  readonly index: SerializedIndex;
}

/** What a look-up searches in, of `own` and of other languages. */
export function knownOf(own: NodeSources, lang = 'zh-CN', others: readonly NodeSources[] = []): KnownCodes {
  const entries = prepareIndex(own.index);
  const [words, allWords] = [
    prepareWords(own, []),
    prepareWords(
      own,
      others.map((other) => otherLanguage(own, other)),
    ),
  ];
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
  if (paste && (paste.errors.length > 0 || paste.secrets > 0 || paste.foreign !== undefined)) {
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

/** An index as a test writes it, of one product `p` unless a code names others. */
export interface IndexParts {
  /** Code → its meaning. */
  readonly codes: Readonly<Record<string, string>>;
  /** Code → positions of its products. */
  readonly productsOf?: Readonly<Record<string, readonly number[]>>;
  readonly products?: SerializedIndex['products'];
  /** Ids; title and description are the same. */
  readonly guides?: readonly string[];
  /** Guide → positions of the codes that it serves. */
  readonly serves?: Readonly<Record<string, readonly number[]>>;
  /** Names of actions of the first product. */
  readonly actions?: readonly string[];
  /** Action → positions of the codes that it returns. */
  readonly returns?: Readonly<Record<string, readonly number[]>>;
  readonly remedies?: SerializedWords['remedies'];
  readonly aliases?: SerializedWords['aliases'];
  readonly synonyms?: SerializedWords['synonyms'];
  readonly traditional?: string;
}

/** The sources of a small index. Pages are numbered: codes, then guides, then actions. */
export function sourcesOf({
  codes,
  productsOf = {},
  products = [['p', 'P']],
  guides = [],
  serves = {},
  actions = [],
  returns = {},
  remedies = [],
  aliases = [],
  synonyms = [],
  traditional = '',
}: IndexParts): NodeSources {
  return {
    index: {
      codes: Object.keys(codes),
      shardSize: 200,
      products,
      productsOf: Object.keys(codes).map((code) => productsOf[code] ?? [0]),
      guides: guides.map((id) => [id, id, id, stepsOf(serves[id] ?? [])]),
    },
    texts: Object.values(codes),
    words: {
      remedies,
      guides: guides.map(() => []),
      actions: actions.map((name) => [0, name, returns[name] ?? []]),
      aliases,
      synonyms,
      traditional,
    },
  };
}
