import { newest } from '../read/fileDates.ts';
import type { Urls } from '../urls.ts';
import type { Catalogue, Code } from './types.ts';

/**
 * When what a page says last changed: address of a page, with the site's base → day. A page changes with its content files; lists of all codes
 * or guides change with any of those. Pages of unknown dates are left out.
 * @param dates the day of the newest change of each content file
 */
export function pageDates(
  { codes, retired, categories, products, guides, codeOf }: Catalogue,
  urls: Urls,
  dates: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const newestOf = (files: readonly string[]): string | undefined =>
    newest(files.flatMap((file) => dates.get(file) ?? []));
  const codeDates = new Map(codes.map((code) => [code.code, newestOf(filesOf(code))]));
  const newestOfCodes = (names: readonly string[]): string | undefined =>
    newest(names.flatMap((name) => codeDates.get(codeOf(name)?.code ?? name) ?? []));
  const all = newest([...codeDates.values()].flatMap((day) => day ?? []));
  const guidesChanged = newestOf(guides.map(({ file }) => file));
  const pages: (readonly [string, string | undefined])[] = [
    ...[urls.home, urls.errors, urls.products].map((url) => [url, all] as const),
    [urls.guides, guidesChanged],
    ...codes.map(({ code }) => [urls.code(code), codeDates.get(code)] as const),
    ...retired.map((code) => [urls.code(code.code), newestOf(filesOf(code))] as const),
    ...categories.map((category) => [urls.category(category.name), newestOfCodes(category.codes)] as const),
    ...products.flatMap(({ id, file, actions }) => [
      [urls.product(id), newestOf([file])] as const,
      ...actions.map((action) => [urls.action(id, action.name), newestOf([action.file])] as const),
    ]),
    ...guides.map(({ id, file }) => [urls.guide(id), newestOf([file])] as const),
  ];
  return new Map(pages.flatMap(([url, day]) => (day === undefined ? [] : [[url, day] as const])));
}

const filesOf = ({ meanings, remedies }: Code): string[] => [
  ...new Set([
    ...meanings.flatMap(({ sources }) => sources.map(({ file }) => file)),
    ...remedies.map(({ file }) => file),
  ]),
];
