import type { Site } from '../../site.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** What search engines are told of a page, beside its text. */
export interface ArticleMeta {
  readonly path: string;
  readonly title: string;
  /** From below the home page to above the page. */
  readonly trail: readonly Crumb[];
}

/** A page as an article of the site, and where it stands: https://schema.org/TechArticle, https://schema.org/BreadcrumbList */
export function structuredData({ text, urls, lang, absolute }: Site, { path, title, trail }: ArticleMeta): object {
  const url = absolute(path);
  const steps = [{ label: text.site.home, href: urls.home }, ...trail, { label: title, href: path }];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        url,
        inLanguage: lang,
        isPartOf: { '@type': 'WebSite', name: text.site.title, url: absolute(urls.home) },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ label, href }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: label,
          item: absolute(href),
        })),
      },
    ],
  };
}
