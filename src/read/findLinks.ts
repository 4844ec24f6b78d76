import type { Reference } from './readGuides.ts';

/** The root-relative links of a Markdown text, with the places of their addresses; code is left out. */
export function findLinks(body: string, file: string, firstLine: number): Reference[] {
  let isCode = false;
  return body.split(/\r?\n/).flatMap((text, index) => {
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    if (isCode) return [];
    return [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => ({
      name: match[1] ?? '',
      place: { file, line: firstLine + index, column: match.index + 3 },
    }));
  });
}
