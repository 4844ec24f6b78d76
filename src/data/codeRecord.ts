import { knownMessages } from '../catalogue/knownMessages.ts';
import { relatedOf } from '../catalogue/relatedOf.ts';
import type { Code, Meaning, Remedy } from '../catalogue/types.ts';
import { locales } from '../locales.ts';
import type { Withdrawal } from '../read/readLifeCycle.ts';
import { absoluteLinks } from './absoluteLinks.ts';
import type { DataContext } from './context.ts';
import { blockTexts, cellText, stepTexts } from './markedUp.ts';
import { productView } from './productView.ts';
import type { CodeRecord, MarkedUp, MeaningRecord, Relation } from './recordSchema.ts';

/** Everything that the page of a code says, as one record. JSON, CSV, Markdown and all else for programs are printed from it. */
export function codeRecord(code: Code, context: DataContext): CodeRecord {
  const { catalogue, datesOf = () => ({}) } = context;
  const { urls, absolute } = context.site;
  return {
    code: code.code,
    spellings: [...code.spellings],
    url: absolute(urls.code(code.code)),
    markdown: absolute(urls.codeMarkdown(code.code)),
    category: code.category,
    ...productFacts(code, remedyTexts(remedyForAll(code), context), context),
    related: code.retired
      ? []
      : relatedOf(code, catalogue).flatMap(({ relation, codes }) =>
          codes.map((name) => ({ code: name, why: reasons[relation] })),
        ),
    lookAlikes: code.lookAlikes.map((other) => ({ code: other.code, difference: cellText(other.difference) })),
    ...(code.retired && { retired: { date: code.retired.date, replacedBy: [...code.retired.replacedBy] } }),
    ...(!code.retired && datesOf(code)),
  };
}

/** The record of a code with only what concerns one of its products; `whole` is the record with all. */
export const productRecord = (code: Code, product: string, whole: CodeRecord, context: DataContext): CodeRecord =>
  code.products.length === 1 ? whole : { ...whole, ...factsOfProduct(code, product, whole, context) };

/** A common code stands in the file of every product, mostly with the same remedy: what that says is not read again. */
function factsOfProduct(code: Code, product: string, whole: CodeRecord, context: DataContext) {
  const view = productView(code, product, context.catalogue);
  const remedy = remedyForAll(view);
  return productFacts(view, remedy === remedyForAll(code) ? whole : remedyTexts(remedy, context), context);
}

/** What of a record depends on the products that list the code. */
function productFacts(code: Code, { causes, steps }: RemedyTexts, context: DataContext) {
  const { catalogue } = context;
  const { urls, absolute } = context.site;
  const remedy = remedyForAll(code);
  const source = code.meanings[0]?.sources[0];
  return {
    scope: code.scope,
    products: [...code.products],
    meanings: code.meanings.map((meaning) => meaningRecord(meaning, context)),
    retry: remedy?.retry ?? null,
    fixedBy: remedy?.fixedBy ?? null,
    messages: knownMessages(code, catalogue.locale).map(({ locale, text }) => ({ lang: locales[locale].lang, text })),
    causes,
    steps,
    remedies: code.remedies.map(({ product = null, retry, fixedBy, sections, file, words, isGeneral }) => ({
      product,
      ofCategory: words !== undefined && !isGeneral,
      isGeneral,
      retry,
      fixedBy,
      text: absoluteLinks(sections.map(sectionMarkdown).join('\n\n'), context),
      file,
    })),
    actions: (code.scope === 'common' ? [] : code.actions).map(({ product, name, withdrawals }) => ({
      product,
      name,
      withdrawn: withdrawnOf(withdrawals),
    })),
    guides: code.guides.flatMap((id) => {
      const guide = catalogue.guideOf(id);
      return guide ? [{ id, product: guide.product ?? null, title: guide.title, url: absolute(urls.guide(id)) }] : [];
    }),
    source: { file: source?.file ?? '', line: source?.line ?? 0 },
  };
}

/** Where and when an action ended, as data. */
export const withdrawnOf = (withdrawals: readonly Withdrawal[]): CodeRecord['actions'][number]['withdrawn'] =>
  withdrawals.map(({ edition, ending, date }) => ({ site: edition ?? null, ending, date }));

const reasons: Readonly<Record<ReturnType<typeof relatedOf>[number]['relation'], Relation>> = {
  parent: 'parent',
  children: 'child',
  sameSegment: 'same-name',
  sameCategory: 'same-category',
};

/** The remedy that holds whatever the product is: of a code of one product, that product's own. */
const remedyForAll = ({ products, remedies }: Code): Remedy | undefined =>
  products.length === 1 ? remedies[0] : remedies.find(({ product }) => product === undefined);

type RemedyTexts = Pick<CodeRecord, 'causes' | 'steps'>;

/** What a remedy says of causes and steps. */
function remedyTexts(remedy: Remedy | undefined, context: DataContext): RemedyTexts {
  const section = (id: string) => absoluteLinks(remedy?.sections.find((one) => one.id === id)?.markdown ?? '', context);
  return { causes: blockTexts(section('cause')), steps: stepTexts(section('steps')) };
}

const sectionMarkdown = ({ heading, markdown }: Remedy['sections'][number]): string =>
  heading === '' ? markdown : `## ${heading}\n\n${markdown}`;

function meaningRecord(meaning: Meaning, { site }: DataContext): MeaningRecord {
  const { text, name, message, cause, solution, httpStatus, extra, scope, products, locale } = meaning;
  const { lang } = locales[locale];
  return {
    ...cellText(text),
    ...(lang !== site.lang && { lang }),
    scope,
    products: [...products],
    ...(name !== '' && { name }),
    ...(message.length > 0 && { message: cellText(message) }),
    ...(cause.length > 0 && { cause: cellText(cause) }),
    ...(solution.length > 0 && { solution: cellText(solution) }),
    ...(httpStatus !== '' && { httpStatus }),
    extra: extra
      .filter(({ text: content }) => content.length > 0)
      .map(({ header, text: content }) => ({ header, ...cellText(content) })),
  } satisfies MeaningRecord & MarkedUp;
}
