import { plainLines } from '../text/plainMarkdown.ts';

/** A part of a guide as plain text without its code: its heading, empty before the first, and what stands below it. */
export interface GuideSection {
  readonly heading: string;
  readonly text: string;
}

/** The sections of a guide in Markdown. A comment in a block of code that looks like a heading only parts a section. */
export const guideSections = (body: string): GuideSection[] =>
  body
    .split(/^(?=#{2,4}\s)/m)
    .map((section) => {
      const heading = /^#+\s.*/.exec(section)?.[0] ?? '';
      return {
        heading: plainLines(heading).join(' '),
        text: plainLines(section.slice(heading.length)).join('\n'),
      };
    })
    .filter(({ heading, text }) => heading !== '' || text !== '');
