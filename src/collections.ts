import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsSchema } from '@astrojs/starlight/schema';
import { catalogueLoader } from './bridge/catalogueLoader.ts';
import { paths } from './paths.ts';
import type { ActionRow } from './read/readActions.ts';
import type { GuideFile } from './read/readGuides.ts';
import type { LookAlikeRow } from './read/readLookAlikes.ts';
import type { RemedyFile } from './read/readRemedies.ts';
import type { ProductEntry } from './bridge/catalogueLoader.ts';

/** The readers under `read/` have checked all of this at the border; the schemas here only carry its types. */
export const collections = {
  docs: defineCollection({
    loader: glob({ base: `./${paths.docs}`, pattern: '**/*.{md,mdx}' }),
    schema: docsSchema({ extend: z.object({ codes: z.array(z.string()).default([]) }) }),
  }),
  products: defineCollection({ loader: catalogueLoader('products'), schema: z.custom<ProductEntry>() }),
  guides: defineCollection({ loader: catalogueLoader('guides'), schema: z.custom<GuideFile>() }),
  remedies: defineCollection({ loader: catalogueLoader('remedies'), schema: z.custom<RemedyFile>() }),
  actions: defineCollection({ loader: catalogueLoader('actions'), schema: z.custom<ActionRow>() }),
  lookAlikes: defineCollection({ loader: catalogueLoader('lookAlikes'), schema: z.custom<LookAlikeRow>() }),
};
