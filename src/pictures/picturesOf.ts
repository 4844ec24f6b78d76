import { hasPicture } from '../catalogue/pictures.ts';
import { summaryOf } from '../catalogue/names.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { fill } from '../i18n/text.ts';
import type { Site } from '../site.ts';
import type { Picture } from './drawPicture.ts';

/** The pictures of one language with their addresses: one of the site, and one for each category that has its own. */
export function picturesOf(
  catalogue: Catalogue,
  { text, urls }: Pick<Site, 'text' | 'urls'>,
): { readonly url: string; readonly picture: Picture }[] {
  const site = text.site.title;
  const n = (count: number): string => fill(text.picture.codes, { n: count });
  return [
    {
      url: urls.picture(),
      picture: { site: '', title: site, text: text.site.description, footer: n(catalogue.codes.length) },
    },
    ...catalogue.categories
      .filter((category) => hasPicture(catalogue, category))
      .map(({ name, codes }) => {
        const own = catalogue.codeOf(name);
        const said = own ? summaryOf(own) : codes.slice(0, 3).join('\n');
        return { url: urls.picture(name), picture: { site, title: name, text: said, footer: n(codes.length) } };
      }),
  ];
}
