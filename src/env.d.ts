interface ImportMetaEnv {
  /** Origin of the published site; `astro.config.mjs` always sets it. */
  readonly SITE: string;
  /** What tells this release of the site from any other; none in the development server. */
  readonly RELEASE?: string;
}

/** Trusted types as far as they are used; TypeScript's own list of what browsers have does not hold them. */
interface Window {
  readonly trustedTypes?: {
    /** @throws TypeError where the page's policy does not name it, or it is there already */
    createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
  };
}
/** The languages of the site, in what browsers load; `astro.config.mjs` sets them. */
declare const SITE_LANGUAGES: readonly string[];
