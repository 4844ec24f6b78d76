/**
 * Pages of codes are rendered many at a time: one frame with holes, then the parts that fill them for each page, with marks
 * between. `integrations/codePages.ts` puts them together. A page of its own costs Astro more than all that stands on it.
 */

/** What differs between pages that share a frame. */
export type Hole = 'head' | 'languages' | 'content';

/** The mark of a hole in a frame, and of the part that fills it. */
export const hole = (name: Hole): string => `<!--hole:${name}-->`;

/** The mark before the parts of the page at `path`, its address without the site's base. */
export const pageStart = (path: string): string => `<!--page:${path}-->`;

/** One page of a batch. */
export interface BatchedPage {
  readonly path: string;
  /** @throws Error when a part has no hole in the frame, or a hole no part */
  readonly html: () => string;
}

/** The pages of a rendered batch: its frame with the holes filled for each, once its HTML is asked for. */
export function splitBatch(batch: string): BatchedPage[] {
  const [frame = '', ...pages] = batch.split('<!--page:');
  const pieces = frame.split(MARK);
  return pages.map((page) => {
    const path = page.slice(0, page.indexOf('-->'));
    return { path, html: () => filled(pieces, page.slice(path.length + 3), path) };
  });
}

function filled(pieces: readonly string[], page: string, path: string): string {
  const parts = new Map(pairs(page.split(MARK)));
  const html = pieces.map((piece, index) => (index % 2 === 0 ? piece : partOf(parts, piece, path)));
  if (parts.size * 2 + 1 !== pieces.length) throw new Error(`The parts of ${path} do not fill the holes of its frame.`);
  return html.join('');
}

const MARK = /<!--hole:(\w+)-->/;

/** `['', 'head', '<title>', 'content', '<p>']` as pairs of name and part. */
function* pairs(parts: readonly string[]): Generator<[string, string]> {
  for (let index = 1; index < parts.length; index += 2) yield [parts[index] ?? '', parts[index + 1] ?? ''];
}

function partOf(parts: ReadonlyMap<string, string>, name: string, path: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`Nothing fills the hole "${name}" on ${path}.`);
  return part;
}
