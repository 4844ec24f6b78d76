/** What `chosen.ts` reads, in what browsers load: `astro.config.mjs` puts it in the place of `SITE_LANGUAGES`. */
export const chosenLanguages: readonly string[] = SITE_LANGUAGES;
