interface ImportMetaEnv {
  /** Origin of the published site; `astro.config.mjs` always sets it. */
  readonly SITE: string;
}
