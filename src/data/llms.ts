import { MAX_CODES_PER_PAGE } from '../catalogue/listPages.ts';
import { hasPage } from '../catalogue/pagesOf.ts';
import { fill } from '../text/fill.ts';
import { escapeInline } from '../text/richText.ts';
import { productDataOf } from '../urls.ts';
import type { DataContext } from './context.ts';
import { paragraphs } from './markdownBlocks.ts';
import { nameOfProduct } from './nameOfProduct.ts';
import type { CodeRecord } from './recordSchema.ts';

/** What a language model reads first: what the site is, and where everything stands as Markdown. Source: https://llmstxt.org */
export function llms(codes: readonly CodeRecord[], context: DataContext): string {
  const { site, catalogue } = context;
  const { text, urls, absolute } = site;
  const section = (heading: string, items: readonly string[]) =>
    items.length > 0 && `## ${heading}\n\n${items.join('\n')}`;
  return `${paragraphs([
    `# ${text.site.title}`,
    `> ${text.site.description}`,
    section(
      text.site.guides,
      catalogue.guides.map(({ id, title, description }) => link(title, absolute(urls.guideMarkdown(id)), description)),
    ),
    codes.length > MAX_CODES_PER_PAGE ? false : section(text.site.codes, codes.map(codeItem)),
    section(
      text.site.products,
      catalogue.products.map(({ id, common, business }) =>
        link(
          nameOfProduct(id, context),
          absolute(productDataOf(urls, id)),
          fill(text.data.inCategory, { n: new Set([...common, ...business]).size }),
        ),
      ),
    ),
    section('Optional', [
      link(text.data.whole, absolute(urls.llmsFull), text.data.wholeNote),
      link('codes.json', absolute(urls.dataFile('codes.json')), text.data.codesNote),
      ...(hasPage(catalogue, 'api') ? [link(text.data.title, absolute(urls.data), text.data.apiNote)] : []),
    ]),
  ])}\n`;
}

const codeItem = ({ code, markdown, meanings }: CodeRecord): string =>
  link(code, markdown, meanings.find(({ plain }) => plain !== '')?.plain ?? '');

const link = (name: string, url: string, note: string): string =>
  `- [${escapeInline(name)}](${url})${note === '' ? '' : `: ${escapeInline(note)}`}`;
