import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { textOf } from './i18n/text.ts';
import { catalogueLoader, type CatalogueEntries, type Stored } from './loaders/catalogueLoader.ts';
import { localeNames, locales } from './locales.ts';
import { paths } from './paths.ts';

/** A collection of the catalogue. The readers under `read/` have checked its data; the schema only carries their types. */
const ofCatalogue = <Name extends keyof CatalogueEntries>(name: Name) =>
  defineCollection({ loader: catalogueLoader(name), schema: z.custom<Stored<CatalogueEntries[Name]>>() });

export const collections = {
  docs: defineCollection({
    loader: glob({ base: `./${paths.docs}`, pattern: '**/*.{md,mdx}' }),
    schema: docsSchema({
      extend: z.object({
        codes: z.array(z.string()).default([]),
        /** The only product that the guide is for. */
        product: z.string().optional(),
        /** The digest of the text that the guide was translated from. */
        translation: z.union([z.string(), z.number()]).optional(),
      }),
    }),
  }),
  /** Starlight's own words, where this site has others. Without any, Starlight warns that the collection is empty. */
  i18n: defineCollection({
    loader: () => localeNames.map((name) => ({ id: locales[name].lang, 'skipLink.label': textOf(name).site.skip })),
    schema: i18nSchema(),
  }),
  products: ofCatalogue('products'),
  guides: ofCatalogue('guides'),
  remedies: ofCatalogue('remedies'),
  actions: ofCatalogue('actions'),
  lookAlikes: ofCatalogue('lookAlikes'),
  aliases: ofCatalogue('aliases'),
  past: ofCatalogue('past'),
};
