import type { Code, Name, Near, ProblemTemplate } from '../template.ts';

/**
 * What can be wrong with frontmatter and with what content files say of each other: problem id → what happened →
 * what to do. Ids are permanent.
 */
export const contentProblems = {
  'invalid-frontmatter': {
    message: ({ detail }: { detail: string }) => detail,
    hint: ({ wanted }: { wanted?: string | undefined }) =>
      wanted ?? 'docs/content.md lists every field and its values.',
  },
  'invalid-setting': {
    message: ({ detail }: { detail: string }) => detail,
    hint: ({ wanted }: { wanted?: string | undefined }) =>
      wanted ?? 'docs/settings.md has every field, with an example.',
  },
  'unknown-word': {
    message: ({ name }: Name) => `"${name}" is no text of the interface.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'src/i18n/en.json has all of them.'),
  },
  'invalid-yaml': {
    message: ({ detail }: { detail: string }) => `This is not valid YAML: ${detail}`,
    hint: () => 'Correct the syntax in this line.',
  },
  'missing-file': {
    message: ({ name }: Name) => `There is no ${name}.`,
    hint: () => 'Add it, or name one that is there.',
  },
  'misplaced-file': {
    message: () => 'Nothing looks for this file here.',
    hint: ({ place, taken }: { place: string | undefined; taken: string | undefined }) =>
      taken !== undefined
        ? `Join it with ${taken}, which is read, or remove it.`
        : place === undefined
          ? 'Move it to the folder for what it holds, as docs/content.md lists them, or out of content.'
          : `Move it to ${place}.`,
  },
  'unknown-language': {
    message: ({ name }: Name) => `Nothing looks for this file: "${name}" is no language of this site.`,
    hint: ({ languages }: { languages: string }) =>
      `The languages are ${languages}. Move the file to the folder of one of them, or add the language, as docs/content.md says.`,
  },
  'unknown-code': {
    message: ({ name }: Name) => `"${name}" names no error code of the tables.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'Name a code of content/errors, or remove the entry.'),
  },
  'unknown-guide': {
    message: ({ name }: Name) => `"${name}" names no guide.`,
    hint: ({ near }: Near) =>
      near ? `Did you mean ${near}?` : 'Name a file of content/docs/guides without its ending.',
  },
  'unknown-alias-page': {
    message: ({ name }: Name) => `"${name}" names no page.`,
    hint: ({ near }: Near) =>
      near ? `Did you mean ${near}?` : 'Name a code, guides/<guide> or actions/<product>/<Action>.',
  },
  'repeated-phrase': {
    message: ({ name, firstLine }: Name & { firstLine: string }) =>
      `"${name}" already leads somewhere in line ${firstLine}.`,
    hint: () => 'Keep the phrase in one row, with all of its pages there.',
  },
  'malformed-guide-name': {
    message: ({ name }: Name) => `A guide cannot have the name "${name}": its address would be another.`,
    hint: ({ wanted }: { wanted: string }) => `Rename the file to ${wanted}: lower-case letters, digits and hyphens.`,
  },
  'unserved-code': {
    message: ({ name, code }: Name & Code) => `The guide "${name}" does not serve ${code}.`,
    hint: ({ code, file }: { code: string; file: string }) =>
      `Add ${code} under \`codes\` in ${file}, or name another guide here.`,
  },
  'unknown-product': {
    message: ({ name }: Name) => `"${name}" names no product.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'Name a file of content/errors without its ending.'),
  },
  'broken-link': {
    message: ({ name }: Name) => `The link to "${name}" leads to no page.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.'),
  },
  'broken-anchor': {
    message: ({ name }: Name) => `The link to "${name}" names a heading that its page does not have.`,
    hint: ({ near }: Near) => (near ? `Did you mean #${near}?` : 'Correct what stands after #, or remove it.'),
  },
  'missing-picture': {
    message: ({ name }: Name) => `There is no picture "${name}".`,
    hint: ({ wanted }: { wanted: string }) => `Put it at ${wanted}, or correct the address.`,
  },
  'misspelt-code': {
    message: ({ name }: Name) => `"${name}" stands here as code, and no table lists it.`,
    hint: ({ near }: { near: string }) => `Did you mean ${near}?`,
  },
  'empty-remedy': {
    message: () => 'This remedy says nothing.',
    hint: () => 'Write its causes and steps, or remove the file.',
  },
  'code-without-guide': {
    message: ({ code }: Code) => `No guide serves ${code}.`,
    hint: ({ code, near }: Code & Near) =>
      `Add ${code} under \`codes\` in a guide of content/docs/guides${near ? `; ${near}` : ''}.`,
  },
  'code-without-remedy': {
    message: ({ code }: Code) => `${code} has no remedy of its own.`,
    hint: ({ code, near }: Code & Near) =>
      `Add a file to content/remedies that lists ${code} under \`codes\`${near ? `; ${near}` : ''}.`,
  },
  'code-without-action': {
    message: ({ code }: Code) => `No action returns the business code ${code}.`,
    hint: ({ code, near }: Code & Near) => `Name ${code} in a row of content/actions${near ? `; ${near}` : ''}.`,
  },
  'unknown-action': {
    message: ({ name }: Name) => `"${name}" names no action of this file.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'Name an action that has a row here.'),
  },
  'duplicate-action': {
    message: ({ name, first }: Name & { first: string }) => `${name} already has a row, in line ${first}.`,
    hint: () => 'Join the codes of both rows in one.',
  },
  'unreadable-withdrawal': {
    message: ({ text }: { text: string }) => `"${text}" does not say where and when the action ended.`,
    hint: ({ editions, edition }: Editions) =>
      editions === undefined
        ? 'Write a date, with what ended before it where it is not all: SDK 2024-10-30.'
        : `Write a date, with the site (${editions}) and what ended before it where it is not all: ${edition ?? ''} SDK 2024-10-30.`,
  },
  'unknown-edition': {
    message: ({ text }: { text: string }) => `"${text}" is no site of the API.`,
    hint: ({ editions }: Editions) =>
      editions === undefined
        ? 'Leave the cell empty, or name the sites that the API has under `editions` in content/site.yml.'
        : `Write ${editions}, or leave the cell empty for all.`,
  },
  'unreadable-date': {
    message: ({ text }: { text: string }) => `"${text}" is no date.`,
    hint: () => 'Write a year, a month or a day: 2024, 2024-10 or 2024-10-30.',
  },
  'duplicate-remedy': {
    message: ({ code, first }: { code: string; first: string }) => `${code} already has a remedy, in ${first}.`,
    hint: () => 'Keep one remedy for the code, or give one of them another `product`.',
  },
  'inconsistent-verdict': {
    message: ({ code, retry, expected }: { code: string; retry: string; expected: string }) =>
      `The verdict "${retry}" contradicts what ${code} is: ${expected}.`,
    hint: () => 'Change `retry` in this remedy.',
  },
  'missing-look-alike': {
    message: ({ code, other, why }: { code: string; other: string; why: string }) =>
      `${code} and ${other} are easily confused (${why}), and no row says the difference.`,
    hint: () => 'Add a row for the pair to content/look-alikes.',
  },
} satisfies Record<string, ProblemTemplate<never>>;

interface Editions {
  /** The names of the sites of the API; undefined where it has one alone. */
  readonly editions?: string | undefined;
  /** The name of one of them. */
  readonly edition?: string | undefined;
}
