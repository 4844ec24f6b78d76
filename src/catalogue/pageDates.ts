import { newest } from '../read/fileDates.ts';
import type { Urls } from '../urls.ts';
import type { Catalogue, Code, Meaning } from './types.ts';

/**
 * When what a page says last changed: address of a page, with the site's base → day. The page of a code changes with its rows and its remedies,
 * a list with any of its codes or guides, any other page with its file. Pages of unknown dates are left out.
 * @param dates the day of the newest change of each content file
 * @param datesOf since when a code is listed, and when its rows last changed
 */
export function pageDates(
  { codes, retired, categories, products, guides, codeOf }: Catalogue,
  urls: Urls,
  dates: ReadonlyMap<string, string>,
  datesOf: (code: Code) => { readonly since?: string; readonly changed?: string } = () => ({}),
): ReadonlyMap<string, string> {
  const newestOf = (files: readonly string[]): string | undefined =>
    newest(files.flatMap((file) => dates.get(file) ?? []));
  const newestOfCode = (code: Code): string | undefined => {
    const { since, changed = since } = datesOf(code);
    const remedies = newestOf(code.remedies.map(({ file }) => file));
    return newest([changed, remedies].flatMap((day) => day ?? []));
  };
  const codeDates = new Map(codes.map((code) => [code.code, newestOfCode(code)]));
  const newestOfCodes = (names: readonly string[]): string | undefined =>
    newest(names.flatMap((name) => codeDates.get(codeOf(name)?.code ?? name) ?? []));
  const all = newest([...codeDates.values()].flatMap((day) => day ?? []));
  const guidesChanged = newestOf(guides.map(({ file }) => file));
  const pages: (readonly [string, string | undefined])[] = [
    ...[urls.home, urls.errors, urls.products].map((url) => [url, all] as const),
    [urls.guides, guidesChanged],
    ...codes.map(({ code }) => [urls.code(code), codeDates.get(code)] as const),
    ...retired.map(({ code, meanings }) => [urls.code(code), newestOf(filesOf(meanings))] as const),
    ...categories.map((category) => [urls.category(category.name), newestOfCodes(category.codes)] as const),
    ...products.flatMap(({ id, file, actions }) => [
      [urls.product(id), newestOf([file])] as const,
      ...actions.map((action) => [urls.action(id, action.name), newestOf([action.file])] as const),
    ]),
    ...guides.map(({ id, file }) => [urls.guide(id), newestOf([file])] as const),
  ];
  return new Map(pages.flatMap(([url, day]) => (day === undefined ? [] : [[url, day] as const])));
}

const filesOf = (meanings: readonly Meaning[]): string[] =>
  meanings.flatMap(({ sources }) => sources.map(({ file }) => file));
