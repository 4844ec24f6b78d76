/** A part of a text that is shown as one: a match of the query, or what stands between two. */
export interface HighlightSpan {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a text at every occurrence of a query, whatever the case. A text without an occurrence is one span. */
export function highlightText(text: string, query: string): HighlightSpan[] {
  const [haystack, needle] = [text.toLowerCase(), query.toLowerCase()];
  // A few letters have more code units in lower case; offsets would not be the same.
  if (needle === '' || haystack.length !== text.length) return [{ text, isMatch: false }];
  const spans: HighlightSpan[] = [];
  let from = 0;
  for (let start = haystack.indexOf(needle); start >= 0; start = haystack.indexOf(needle, from)) {
    const end = start + needle.length;
    spans.push({ text: text.slice(from, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    from = end;
  }
  spans.push({ text: text.slice(from), isMatch: false });
  return withoutEmpty(spans);
}

/**
 * Splits a code at the first part whose letters and digits are those of a query, whatever punctuation stands between them.
 * @param query letters and digits only
 */
export function highlightCode(code: string, query: string): HighlightSpan[] {
  const letters = [...code.matchAll(/[\p{L}\p{N}]/gu)];
  const at = letters
    .map(([letter]) => letter)
    .join('')
    .toLowerCase()
    .indexOf(query);
  const [start, last] = [letters[at]?.index, letters[at + query.length - 1]?.index];
  if (query === '' || start === undefined || last === undefined) return [{ text: code, isMatch: false }];
  return withoutEmpty([
    { text: code.slice(0, start), isMatch: false },
    { text: code.slice(start, last + 1), isMatch: true },
    { text: code.slice(last + 1), isMatch: false },
  ]);
}

/** The spans that have a text. */
const withoutEmpty = (spans: readonly HighlightSpan[]): HighlightSpan[] => spans.filter(({ text }) => text !== '');
