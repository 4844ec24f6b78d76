/** The words around the problems of a report: what stands where there are several, and the page of the development server. */
export const report = {
  total: ({ problems, files }: Total) => `${counted(problems, 'problem')} in ${counted(files, 'file')}.`,
  same: ({ count, places }: { count: number; places: string }) =>
    `The same in ${counted(count, 'other place')}: ${places}`,
  followers: ({ count, types }: { count: number; types: string }) =>
    `${counted(count, 'problem')} ${count === 1 ? 'follows' : 'follow'} from this, not listed here: ${types}.`,
  title: ({ count }: { count: number }) => `${counted(count, 'problem')} in the content`,
  heading: ({ count }: { count: number }) => `The content has ${counted(count, 'problem')}`,
  reload: () => 'This page reloads by itself when a file changes.',
  unwritten: () => 'Nothing was written.',
} satisfies Record<string, (details: never) => string>;

interface Total {
  readonly problems: number;
  readonly files: number;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
