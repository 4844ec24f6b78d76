/** What the page tells its scripts. */
export interface SiteInfo {
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** Address of the home page in the language of the page. */
  readonly home: string;
  readonly copy: string;
  readonly copied: string;
}

export const siteInfo = JSON.parse(document.getElementById('site')?.textContent ?? '{}') as SiteInfo;
