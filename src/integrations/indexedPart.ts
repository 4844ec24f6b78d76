/**
 * The part of a finished page that Pagefind indexes, as a page of its own, or undefined where there is none.
 * The part is what `components/Indexed.astro` wraps, else the main part of a page that Starlight marks.
 * @param html a page as the build writes it
 */
export function indexedPart(html: string): string | undefined {
  const start = html.indexOf(' data-pagefind-body');
  if (start < 0) return undefined;
  const from = html.lastIndexOf('<', start);
  const to = html.indexOf(html.startsWith('<main', from) ? '</main>' : '<!--/indexed-->', start);
  const lang = /<html[^>]*? lang="([^"]*)"/.exec(html)?.[1] ?? '';
  return `<!doctype html><html lang="${lang}"><body>${html.slice(from, to)}</body></html>`;
}
