/** Changes the lines of a Markdown text that are not in a fenced block of code. `change` gives the lines that stand in place of one. */
export function outsideCode(markdown: string, change: (line: string) => readonly string[]): string {
  let fence = '';
  return markdown
    .split(/\r?\n/)
    .flatMap((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
      return mark !== undefined || fence !== '' ? [line] : change(line);
    })
    .join('\n');
}
