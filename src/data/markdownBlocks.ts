/** Blocks of Markdown with an empty line between them; those that are false or empty are left out. */
export const paragraphs = (blocks: readonly (string | false)[]): string =>
  blocks.filter((block) => block !== false && block !== '').join('\n\n');
