import { toFencedCode, toMarkdown, toPlainText, type RichText } from '../text/richText.ts';

/** Examples as plain text, each sentence with the code below it. */
export const examplesAsText = (examples: readonly RichText[]): string[] =>
  grouped(examples.map((example) => ({ block: blockOf(example), written: blockOf(example) ?? toPlainText(example) })));

/** Examples as Markdown, each sentence with the code below it. */
export const examplesAsMarkdown = (examples: readonly RichText[]): string[] =>
  grouped(
    examples.map((example) => {
      const block = blockOf(example);
      return { block, written: block === undefined ? toMarkdown(example) : toFencedCode(block) };
    }),
    '\n\n',
  );

const blockOf = ([run, ...others]: RichText): string | undefined =>
  run?.isBlock && others.length === 0 ? run.text : undefined;

function grouped(examples: readonly { block: string | undefined; written: string }[], separator = '\n'): string[] {
  const groups: string[][] = [];
  for (const { block, written } of examples) {
    const last = groups.at(-1);
    if (block !== undefined && last) last.push(written);
    else groups.push([written]);
  }
  return groups.map((group) => group.join(separator));
}
