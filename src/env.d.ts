interface ImportMetaEnv {
  /** Origin of the published site; `astro.config.mjs` always sets it. */
  readonly SITE: string;
}

/** The languages of the site, in what browsers load; `astro.config.mjs` sets them. */
declare const SITE_LANGUAGES: readonly string[];
