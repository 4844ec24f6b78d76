/** Comments around what is indexed of a page, where that is not all of its main part, and around long parts of it that are not. */
export const marks = {
  indexedEnd: '<!--/indexed-->',
  ignored: '<!--ignored-->',
  ignoredEnd: '<!--/ignored-->',
} as const;

/**
 * The part of a finished page that Pagefind indexes, as a page of its own, or undefined where there is none.
 * The part is what `components/Indexed.astro` wraps, else the main part of a page that Starlight marks, without what
 * `components/NotIndexed.astro` wraps: Pagefind would parse it all the same.
 * @param html a page as the build writes it
 */
export function indexedPart(html: string): string | undefined {
  const start = html.indexOf(' data-pagefind-body');
  if (start < 0) return undefined;
  const from = html.lastIndexOf('<', start);
  const to = html.indexOf(html.startsWith('<main', from) ? '</main>' : marks.indexedEnd, start);
  const lang = /<html[^>]*? lang="([^"]*)"/.exec(html)?.[1] ?? '';
  return `<!doctype html><html lang="${lang}"><body>${withoutIgnored(html.slice(from, to))}</body></html>`;
}

/** The language of what `indexedPart` returned. */
export const languageOf = (part: string): string => part.slice(LANG.length, part.indexOf('"', LANG.length));

const LANG = '<!doctype html><html lang="';

function withoutIgnored(html: string): string {
  const [first = '', ...rest] = html.split(marks.ignored);
  return first + rest.map((part) => part.slice(part.indexOf(marks.ignoredEnd) + marks.ignoredEnd.length)).join('');
}
