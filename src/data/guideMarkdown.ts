import { vendor } from '#vendor/page.ts';
import type { Guide } from '../catalogue/types.ts';
import { splitFrontmatter } from '../tables/frontmatter.ts';
import { fill } from '../text/fill.ts';
import { escapeInline, toCodeSpan } from '../text/richText.ts';
import { absoluteLinks } from './absoluteLinks.ts';
import type { DataContext } from './context.ts';
import { paragraphs } from './markdownBlocks.ts';
import { outsideCode } from './outsideCode.ts';

/**
 * A guide as Markdown that needs nothing but itself: without imports; a tab becomes its label and its content, an aside its title and text, a
 * diagram what it says in words, and a tool a link to the page that has it.
 * @param source the guide's file
 */
export function guideMarkdown(guide: Guide, source: string, context: DataContext): string {
  const { urls, absolute, text } = context.site;
  const url = absolute(urls.guide(guide.id));
  const body = outsideCode(splitFrontmatter(source).body, (line) => withoutComponents(line, url, context));
  return `${paragraphs([
    `# ${escapeInline(guide.title)}`,
    `> ${escapeInline(guide.description)}`,
    fill(text.handOff.pair, { label: text.data.page, value: `<${url}>` }),
    absoluteLinks(body, context).trim(),
    guide.codes.length > 0 && `## ${text.guide.serves}`,
    guide.codes.map((code) => `- [${toCodeSpan(code)}](${absolute(urls.codeMarkdown(code))})`).join('\n'),
  ])}\n`;
}

/** A line of a guide without what only its page can show. */
function withoutComponents(line: string, url: string, context: DataContext): string[] {
  const aside = /^:::(?:[a-z]+(?:\[(.*)\])?)?\s*$/.exec(line);
  if (aside) return aside[1] === undefined ? [] : [`**${aside[1]}**`];
  if (/^import\s.*\sfrom\s/.test(line)) return [];
  const component = /^\s*<(\/?)([A-Z]\w*)(.*)>\s*$/.exec(line);
  if (!component) return [line];
  const [, closing, name = '', attributes = ''] = component;
  return closing === '/' ? [] : [componentText(name, attributes, url, context)];
}

function componentText(
  name: string,
  attributes: string,
  url: string,
  { site: { text }, catalogue: { locale } }: DataContext,
): string {
  const diagrams: ReturnType<typeof vendor.diagramsOf> = {
    RetryTimeline: text.diagrams.retry,
    ...vendor.diagramsOf(locale),
  };
  if (name === 'Tabs') return '';
  if (name === 'TabItem') return `**${/label="([^"]*)"/.exec(attributes)?.[1] ?? ''}**`;
  const diagram = diagrams[name];
  return diagram ? `> ${fill(text.data.diagram, diagram)}` : `> ${fill(text.data.onPage, { url: `<${url}>` })}`;
}
