import type { Code, ProblemTemplate } from '../template.ts';

/** What can be wrong between the languages of the content: problem id → what happened → what to do. Ids are permanent. */
export const translationProblems = {
  'stale-translation': {
    message: ({ source }: Source) =>
      `This was not translated from ${source}:1 as it now reads, or nobody has confirmed that it was.`,
    hint: ({ file }: { file: string }) =>
      `Compare the two, bring this text up to date, then run: npm run translations -- confirm ${file}`,
  },
  'translation-without-source': {
    message: () => 'No other language has a file of this name that this could be a translation of.',
    hint: () => 'Name the file as its source, or give it the fields of a text of its own in place of `translation`.',
  },
  'unmarked-translation': {
    message: ({ source }: Source) => `This file has fields of its own, and so has ${source}:1, of the same name.`,
    hint: () =>
      'Facts are said once: put `translation: pending` in place of the fields that no language changes, or rename the file.',
  },
  'unlike-translation': {
    message: ({ own, other, place }: { own: string; other: string; place: string }) =>
      `Here stands ${own}; in ${place} stands ${other}.`,
    hint: () => 'Give both languages the same sections, steps, rows and blocks of code, in the same order.',
  },
  'unlike-code': {
    message: ({ own, other, place }: { own: string; other: string; place: string }) =>
      `This line of code is \`${own}\`; in ${place} it is \`${other}\`.`,
    hint: () => 'Code is the same in every language, but for comments and quoted words that are prose.',
  },
  'lost-in-translation': {
    message: ({ what, place }: { what: string; place: string }) =>
      `${what} stands in ${place}, and nowhere in this text.`,
    hint: () => 'Write it here as it stands there, or take it out of the other text.',
  },
  'code-in-one-language': {
    message: ({ code, other }: Code & { other: string }) => `${code} stands here, and not in ${other}.`,
    hint: ({ code, locale, product }: Code & { locale: string; product: string }) =>
      `Add the row there, or say why there is none, under \`onlyIn\` of ${product} in content/products.yml: ${locale}: { ${code}: { ${locale}: … } }.`,
  },
  'needless-acknowledgement': {
    message: ({ code, locale }: Code & { locale: string }) =>
      `${code} is not a code that only the tables in "${locale}" have.`,
    hint: () => 'Remove the entry.',
  },
  'unpaired-look-alike': {
    message: ({ name, other }: { name: string; other: string }) => `The pair ${name} stands here, and not in ${other}.`,
    hint: () => 'Give both tables a row for the pair.',
  },
} satisfies Record<string, ProblemTemplate<never>>;

interface Source {
  /** The file that was translated. */
  readonly source: string;
}
