import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import type { Problem, SourcePosition } from '../../src/problems/problems.ts';
import type { AliasRow } from '../../src/read/readAliases.ts';
import { readContent, type Content } from '../../src/read/readContent.ts';
import type { RetiredFile } from '../../src/read/readRetired.ts';
import { neutralSettings } from '../../src/read/readSite.ts';
import { productSchema, type ProductConfig } from '../../src/read/schemas.ts';
import { parseInline } from '../../src/tables/inline.ts';
import { parseTables } from '../../src/tables/parseTables.ts';
import type { FixedBy, Retry } from '../../src/verdicts.ts';

export const projectRoot = join(import.meta.dirname, '../..');

/** Content as a test writes it: tables as Markdown, the rest as names. Every part but the tables is optional. */
export interface ContentParts {
  /** Product → Markdown of its tables. */
  readonly tables: Readonly<Record<string, string>>;
  readonly products?: Readonly<Record<string, Partial<ProductConfig>>>;
  /** Guide → codes. */
  readonly guides?: Readonly<Record<string, readonly string[]>>;
  /** Guide → the only product that it is for. */
  readonly guideProducts?: Readonly<Record<string, string>>;
  readonly remedies?: Readonly<Record<string, RemedyParts>>;
  /** Product → action → codes. */
  readonly actions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** One code, the other, the difference. */
  readonly lookAlikes?: readonly (readonly [string, string, string])[];
  readonly aliases?: readonly AliasRow[];
  /** Addresses that were published before. */
  readonly permalinks?: readonly string[];
  /** Codes that the tables dropped. */
  readonly retired?: readonly string[];
  /** What `content/site.yml` says. */
  readonly settings?: Partial<Content['settings']>;
}

interface RemedyParts {
  readonly codes: readonly string[];
  readonly product?: string;
  readonly guides?: readonly string[];
  readonly retry?: Retry;
  readonly fixedBy?: FixedBy;
  readonly messages?: { readonly 'zh-cn'?: readonly string[]; readonly en?: readonly string[] };
}

/** The content that `parts` describe, in Chinese. The nth name of a list stands in line n of its file. */
export function contentOf({
  tables,
  products = {},
  guides = {},
  guideProducts = {},
  remedies = {},
  actions = {},
  lookAlikes = [],
  aliases = [],
  permalinks = [],
  retired = [],
  settings = {},
}: ContentParts): Content {
  const facts = new Map(Object.entries(products).map(([id, given]) => [id, productSchema.parse(given)]));
  return {
    locale: 'zh-cn',
    settings: { ...neutralSettings, ...settings },
    pages: ['api', 'accessibility'],
    past: { permalinks, retired: retired.map(retiredFile) },
    products: {
      configOf: (product) => facts.get(product) ?? productSchema.parse({}),
      known: new Set(Object.keys(tables)),
      named: [...facts].map(([name, value]) => ({
        name,
        position: placeIn('content/products.yml'),
        positionOfColumn: () => placeIn('content/products.yml', 2),
        positionOfTable: () => placeIn('content/products.yml', 4),
        positionOfReason: () => placeIn('content/products.yml', 3),
        config: value,
      })),
      problems: [],
    },
    tables: Object.entries(tables).map(([product, source]) => {
      const file = `content/errors/zh-cn/${product}.md`;
      return {
        product,
        locale: 'zh-cn',
        file,
        ...parseTables(source, file, facts.get(product)?.columns, facts.get(product)?.tables),
      };
    }),
    guides: Object.entries(guides).map(([id, codes], order) => {
      const file = `content/docs/guides/${id}.md`;
      return {
        id,
        locale: 'zh-cn',
        file,
        title: id,
        description: id,
        order,
        product: guideProducts[id],
        codes: references(file, codes),
        links: [],
        sections: [],
        mentions: [],
        anchors: [],
      };
    }),
    remedies: Object.entries(remedies).map(([id, remedy]) => {
      const file = `content/remedies/zh-cn/${id}.md`;
      const product = remedy.product === undefined ? undefined : { name: remedy.product, position: placeIn(file) };
      return {
        id,
        locale: 'zh-cn',
        file,
        product,
        codes: references(file, remedy.codes),
        guides: references(file, remedy.guides ?? []),
        retry: remedy.retry ?? 'no',
        retryPosition: placeIn(file),
        fixedBy: remedy.fixedBy ?? 'caller',
        messages: remedy.messages ?? {},
        tools: [],
        sections: [],
        steps: [],
        examples: [],
        links: [],
        mentions: [],
      };
    }),
    actions: Object.entries(actions).flatMap(([product, rows]) =>
      Object.entries(rows).map(([name, codes]) => {
        const file = `content/actions/${product}.md`;
        return {
          product,
          name,
          since: '',
          withdrawals: [],
          editions: [],
          replacedBy: [],
          codes: references(file, codes),
          position: placeIn(file),
        };
      }),
    ),
    aliases,
    lookAlikes: lookAlikes.map(([one, other, difference], index) => {
      const position = placeIn('content/look-alikes/zh-cn/a.md', index + 1);
      return {
        pair: [
          { name: one, position },
          { name: other, position },
        ],
        locale: 'zh-cn',
        difference: parseInline(difference),
      };
    }),
  };
}

/** The catalogue of the content that `parts` describe. */
export const catalogueOf = (parts: ContentParts): { catalogue: Catalogue; problems: Problem[]; content: Content } => {
  const content = contentOf(parts);
  return { content, ...buildCatalogue(content) };
};

/** The catalogue of the content of this project. */
export const realCatalogue = (): Catalogue => buildCatalogue(readContent(projectRoot, 'zh-cn').content).catalogue;

/** A section of common codes. */
export const common = (...rows: string[]): string => section('公共错误码', rows);

/** A section of business codes. */
export const business = (...rows: string[]): string => section('业务错误码', rows);

const section = (heading: string, rows: readonly string[]): string =>
  [`## ${heading}`, '', '| 错误码 | 说明 |', '| --- | --- |', ...rows, '', ''].join('\n');

const retiredFile = (code: string): RetiredFile => {
  const file = `content/retired/zh-cn/${code}.md`;
  return {
    code,
    locale: 'zh-cn',
    file,
    position: placeIn(file, 2),
    products: ['one'],
    scope: 'business',
    date: '2026-11-26',
    replacedBy: [],
    text: parseInline(`${code} 最后的说明。`),
    line: 8,
  };
};

const placeIn = (file: string, line = 1): SourcePosition => ({ file, line, column: 1 });

const references = (file: string, names: readonly string[]) =>
  names.map((name, index) => ({ name, position: placeIn(file, index + 1) }));
