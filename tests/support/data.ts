import { createSite } from '../../src/site.ts';
import type { DataContext } from '../../src/data/context.ts';
import { catalogueOf, type ContentParts } from './content.ts';

/** What records are made from, of the content that `parts` describe, on `https://example.com/docs/`. */
export const dataContextOf = (parts: ContentParts): DataContext => ({
  site: createSite({ origin: 'https://example.com', base: '/docs', repository: 'https://example.com/repo' }, 'zh-cn'),
  catalogue: catalogueOf(parts).catalogue,
});
