import type { DataContext } from './context.ts';
import { outsideCode } from './outsideCode.ts';

/** Markdown of a content file with its links to pages of the site as whole addresses. Blocks of code stay as they are. */
export const absoluteLinks = (markdown: string, { site: { absolute, urls } }: Pick<DataContext, 'site'>): string =>
  outsideCode(markdown, (line) => [
    line.replace(/\]\(\/([^)\s]*)\)/g, (_, path: string) => `](${absolute(urls.file(path))})`),
  ]);
