/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** `text` cut at every place that holds `wanted`, whatever the case. One piece where there is none. */
export function markHits(text: string, wanted: string): Piece[] {
  const [haystack, needle] = [text.toLowerCase(), wanted.toLowerCase()];
  // Some letters change their length in lower case; then places would not be the same.
  if (needle === '' || haystack.length !== text.length) return [{ text, isHit: false }];
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), isHit: false });
    from = at + needle.length;
    pieces.push({ text: text.slice(at, from), isHit: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isHit: false });
  return pieces;
}

/**
 * `code` cut at the first place whose letters and digits are those of `wanted`, whatever stands between them.
 * @param wanted a squeezed query
 */
export function markCode(code: string, wanted: string): Piece[] {
  const letters = [...code.matchAll(/[\p{L}\p{N}]/gu)];
  const at = letters
    .map(([letter]) => letter)
    .join('')
    .toLowerCase()
    .indexOf(wanted);
  const [from, last] = [letters[at]?.index, letters[at + wanted.length - 1]?.index];
  if (wanted === '' || from === undefined || last === undefined) return [{ text: code, isHit: false }];
  return [
    { text: code.slice(0, from), isHit: false },
    { text: code.slice(from, last + 1), isHit: true },
    { text: code.slice(last + 1), isHit: false },
  ].filter(({ text }) => text !== '');
}
