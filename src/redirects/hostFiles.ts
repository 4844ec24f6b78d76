import type { Move } from '../catalogue/movesOf.ts';
import { decodePercent } from '../text/decodePercent.ts';
import type { Urls } from '../urls.ts';

/** The redirects for hosts that answer with them themselves: file of the site → text. Without redirects there are none. */
export function hostFiles(moves: readonly Move[], { file }: Pick<Urls, 'file'>): Map<string, string> {
  if (moves.length === 0) return new Map();
  const paths = moves.map(({ from, to }) => [file(from.slice(1)), file(to.slice(1))] as const);
  return new Map([
    ['_redirects', paths.map(([from, to]) => `${from} ${to} 301\n`).join('')],
    ['redirects.nginx.conf', nginx(paths)],
  ]);
}

/** A map of nginx, which compares decoded paths. Source: https://nginx.org/en/docs/http/ngx_http_map_module.html */
const nginx = (paths: readonly (readonly [from: string, to: string])[]): string =>
  [
    '# Include this in the http block, and in the server block write:',
    '#   if ($moved_to) { return 301 $moved_to$is_args$args; }',
    'map $uri $moved_to {',
    '    default "";',
    ...paths.flatMap(([from, to]) =>
      withAndWithoutSlash(from).map((path) => `    ${quote(decodePercent(path))} ${quote(to)};`),
    ),
    '}',
    '',
  ].join('\n');

/** Netlify and Cloudflare take a page's address without its last slash for the same; nginx does not. */
const withAndWithoutSlash = (path: string): string[] => (path.endsWith('/') ? [path, path.slice(0, -1)] : [path]);

const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
