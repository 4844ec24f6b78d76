import { createRequire } from 'node:module';
import type * as Collections from './collections.ts';

/**
 * Astro looks for the collections here. Node loads them, as it loads `astro.config.mjs`: Vite would load all that they stand on, which
 * the check of the content has just used, a second time.
 */
const { collections } = createRequire(import.meta.url)('./collections.ts') as typeof Collections;

export { collections };
