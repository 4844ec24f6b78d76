/** The longest value that is read. */
export const LONGEST = 4_000;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」' };

/**
 * Where a quoted value ends: the index of its closing mark, or -1 where there is none within reach.
 * @param from the index after the opening mark
 * @param mark the opening mark with its backslashes; the closing one has as many
 */
export function quotedEnd(text: string, from: number, mark: string): number {
  const depth = mark.length - 1;
  const quote = CLOSING[mark.charAt(depth)] ?? mark.charAt(depth);
  const within = text.slice(from, from + LONGEST);
  for (let at = within.indexOf(quote); at >= 0; at = within.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (slashes < 64 && within.charAt(at - 1 - slashes) === '\\') slashes += 1;
    // An even number at depth 0 is escaped backslashes at the end of the value.
    if (slashes === depth || (depth === 0 && slashes % 2 === 0)) return from + at - depth;
  }
  return -1;
}
