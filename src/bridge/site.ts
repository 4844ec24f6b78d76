import type { AstroGlobal } from 'astro';
import { repository } from '../../package.json' with { type: 'json' };
import type { Catalogue, Guide } from '../catalogue/types.ts';
import type { Locale } from '../locales.ts';
import { createSite, type Site } from '../site.ts';
import { localeOfPath } from '../urls.ts';
import { settings } from './settings.ts';

/** The site as seen from a page in `locale`, with the settings that it is built with. */
export function siteOf(locale: Locale): Site {
  const known = sites.get(locale);
  if (known) return known;
  const { SITE: origin, BASE_URL: base, PROD: hasPolicy, RELEASE: release } = import.meta.env;
  const site = createSite({ origin, base, repository: repositoryUrl(), hasPolicy, release, settings }, locale);
  sites.set(locale, site);
  return site;
}

/** The site as seen from a component, in the language of the page that it stands on. */
export const siteOfPage = ({ url }: Pick<AstroGlobal, 'url'>): Site =>
  siteOf(localeOfPath(import.meta.env.BASE_URL, url.pathname));

/** The guide on a page of Starlight's; undefined where the page is no guide. */
export function guideOfPage({ url }: Pick<AstroGlobal, 'url'>, catalogue: Catalogue): Guide | undefined {
  const { urls } = siteOf(catalogue.locale);
  const isHere = (id: string) => url.pathname.replace(/\/?$/, '/') === urls.guide(id);
  return catalogue.guides.find(({ id }) => isHere(id));
}

/** The repository of the sources: the one that the settings name, or else the one that GitHub's own runners say they build. */
function repositoryUrl(): string {
  if (settings.repository.address !== undefined) return settings.repository.address.replace(/\/$/, '');
  const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = process.env;
  return name === undefined ? repository.url.replace(/^git\+|\.git$/g, '') : `${server}/${name}`;
}

const sites = new Map<Locale, Site>();
