import type { Code, Name, Near, ProblemTemplate } from '../template.ts';

/** What can be wrong with addresses once published, with redirects, and with codes that the tables dropped: problem id → what happened → what to do. Ids are permanent. */
export const addressProblems = {
  'unmerged-file': {
    message: () => 'This line is left from a merge with conflicts.',
    hint: () => 'Keep the lines of both sides, and remove the marks.',
  },
  'malformed-permalink': {
    message: ({ name }: Name) => `"${name}" is not an address of this site.`,
    hint: () =>
      'An address begins with a slash and has no spaces; the path below which the site is published is left out.',
  },
  'unsorted-permalinks': {
    message: ({ name, previous }: { name: string; previous: string }) => `${name} stands after ${previous}.`,
    hint: () => 'Run "npm run permalinks": it sorts the file, and removes nothing but repeated lines.',
  },
  'duplicate-permalink': {
    message: ({ name }: Name) => `${name} stands twice.`,
    hint: () => 'Run "npm run permalinks": it sorts the file, and removes nothing but repeated lines.',
  },
  'lost-permalink': {
    message: ({ name }: Name) => `The published address ${name} no longer leads to anything.`,
    hint: ({ name, near, tombstone }: LostPermalink) =>
      [
        near ? `Like it: ${near}.` : '',
        `If it has another address now, add a line to content/redirects.txt: ${name} and the new address.`,
        tombstone ? `If the tables dropped the code, add ${tombstone} with its last text.` : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
  },
  'malformed-redirect': {
    message: ({ line }: { line: string }) => `"${line}" is not a redirect.`,
    hint: () =>
      'A line has the old address, the new one, and then what you like, such as the day and the reason, with spaces between. A page leads to a page, with a slash at the end of both, and a file to a file.',
  },
  'duplicate-redirect': {
    message: ({ name, firstLine }: { name: string; firstLine: string }) =>
      `${name} is already redirected, in line ${firstLine}.`,
    hint: () => 'Keep one of the two lines.',
  },
  'needless-redirect': {
    message: ({ name, page }: { name: string; page: string }) =>
      name === page ? `${name} is redirected and has a page.` : `${name} is redirected, and ${page} has a page.`,
    hint: ({ name, page }: { name: string; page: string }) =>
      name === page
        ? 'Remove the line; who follows a link wants the page.'
        : 'Remove the line: on many hosts addresses that differ in case only are one, and elsewhere the page of missing addresses leads on.',
  },
  'unknown-target': {
    message: ({ name }: Name) => `The redirect leads to ${name}, which has no page.`,
    hint: ({ near }: Near) => (near ? `Did you mean ${near}?` : 'Name the address of a page, or of a file of data.'),
  },
  'chained-redirect': {
    message: ({ name, target }: { name: string; target: string }) =>
      `The redirect leads to ${name}, which is itself redirected to ${target}.`,
    hint: ({ target }: { target: string }) => `Name the last address: ${target}.`,
  },
  'cyclic-redirect': {
    message: ({ path }: { path: string }) => `The redirect comes back to where it began: ${path}.`,
    hint: () => 'Let one of these lines lead to a page.',
  },
  'retired-but-listed': {
    message: ({ code, place }: { code: string; place: string }) => `${code} is retired here, but ${place} lists it.`,
    hint: () => 'Remove this file: the code has its page from the tables.',
  },
  'duplicate-retired': {
    message: ({ code, first }: { code: string; first: string }) => `${code} is already retired, in ${first}.`,
    hint: () => 'Keep one of the two files.',
  },
  'empty-retired': {
    message: ({ code }: Code) => `The last text of ${code} is missing.`,
    hint: () => 'Write below the frontmatter what the tables said of the code.',
  },
} satisfies Record<string, ProblemTemplate<never>>;

interface LostPermalink extends Name, Near {
  /** The file that keeps the page of a code which the tables dropped; undefined where the address is of something else. */
  readonly tombstone?: string | undefined;
}
