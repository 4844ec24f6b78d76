/** The lines of a Markdown text as plain text, without blocks of code, imports and markup. Empty lines are left out. */
export function plainLines(markdown: string): string[] {
  let isInFence = false;
  return markdown
    .split(/\r?\n/)
    .filter((line) => {
      const isFence = /^\s*(?:```|~~~)/.test(line);
      if (isFence) isInFence = !isInFence;
      return !isFence && !isInFence && !/^import\s/.test(line);
    })
    .map(plainLine)
    .filter((line) => line !== '');
}

const plainLine = (line: string): string =>
  line
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`|#>]+|^\s*(?:[-+]|\d+\.)\s|:?-{3,}:?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
