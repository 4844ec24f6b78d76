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
