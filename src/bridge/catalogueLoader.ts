import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { publishedLocales } from '../publishedLocales.ts';
import { readActions } from '../read/readActions.ts';
import { readGuides } from '../read/readGuides.ts';
import { readLookAlikes } from '../read/readLookAlikes.ts';
import { readProducts } from '../read/readProducts.ts';
import { readRemedies } from '../read/readRemedies.ts';
import { readTables } from '../read/readTables.ts';
import type { ProductFacts } from '../read/schemas.ts';
import { pack, type Packed } from './pack.ts';

/** A product as a collection entry: its file, parsed. */
export interface ProductEntry {
  readonly product: string;
  readonly file: string;
  readonly prose: string;
  /** The rows of its tables: `Row[]`. */
  readonly rows: Packed;
  readonly rowCount: number;
  readonly refused: number;
  readonly facts: ProductFacts;
}

/** One entry to store; `markdown` is rendered beside the data. */
interface Entry {
  readonly id: string;
  readonly data: object;
  readonly file?: string;
  readonly markdown?: string;
}

/** For each collection, what the files of one language hold. Problems are reported by `integrations/check.ts`. */
const readers = {
  products: (root, locale) => {
    const products = readProducts(root);
    return readTables(root, locale, products).map(({ product, file, prose, rows, rowCount, refused }) => ({
      id: product,
      data: { product, file, prose, rows: pack(rows), rowCount, refused, facts: products.factsOf(product) },
      file,
      markdown: prose,
    }));
  },
  guides: (root, locale) => readGuides(root, locale).guides.map((data) => ({ id: data.id, data })),
  remedies: (root, locale) =>
    readRemedies(root, locale).remedies.map((data) => ({ id: data.id, data, file: data.file, markdown: data.body })),
  actions: (root) => readActions(root).actions.map((data) => ({ id: `${data.product}:${data.name}`, data })),
  lookAlikes: (root, locale) =>
    readLookAlikes(root, locale).lookAlikes.map((data, index) => ({ id: String(index), data })),
} as const satisfies Record<string, (root: string, locale: Locale) => Entry[]>;

/**
 * A content loader for one collection of the catalogue, with entries `<locale>/<id>`. The store is cleared and filled
 * every time: Astro keeps entries across runs even when the code that made them has changed.
 */
export function catalogueLoader(collection: keyof typeof readers): Loader {
  return {
    name: `catalogue-${collection}`,
    load: async (context) => {
      await fill(context, readers[collection]);
      context.watcher?.on('all', (_event, path) => {
        const folder = join(fileURLToPath(context.config.root), paths.content);
        if (path.startsWith(folder)) void fill(context, readers[collection]);
      });
    },
  };
}

async function fill(context: LoaderContext, read: (root: string, locale: Locale) => Entry[]) {
  const { store } = context;
  const root = fileURLToPath(context.config.root);
  const entries = await Promise.all(
    publishedLocales(root).flatMap((locale) =>
      read(root, locale).map(async ({ id, data, file, markdown }) => ({
        id: `${locale}/${id}`,
        data: { ...data },
        ...(markdown !== undefined && {
          rendered: await context.renderMarkdown(markdown, { fileURL: pathToFileURL(join(root, file ?? '')) }),
        }),
      })),
    ),
  );
  store.clear();
  for (const entry of entries) store.set(entry);
}
