import { withdrawalText } from '../i18n/withdrawalText.ts';
import { fill } from '../text/fill.ts';
import { fillNames } from '../text/fillWords.ts';
import { escapeInline, toCodeSpan } from '../text/richText.ts';
import type { DataContext } from './context.ts';
import { paragraphs } from './markdownBlocks.ts';
import { nameOfProduct } from './nameOfProduct.ts';
import type { CodeRecord, MeaningRecord, Relation } from './recordSchema.ts';

/** The page of a code as Markdown. */
export function codeMarkdown(code: CodeRecord, context: DataContext): string {
  const { text } = context.site;
  const section = (heading: string, items: readonly string[]) =>
    items.length > 0 && paragraphs([`## ${heading}`, items.join('\n')]);
  return `${paragraphs([
    `# ${escapeInline(code.code)}`,
    overview(code, context),
    retiredNote(code, context),
    `## ${code.retired ? text.retired.lastText : text.code.meaning}`,
    ...code.meanings.map((meaning) => meaningMarkdown(meaning, code, context)),
    ...code.remedies.flatMap((remedy) => [
      (remedy.ofCategory || remedy.isGeneral || code.products.length > 1 || code.remedies.length > 1) &&
        `*${holdsFor(remedy, context)}*`,
      remedy.text,
    ]),
    section(
      text.code.guides,
      code.guides.map(({ title, url }) => `- [${escapeInline(title)}](${url})`),
    ),
    section(
      text.code.messages,
      code.messages.map(({ text: message }) => `- ${toCodeSpan(message)}`),
    ),
    section(text.code.actions, actionItems(code, context)),
    section(
      text.code.lookAlikes,
      code.lookAlikes.map((other) => `- ${codeLink(other.code, context)} ${other.difference.text}`),
    ),
    section(text.code.related, relatedItems(code, context)),
    section(text.code.source, [
      `- ${fill(text.code.sourceLine, code.source)}`,
      ...code.remedies.map(({ file }) => `- ${text.code.remedySource} ${file}`),
    ]),
  ])}\n`;
}

function overview(code: CodeRecord, context: DataContext): string {
  const { text } = context.site;
  const verdicts = code.remedies.map(({ product, retry, fixedBy }) => {
    const isOwn = product !== null && code.products.length > 1;
    const name = isOwn ? ` (${nameOfProduct(product, context)})` : '';
    return `${pair(text.retry.label + name, text.retry[retry], context)}\n${pair(text.fixedBy.label + name, text.fixedBy[fixedBy], context)}`;
  });
  return [
    pair(text.data.page, `<${code.url}>`, context),
    pair(text.data.category, escapeInline(code.category), context),
    pair(text.data.scope, text.scope[code.scope], context),
    pair(text.data.products, productNames(code.products, context), context),
    ...new Set(verdicts),
    ...(code.spellings.length > 1
      ? [pair(text.code.spellings, code.spellings.slice(1).map(toCodeSpan).join(' '), context)]
      : []),
    ...(code.since === undefined ? [] : [pair(text.data.since, code.since, context)]),
    ...(code.listedBy === undefined ? [] : [pair(text.data.listedBy, code.listedBy, context)]),
    ...(code.changed === undefined ? [] : [pair(text.data.changed, code.changed, context)]),
  ].join('\n');
}

function meaningMarkdown(meaning: MeaningRecord, { products }: CodeRecord, context: DataContext): string {
  const { text } = context.site;
  const { name, message, cause, solution, httpStatus, extra } = meaning;
  const part = (label: string, content: string | undefined) =>
    content !== undefined && `**${escapeInline(label)}** ${content}`;
  return paragraphs([
    name !== undefined && `**${escapeInline(name)}**`,
    meaning.text === '' ? text.code.noMeaning : meaning.text,
    message !== undefined && `> ${message.text}`,
    part(text.code.tableCause, cause?.text),
    part(text.code.tableSolution, solution?.text),
    part(text.code.httpStatus, httpStatus === undefined ? undefined : escapeInline(httpStatus)),
    ...extra.map(({ header, text: content }) => part(header, content)),
    products.length > 1 && `*${productNames(meaning.products, context)}*`,
  ]);
}

function holdsFor({ product, ofCategory, isGeneral }: CodeRecord['remedies'][number], context: DataContext): string {
  const text = context.site.text.code;
  if (product !== null) return fillNames(text.remedyIn, { product: nameOfProduct(product, context) });
  if (isGeneral) return text.remedyForAny;
  return ofCategory ? text.remedyForCategory : text.remedyForAll;
}

/** Says of a code that the tables no longer list it, and what is returned in its place. */
const retiredNote = ({ code, retired }: CodeRecord, context: DataContext): string | false => {
  if (!retired) return false;
  const { text } = context.site;
  const notice = fill(text.retired.notice, { code: toCodeSpan(code), date: retired.date });
  const others = retired.replacedBy.map((name) => codeLink(name, context)).join(text.data.comma);
  return others === '' ? notice : `${notice} ${text.retired.replacedBy} ${others}`;
};

/** The actions that return a code: any returns a common one, as long as it is listed. */
const actionItems = ({ scope, actions, retired }: CodeRecord, context: DataContext): string[] =>
  scope === 'common' && !retired ? [context.site.text.code.anyAction] : actions.map(actionItem(context));

const actionItem =
  ({ site: { text } }: DataContext) =>
  ({ name, withdrawn }: CodeRecord['actions'][number]): string =>
    [
      `- ${toCodeSpan(name)}`,
      ...withdrawn.map(({ site, ending, date }) => withdrawalText({ edition: site ?? undefined, ending, date }, text)),
    ].join(' ');

function relatedItems({ related }: CodeRecord, context: DataContext): string[] {
  const { text } = context.site;
  const labels: Readonly<Record<Relation, string>> = {
    parent: text.code.parent,
    child: text.code.children,
    'same-name': text.code.sameSegment,
    'same-category': text.code.sameCategory,
  };
  return [...Map.groupBy(related, ({ why }) => why)].map(([why, others]) =>
    pair(labels[why], others.map(({ code }) => codeLink(code, context)).join(' '), context),
  );
}

/** Links lead to Markdown, as the page that names them is. */
const codeLink = (code: string, { site: { urls, absolute } }: DataContext): string =>
  `[${toCodeSpan(code)}](${absolute(urls.codeMarkdown(code))})`;

const productNames = (products: readonly string[], context: DataContext): string =>
  products.map((id) => escapeInline(nameOfProduct(id, context))).join(context.site.text.data.comma);

const pair = (label: string, value: string, { site: { text } }: DataContext): string =>
  `- ${fill(text.handOff.pair, { label, value })}`;
