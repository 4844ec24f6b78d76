import type { Reference } from './reference.ts';

/**
 * The links of a Markdown text to this site, root-relative, relative or to an id, at the positions of their addresses. Code is left out.
 * @param body the text, which begins in line `firstLine` of `file`
 */
export const findLinks = (body: string, file: string, firstLine: number): Reference[] =>
  find(withoutCode(body), LINK, file, firstLine).filter(({ name }) => !ELSEWHERE.test(name));

/** The pictures of a Markdown text that lie on this site, in the same way. */
export const findPictures = (body: string, file: string, firstLine: number): Reference[] =>
  find(withoutCode(body), PICTURE, file, firstLine).filter(({ name }) => !ELSEWHERE.test(name));

/** What stands as code in the sentences of a Markdown text, in the same way. */
export const findInlineCode = (body: string, file: string, firstLine: number): Reference[] =>
  find(withoutFences(body), INLINE_CODE, file, firstLine);

const LINK = /(?<!\\|!\[[^\]]{0,200})\]\(<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g;
const PICTURE = /!\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g;
const INLINE_CODE = /(?<!`)`([^`]+)`(?!`)/g;

/** Addresses with a scheme or a host. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

function find(lines: readonly string[], pattern: RegExp, file: string, firstLine: number): Reference[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? '';
      return { name, position: { file, line: firstLine + index, column: match.index + match[0].indexOf(name, 1) + 1 } };
    }),
  );
}

/** The lines of a text, those of fenced code empty. */
function withoutFences(body: string): string[] {
  let isInFence = false;
  return body.split(/\r?\n/).map((text) => {
    const isFence = /^\s*(?:```|~~~)/.test(text);
    if (isFence) isInFence = !isInFence;
    return isInFence || isFence ? '' : text;
  });
}

const withoutCode = (body: string): string[] =>
  withoutFences(body).map((text) => text.replace(INLINE_CODE, (code) => ' '.repeat(code.length)));
