import { locales } from '../locales.ts';
import { inlineText } from '../tables/inline.ts';
import type { Urls } from '../urls.ts';
import type { Catalogue, Code } from './types.ts';

/** The facts of one code for programs. Addresses are paths on this site. */
export interface CodeJson {
  readonly code: string;
  readonly url: string;
  readonly category: string;
  readonly scope: string;
  readonly products: readonly string[];
  readonly meanings: readonly {
    readonly text: string;
    readonly lang: string;
    readonly scope: string;
    readonly products: readonly string[];
  }[];
  readonly guides: readonly { readonly id: string; readonly url: string }[];
  readonly verdicts: readonly { readonly product: string | null; readonly retry: string; readonly fixedBy: string }[];
  readonly retry: string | null;
  readonly fixedBy: string | null;
  readonly actions: readonly { readonly product: string; readonly name: string; readonly retired: boolean }[];
  readonly source: { readonly file: string; readonly line: number };
}

/** The whole catalogue as the body of `/api/v1/codes.json`. Fields are added, never renamed or removed. */
export const codesJson = (catalogue: Catalogue, urls: Urls): { codes: CodeJson[] } => ({
  codes: catalogue.codes.map((code) => codeJson(code, urls)),
});

function codeJson(code: Code, urls: Urls): CodeJson {
  const source = code.meanings[0]?.sources[0];
  return {
    code: code.code,
    url: urls.code(code.code),
    category: code.category,
    scope: code.scope,
    products: code.products,
    meanings: code.meanings.map(({ text, locale, scope, products }) => ({
      text: inlineText(text),
      lang: locales[locale].lang,
      scope,
      products,
    })),
    guides: code.guides.map((id) => ({ id, url: urls.guide(id) })),
    retry: code.remedies[0]?.retry ?? null,
    fixedBy: code.remedies[0]?.fixedBy ?? null,
    verdicts: code.remedies.map(({ product, retry, fixedBy }) => ({ product: product ?? null, retry, fixedBy })),
    actions: code.actions.map(({ product, name, retired }) => ({ product, name, retired: retired !== '' })),
    source: { file: source?.file ?? '', line: source?.line ?? 0 },
  };
}
