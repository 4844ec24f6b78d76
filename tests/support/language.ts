import { DomUtils, parseDocument } from 'htmlparser2';

/** A text of a page, with the language that the page says it is in. */
export interface LabelledText {
  readonly lang: string;
  readonly text: string;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

const unread = ['script', 'style', 'code', 'template'];
const attributes = ['title', 'aria-label', 'alt', 'placeholder', 'label'];

/** Every text that a reader of a page sees or hears; of code, the comments. A description or title of the page is in the language of the page. */
export function textsOf(html: string): LabelledText[] {
  return parseDocument(html).children.flatMap((node) => textsIn(node, ''));
}

function textsIn(node: Node, lang: string): LabelledText[] {
  if ('data' in node && !('name' in node)) return node.data.trim() === '' ? [] : [{ lang, text: node.data.trim() }];
  if (!('attribs' in node) || unread.includes(node.name)) return [];
  const own = node.attribs['lang'] ?? lang;
  if (node.name === 'pre') return commentsIn(DomUtils.textContent(node)).map((text) => ({ lang: own, text }));
  const named =
    node.name === 'meta' && /description|title|site_name/.test(node.attribs['name'] ?? node.attribs['property'] ?? '');
  const spoken = [...attributes.map((name) => node.attribs[name]), named ? node.attribs['content'] : undefined];
  return [
    ...spoken.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [{ lang: own, text }])),
    ...node.children.flatMap((child) => textsIn(child, own)),
  ];
}

/** The comments in a block of code. What stands in quotes may be a message of the API. */
const commentsIn = (code: string): string[] =>
  code
    .split('\n')
    .flatMap((line) => /(?:^|\s)(?:#|\/\/|\/\*)(.*)$/.exec(line.replace(/(["'`])(?:\\.|(?!\1).)*\1/g, ''))?.[1] ?? []);

/** Whether a text has Chinese in it: characters or punctuation. */
export const hasChinese = (text: string): boolean => /[\p{Script=Han}，。；：？！、（）《》「」]/u.test(text);

/** Texts that a page says are not Chinese, and that are. */
export const chineseIn = (html: string): string[] =>
  textsOf(html)
    .filter(({ lang, text }) => !lang.startsWith('zh') && hasChinese(text))
    .map(({ text }) => text);

/** Texts that a page says are Chinese, and that are English sentences: several words in lower case, and nothing Chinese. */
export const englishIn = (html: string): string[] =>
  textsOf(html)
    .filter(({ lang, text }) => lang.startsWith('zh') && !hasChinese(text) && /(?:\b[a-z']{2,}\b[ ,.]*){4,}/.test(text))
    .map(({ text }) => text);
