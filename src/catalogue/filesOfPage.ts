import { decodePercent } from '../text/decodePercent.ts';
import { localeOfPath, productDataOf, urlsOf } from '../urls.ts';

/** The files that say what a page says, without the site's base. */
export interface FilesOfPage {
  readonly markdown?: string;
  readonly data?: string;
}

/** The files of the page at `path`, a path without the site's base and with a slash at its end. */
export function filesOfPage(path: string): FilesOfPage {
  const urls = urlsOf('/', localeOfPath('/', path));
  const [, folder = '', encoded = ''] =
    /^(errors|guides|products)\/([^/]+)\/$/.exec(path.slice(urls.home.length)) ?? [];
  const name = decodePercent(encoded);
  switch (folder) {
    case 'errors':
      return { markdown: urls.codeMarkdown(name), data: urls.codeData(name) };
    case 'guides':
      return { markdown: urls.guideMarkdown(name) };
    case 'products':
      return { data: productDataOf(urls, name) };
    default:
      return {};
  }
}
