import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { digestOf, digestOfFiles } from '../digest.ts';
import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { publishedLocales } from '../publishedLocales.ts';
import { readActions } from '../read/readActions.ts';
import { readGuides } from '../read/readGuides.ts';
import { readLookAlikes } from '../read/readLookAlikes.ts';
import { readProducts } from '../read/readProducts.ts';
import { readRemedies } from '../read/readRemedies.ts';
import { parseTableFile, tableFiles, type TableFile } from '../read/readTables.ts';
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

/** One entry to store. */
interface Entry {
  readonly id: string;
  /** Tells that an entry of an earlier build is as this one would be. Without it, the entry is made anew every time. */
  readonly digest?: string;
  readonly make: () => Made;
}

/** What an entry holds; `markdown` is rendered beside the data. */
interface Made {
  readonly data: object;
  readonly file?: string;
  readonly markdown?: string;
}

/** For each collection, what the files of one language hold. Problems are reported by `integrations/checkContent.ts`. */
const readers = {
  products: (root, locale, makers) => {
    const products = readProducts(root);
    return tableFiles(root, locale).map((source) => {
      const facts = products.factsOf(source.name);
      const digest = digestOf([makers, source.text, JSON.stringify(facts)]);
      return { id: source.name, digest, make: () => productEntry(parseTableFile(source, products), facts) };
    });
  },
  guides: (root, locale) => readGuides(root, locale).guides.map((data) => ({ id: data.id, make: () => ({ data }) })),
  remedies: (root, locale, makers) =>
    readRemedies(root, locale).remedies.map((data) => ({
      id: data.id,
      digest: digestOf([makers, JSON.stringify(data)]),
      make: () => ({ data, file: data.file, markdown: data.body }),
    })),
  actions: (root) =>
    readActions(root).actions.map((data) => ({ id: `${data.product}:${data.name}`, make: () => ({ data }) })),
  lookAlikes: (root, locale) =>
    readLookAlikes(root, locale).lookAlikes.map((data, index) => ({ id: String(index), make: () => ({ data }) })),
} as const satisfies Record<string, Reader>;

type Reader = (root: string, locale: Locale, makers: string) => Entry[];

function productEntry({ product, file, prose, rows, rowCount, refused }: TableFile, facts: ProductFacts): Made {
  const data: ProductEntry = { product, file, prose, rows: pack(rows), rowCount, refused, facts };
  return { data, file, markdown: prose };
}

/** A content loader for one collection of the catalogue, with entries `<locale>/<id>`. */
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

/**
 * Fills the store; an entry whose digest is the stored one stays. Astro keeps entries across runs even when the code that made them has
 * changed, so the digest covers that too.
 */
async function fill(context: LoaderContext, read: Reader): Promise<void> {
  const { store, config } = context;
  const root = fileURLToPath(config.root);
  const makers = digestOf([digestOfFiles(root, makerFiles), config.site ?? '', config.base]);
  const entries = await Promise.all(
    publishedLocales(root).flatMap((locale) =>
      read(root, locale, makers).map(async ({ digest, make, ...entry }) => {
        const id = `${locale}/${entry.id}`;
        const known = store.get(id);
        if (known !== undefined && digest !== undefined && known.digest === digest) return known;
        const { data, file = '', markdown } = make();
        return {
          id,
          data: { ...data },
          ...(digest !== undefined && { digest }),
          ...(markdown !== undefined && {
            rendered: await context.renderMarkdown(markdown, { fileURL: pathToFileURL(join(root, file)) }),
          }),
        };
      }),
    ),
  );
  store.clear();
  for (const entry of entries) store.set(entry);
}

const makerFiles = ['src', 'astro.config.mjs', 'package-lock.json'];
