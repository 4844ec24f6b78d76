import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RenderedSection } from '../html/code/context.ts';
import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { publishedLocales } from '../read/publishedLocales.ts';
import { readActions, type ActionRow } from '../read/readActions.ts';
import { readAliases, type AliasRow } from '../read/readAliases.ts';
import { readGuides, type GuideFile } from '../read/readGuides.ts';
import { readLookAlikes, type LookAlikeRow } from '../read/readLookAlikes.ts';
import { readProducts } from '../read/readProducts.ts';
import type { SourceFile } from '../read/readFolder.ts';
import { readPermalinks } from '../read/readPermalinks.ts';
import { readSite } from '../read/readSite.ts';
import { readRemedies, type RemedyFile } from '../read/readRemedies.ts';
import { readRetired } from '../read/readRetired.ts';
import type { Past } from '../read/readContent.ts';
import { parseTableFile, tableFiles } from '../read/readTables.ts';
import type { ProductConfig } from '../read/schemas.ts';

/**
 * A product as a collection entry: its file as it stands. Who reads the entry parses it again: with the parsed rows in the store a build of
 * 25,000 pages took 61 s of CPU in place of 51 (Astro 7.3.5).
 */
export interface ProductEntry {
  readonly source: SourceFile;
  readonly config: ProductConfig;
  /** The Markdown around the tables, as HTML. */
  readonly html: string;
}

/** A remedy as a collection entry, with its sections rendered. */
export interface RemedyEntry extends RemedyFile {
  readonly rendered: readonly RenderedSection[];
}

/** What each collection holds. */
export interface CatalogueEntries {
  readonly products: ProductEntry;
  readonly guides: GuideFile;
  readonly remedies: RemedyEntry;
  readonly actions: ActionRow;
  readonly lookAlikes: LookAlikeRow;
  readonly aliases: AliasRow;
  /** One entry for each language. */
  readonly past: Past;
}

/** An entry as it is stored, with its index among those of its language: Astro sorts entries by their ids. */
export type Stored<Data> = Data & { readonly index: number };

type Entry<Data> = readonly [id: string, data: Data];

/** Renders Markdown of a file of the project as HTML. */
type Render = (markdown: string, file: string) => Promise<string>;

/** For each collection, what the files of one language hold. Problems are reported by `integrations/checkContent.ts`. */
const readers: {
  readonly [Name in keyof CatalogueEntries]: (
    root: string,
    locale: Locale,
    render: Render,
  ) => Promise<Entry<CatalogueEntries[Name]>[]>;
} = {
  products: (root, locale, render) => {
    const products = readProducts(root);
    const { settings } = readSite(root);
    const entries = tableFiles(root, locale).map(async (source): Promise<Entry<ProductEntry>> => {
      const { prose } = parseTableFile(source, products, locale, settings);
      const config = products.configOf(source.name);
      return [source.name, { source, config, html: await render(prose, source.file) }];
    });
    return Promise.all(entries);
  },
  guides: (root, locale) =>
    Promise.resolve(readGuides(root, locale).guides.map((guide): Entry<GuideFile> => [guide.id, guide])),
  remedies: (root, locale, render) =>
    Promise.all(
      readRemedies(root, locale).remedies.map(async (remedy): Promise<Entry<RemedyEntry>> => {
        const rendered = remedy.sections.map(async ({ id, heading, markdown }) => ({
          id,
          heading,
          html: await render(markdown, remedy.file),
        }));
        return [remedy.id, { ...remedy, rendered: await Promise.all(rendered) }];
      }),
    ),
  actions: (root) =>
    Promise.resolve(
      readActions(root).actions.map((action): Entry<ActionRow> => [`${action.product}:${action.name}`, action]),
    ),
  lookAlikes: (root, locale) =>
    Promise.resolve(
      readLookAlikes(root, locale).lookAlikes.map((row, index): Entry<LookAlikeRow> => [String(index), row]),
    ),
  aliases: (root) =>
    Promise.resolve(readAliases(root).aliases.map((row, index): Entry<AliasRow> => [String(index), row])),
  past: (root, locale) => {
    const { addresses: permalinks } = readPermalinks(root);
    return Promise.resolve([['past', { permalinks, retired: readRetired(root, locale).retired }]]);
  },
};

/** A content loader for one collection of the catalogue, with entries `<locale>/<id>`. */
export function catalogueLoader(collection: keyof CatalogueEntries): Loader {
  return {
    name: `catalogue-${collection}`,
    load: async (context) => {
      await fill(context, collection);
      context.watcher?.on('all', (_event, path) => {
        const folder = join(fileURLToPath(context.config.root), paths.content);
        if (path.startsWith(folder)) void fill(context, collection);
      });
    },
  };
}

async function fill(context: LoaderContext, collection: keyof CatalogueEntries): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const render: Render = async (markdown, file) =>
    markdown === '' ? '' : (await context.renderMarkdown(markdown, { fileURL: pathToFileURL(join(root, file)) })).html;
  const languages = await Promise.all(
    publishedLocales(root).map(async (locale) => [locale, await readers[collection](root, locale, render)] as const),
  );
  store.clear();
  for (const [locale, entries] of languages) {
    for (const [index, [id, data]] of entries.entries()) store.set({ id: `${locale}/${id}`, data: { ...data, index } });
  }
}
