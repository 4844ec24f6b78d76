import type { HastPluginEntry } from 'satteri';
import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  isPlainLang,
  type BundledLanguage,
  type Highlighter,
  type ShikiTransformer,
} from 'shiki';

/** A block of highlighted code, as a node of HTML. */
type Block = ReturnType<Highlighter['codeToHast']>['children'][number];

const theme = createCssVariablesTheme({ variablePrefix: '--' });

/** Gives the tokens of code classes in place of styles: a page of code weighs a tenth less, and needs no inline style. */
const classes: ShikiTransformer = {
  pre(node) {
    const { lang } = this.options;
    node.properties = { tabindex: 0, 'data-language': lang, ...(!isSearched(lang) && { 'data-pagefind-ignore': '' }) };
  },
  span(node) {
    const token = /--token-([\w-]+)/.exec(String(node.properties['style']))?.[1];
    delete node.properties['style'];
    if (token !== undefined) node.properties['class'] = classOf[token] ?? token;
  },
  code(node) {
    node.children = node.children.flatMap((child) => (isBare(child) ? child.children.flatMap(unwrapped) : [child]));
  },
};

/** Responses and messages are what people search for; six samples of the same call are most of a guide's text, and none of it. */
const isSearched = (lang: string): boolean => ['json', 'text'].includes(lang);

type Element = Extract<Block, { type: 'element' }>;
type Node = Element['children'][number];

/** Whether an element says nothing: a line, or a token of no class. */
const isBare = (node: Node): node is Element =>
  node.type === 'element' && [undefined, 'line'].includes(node.properties['class'] as string | undefined);

const unwrapped = (node: Node): Node[] => (isBare(node) ? node.children : [node]);

/** Short names, as they stand thousands of times on a page. */
const classOf: Readonly<Record<string, string>> = {
  constant: 'tc',
  string: 'ts',
  'string-expression': 'ts',
  comment: 'tm',
  keyword: 'tk',
  parameter: 'ta',
  function: 'tf',
  punctuation: 'tp',
  link: 'tf',
};

let highlighter: Promise<Highlighter> | undefined;

/** Highlights `code`, in a language that Shiki knows, to its end however busy the machine: by itself Shiki gives up after half a second. */
export async function highlight(code: string, lang: BundledLanguage | 'text'): Promise<Block> {
  highlighter ??= createHighlighter({ langs: [], themes: [theme] });
  const shiki = await highlighter;
  if (lang !== 'text') await shiki.loadLanguage(lang);
  const options = { lang, theme: theme.name ?? '', transformers: [classes], tokenizeTimeLimit: 0 };
  const [block] = shiki.codeToHast(code, options).children;
  if (block === undefined) throw new Error('Shiki returned no block of code.');
  return block;
}

/** Highlights the blocks of code of Markdown. */
export const highlightedCode: HastPluginEntry = {
  name: 'highlighted-code',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const lang = /^language-(\S+)/.exec([code.properties['className']].flat().join(' '))?.[1] ?? 'text';
      return highlight(context.textContent(code).replace(/\n$/, ''), knownLanguage(lang));
    },
  },
};

function knownLanguage(lang: string): BundledLanguage | 'text' {
  if (isBundled(lang)) return lang;
  if (!isPlainLang(lang)) console.warn(`There is no language "${lang}" to highlight; its code stays plain.`);
  return 'text';
}

const isBundled = (lang: string): lang is BundledLanguage => Object.hasOwn(bundledLanguages, lang);
