import type { Reference } from './reference.ts';

/**
 * The root-relative links in a Markdown text, at the positions of their addresses. Fenced code is left out.
 * @param body the text, which begins in line `firstLine` of `file`
 */
export function findLinks(body: string, file: string, firstLine: number): Reference[] {
  let isInFence = false;
  return body.split(/\r?\n/).flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/.test(text)) isInFence = !isInFence;
    if (isInFence) return [];
    return [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => ({
      name: match[1] ?? '',
      position: { file, line: firstLine + index, column: match.index + 3 },
    }));
  });
}
