import type { ProblemTemplate } from './template.ts';

/**
 * What can be wrong with frontmatter and with what content files say of each other: problem id → what happened →
 * what to do. Ids are permanent.
 */
export const contentProblems = {
  'invalid-frontmatter': {
    message: ({ detail = '' }) => `The frontmatter is not valid: ${detail}`,
    hint: ({ expected = '' }) => expected || 'Correct the field; CONTRIBUTING.md lists every field.',
  },
  'invalid-yaml': {
    message: ({ detail = '' }) => `This is not valid YAML: ${detail}`,
    hint: () => 'Correct the syntax in this line.',
  },
  'unknown-code': {
    message: ({ name = '' }) => `"${name}" names no error code of the tables.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Name a code of content/errors, or remove the entry.'),
  },
  'unknown-guide': {
    message: ({ name = '' }) => `"${name}" names no guide.`,
    hint: ({ near = '' }) =>
      near ? `Did you mean ${near}?` : 'Name a file of content/docs/guides without its ending.',
  },
  'unserved-code': {
    message: ({ name = '', code = '' }) => `The guide "${name}" does not serve ${code}.`,
    hint: ({ code = '', file = '' }) => `Add ${code} under \`codes\` in ${file}, or name another guide here.`,
  },
  'unknown-product': {
    message: ({ name = '' }) => `"${name}" names no product.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Name a file of content/errors without its ending.'),
  },
  'broken-link': {
    message: ({ name = '' }) => `The link to "${name}" leads to no page.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.'),
  },
  'code-without-guide': {
    message: ({ code = '' }) => `No guide serves ${code}.`,
    hint: ({ code = '', near = '' }) =>
      `Add ${code} under \`codes\` in a guide of content/docs/guides${near ? `; ${near}` : ''}.`,
  },
  'code-without-remedy': {
    message: ({ code = '' }) => `${code} has no remedy of its own.`,
    hint: ({ code = '', near = '' }) =>
      `Add a file to content/remedies that lists ${code} under \`codes\`${near ? `; ${near}` : ''}.`,
  },
  'code-without-action': {
    message: ({ code = '' }) => `No action returns the business code ${code}.`,
    hint: ({ code = '', near = '' }) => `Name ${code} in a row of content/actions${near ? `; ${near}` : ''}.`,
  },
  'duplicate-remedy': {
    message: ({ code = '', first = '' }) => `${code} already has a remedy, in ${first}.`,
    hint: () => 'Keep one remedy for the code, or give one of them another `product`.',
  },
  'inconsistent-verdict': {
    message: ({ code = '', retry = '', expected = '' }) =>
      `The verdict "${retry}" contradicts what ${code} is: ${expected}.`,
    hint: () => 'Change `retry` in this remedy.',
  },
  'missing-look-alike': {
    message: ({ code = '', other = '', why = '' }) =>
      `${code} and ${other} are easily confused (${why}), and no row says the difference.`,
    hint: () => 'Add a row for the pair to content/look-alikes.',
  },
} as const satisfies Record<string, ProblemTemplate>;
