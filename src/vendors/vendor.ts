import type { Html } from '../html/html.ts';
import type { Locale } from '../locales.ts';
import type { Tool } from '../read/schemas.ts';
import type { Site } from '../site.ts';

/** What pages have that belongs to one API: the module `page.ts` of a vendor. What runs in browsers stands in the modules beside it. */
export interface Vendor {
  /** The tools that remedies can name, each with its heading. */
  readonly tools: Readonly<Partial<Record<Tool, (site: Site) => { readonly heading: string; readonly content: Html }>>>;
  /** Code in several languages that branches on the codes of an action. */
  readonly skeletonsOf?: (branches: readonly Branch[], words: SkeletonWords) => Snippet[];
  /** Code in several languages that links an error to the look-up page. */
  readonly linkSnippetsOf?: (lookup: string) => Snippet[];
  /** What the diagrams of guides say, by the name of the component. */
  readonly diagramsOf: (locale: Locale) => Readonly<Record<string, { readonly title: string; readonly desc: string }>>;
}

/** Codes that are handled alike. */
export interface Branch {
  /** What the function answers for them: `retry`. */
  readonly answer: string;
  /** What to do, in the reader's language. */
  readonly comment: string;
  readonly codes: readonly string[];
}

/** What a skeleton says beside its code, in the reader's language. */
export interface SkeletonWords {
  /** What the function does. */
  readonly purpose: string;
  /** What stands for all other codes. */
  readonly other: string;
}

/** Code in one language. */
export interface Snippet {
  readonly label: string;
  /** As fenced code blocks name the language. */
  readonly language: string;
  readonly code: string;
}
