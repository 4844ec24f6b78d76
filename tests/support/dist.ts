import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { DomUtils } from 'htmlparser2';

/** The finished site, as files. */
export const distFolder = 'dist';

/** Paths of all files of the finished site below `dist`, with forward slashes. */
export const distFiles = (): string[] =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(distFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

export const readDist = (path: string): string => readFileSync(join(distFolder, path), 'utf8');

/** Bytes of a file of `dist` as a host sends it, compressed with gzip. */
export const compressedSize = (path: string): number =>
  gzipSync(readFileSync(join(distFolder, path)), { level: 9 }).length;

/** One HTML page of the finished site. */
export interface DistPage {
  /** Its address on the site, `/errors/InternalError/`. */
  readonly url: string;
  readonly file: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | undefined;
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
  /** Addresses that the page links to or loads, as written. */
  readonly links: readonly string[];
  readonly text: string;
}

/** Every HTML page of the finished site. */
export const distPages = (): DistPage[] =>
  distFiles()
    .filter((file) => file.endsWith('.html'))
    .map(readPage);

function readPage(file: string): DistPage {
  const html = readDist(file);
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html));
  const attribute = (selector: (name: string, attributes: Record<string, string>) => boolean, name: string) =>
    elements.find((element) => selector(element.name, element.attribs))?.attribs[name];
  // What a template holds is no part of the page until a script takes it out.
  const inTemplate = new Set(
    elements
      .filter(({ name }) => name === 'template')
      .flatMap((template) => DomUtils.getElementsByTagName('*', template.children)),
  );
  const ids = elements.flatMap((element) => (inTemplate.has(element) ? [] : (element.attribs['id'] ?? [])));
  const main = elements.find((element) => element.name === 'main');
  return {
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    title: DomUtils.textContent(elements.find((element) => element.name === 'title') ?? []),
    description: attribute((tag, { name }) => tag === 'meta' && name === 'description', 'content') ?? '',
    canonical: attribute((tag, { rel }) => tag === 'link' && rel === 'canonical', 'href'),
    ids: new Set(ids),
    repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    links: elements.flatMap(({ attribs }) =>
      [attribs['href'], attribs['src'], attribs['action']].filter((link) => link !== undefined),
    ),
    text: main ? DomUtils.textContent(main) : '',
  };
}
