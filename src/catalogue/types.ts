import type { Locale } from '../locales.ts';
import type { GuideSection } from '../read/guideSections.ts';
import type { RemedySection } from '../read/remedySections.ts';
import type { Edition, Withdrawal } from '../read/readLifeCycle.ts';
import type { ProductConfig, Tool } from '../read/schemas.ts';
import type { InlineNode } from '../tables/inline.ts';
import type { Scope } from '../tables/parseTables.ts';
import type { Words } from '../text/fillWords.ts';
import type { RichText } from '../text/richText.ts';
import type { FixedBy, Retry } from '../verdicts.ts';
import type { CategoryIcon } from './categoryIcon.ts';

/** The whole model of one language: codes and every edge between them and the rest. */
export interface Catalogue {
  readonly locale: Locale;
  /** In order of `codeKey`. */
  readonly codes: readonly Code[];
  /** Codes that the tables dropped, in the same order. They have pages, but are listed nowhere. */
  readonly retired: readonly Code[];
  readonly categories: readonly Category[];
  /** The same, by family. */
  readonly families: readonly CategoryFamily[];
  readonly products: readonly Product[];
  readonly guides: readonly Guide[];
  /** What people say, for the look-up. */
  readonly aliases: readonly Alias[];
  /** Names of the pages beside the guides that are written in the language. */
  readonly pages: readonly string[];
  /** Names of those that are shown in the default language. */
  readonly borrowedPages: readonly string[];
  readonly codeOf: (name: string) => Code | undefined;
  readonly categoryOf: (name: string) => Category | undefined;
  /** The icon of a category, also of one that has no code left. */
  readonly iconOf: (category: string) => CategoryIcon;
  readonly productOf: (id: string) => Product | undefined;
  readonly guideOf: (id: string) => Guide | undefined;
}

/** One error code across all products: the subject of a page. */
export interface Code {
  /** The spelling first published or else used most, which is the page's title and address. */
  readonly code: string;
  /** The title, then every other spelling in the tables. */
  readonly spellings: readonly string[];
  /** The language of its meanings: that of the catalogue, unless no table in it has the code. */
  readonly locale: Locale;
  readonly category: string;
  readonly scope: Scope;
  readonly products: readonly string[];
  /** Each distinct meaning once, common scope first, then by number of products. */
  readonly meanings: readonly Meaning[];
  readonly guides: readonly string[];
  /** The remedies that apply: one for all products, or one for each product that has its own. */
  readonly remedies: readonly Remedy[];
  readonly actions: readonly ActionOfCode[];
  readonly lookAlikes: readonly LookAlike[];
  readonly parent: string | undefined;
  readonly children: readonly string[];
  readonly sameLastSegment: readonly string[];
  /** Neighbours within the category, in the order of its page. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Only of a code that the tables dropped. */
  readonly retired?: Retirement;
}

/** What became of a code that the tables no longer list. Its one meaning is what they said of it last. */
export interface Retirement {
  /** Since which day they do not. */
  readonly date: string;
  /** The codes that are returned in its place. */
  readonly replacedBy: readonly string[];
}

/** What tables say of a code, and where. */
export interface Meaning {
  readonly text: readonly InlineNode[];
  /** What the error is called, beside its code; empty where no table says. */
  readonly name: string;
  /** What the service says with it, where a table tells that from what it means. */
  readonly message: readonly InlineNode[];
  readonly cause: readonly InlineNode[];
  readonly solution: readonly InlineNode[];
  readonly httpStatus: string;
  readonly locale: Locale;
  readonly extra: readonly { readonly header: string; readonly text: readonly InlineNode[] }[];
  readonly scope: Scope;
  readonly products: readonly string[];
  readonly sources: readonly Source[];
}

/** A row of a table that says what a meaning says. */
export interface Source {
  readonly product: string;
  readonly scope: Scope;
  readonly file: string;
  readonly line: number;
}

export interface Remedy {
  readonly id: string;
  /** The language of its text. */
  readonly locale: Locale;
  readonly file: string;
  readonly product: string | undefined;
  readonly retry: Retry;
  readonly fixedBy: FixedBy;
  /** Messages that responses with the code are known to hold, by language. */
  readonly messages: Readonly<Partial<Record<Locale, readonly string[]>>>;
  readonly tools: readonly Tool[];
  readonly sections: readonly RemedySection[];
  readonly steps: readonly RichText[];
  /** Sentences and blocks of code that stand below the steps. */
  readonly examples: readonly RichText[];
  /** Of a remedy for all codes of a category, the code's own words, which stand in its text. */
  readonly words: Words | undefined;
  /** Whether it is written for the codes of no known category. */
  readonly isGeneral: boolean;
}

export interface ActionOfCode {
  readonly product: string;
  readonly name: string;
  readonly withdrawals: readonly Withdrawal[];
}

export interface LookAlike {
  readonly code: string;
  /** The language of the sentence. */
  readonly locale: Locale;
  readonly difference: readonly InlineNode[];
}

/** All codes that the rule of the site puts together; in order of `codeKey`. */
export interface Category {
  readonly name: string;
  readonly codes: readonly string[];
}

/** Categories that readers understand together: their request, a quota, the service. */
export interface CategoryFamily {
  /** In the language of the catalogue; undefined for what is in no family. */
  readonly name: string | undefined;
  readonly categories: readonly Category[];
}

export interface Product {
  readonly id: string;
  /** The language of its tables: that of the catalogue, unless it has none in it. */
  readonly locale: Locale;
  readonly file: string;
  readonly config: ProductConfig;
  /** Markdown around the tables. */
  readonly prose: string;
  readonly common: readonly string[];
  readonly business: readonly string[];
  readonly actions: readonly Action[];
}

export interface Action {
  readonly name: string;
  /** Since when it is known: a year, a month or a day; empty where nobody noted it. */
  readonly since: string;
  readonly withdrawals: readonly Withdrawal[];
  /** The only sites that offer it; none named: all do. */
  readonly editions: readonly Edition[];
  /** The actions of the same product to call in its place. */
  readonly replacedBy: readonly string[];
  readonly codes: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** What people say, and what they mean by it: pages, or other words. */
export interface Alias {
  readonly phrases: readonly string[];
  readonly synonyms: readonly string[];
  /** Best first. */
  readonly targets: readonly AliasTarget[];
}

/** A page that an alias leads to. */
export type AliasTarget =
  | { readonly kind: 'code' | 'guide'; readonly name: string }
  | { readonly kind: 'action'; readonly product: string; readonly name: string };

export interface Guide {
  readonly id: string;
  /** The language of its text. */
  readonly locale: Locale;
  readonly file: string;
  /** The only product that it is for. */
  readonly product: string | undefined;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly GuideSection[];
  readonly codes: readonly string[];
}
