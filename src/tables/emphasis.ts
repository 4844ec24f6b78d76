/**
 * Whether `text[from..to]`, which Markdown parsed as emphasis or strike-through, is meant as such. Markdown also takes
 * characters of a sentence for delimiters: `1~10，或 20~30`, `1920*1080*30`, `以字母或（_）开头，不含（_）`, `__name__`.
 */
export function isEmphasis(text: string, from: number, to: number): boolean {
  const delimiter = text[from] ?? '';
  const width = text[from + 1] === delimiter && text[to - 2] === delimiter ? 2 : 1;
  const content = text.slice(from + width, to - width);
  if (delimiter === '~') return width === 2;
  if (delimiter === '_' && /^\w+$/.test(content)) return false;
  const [before = '', after = ''] = [text[from - 1], text[to]];
  const [first = '', last = ''] = [content[0], content.at(-1)];
  return !(
    (isAlphanumeric(before) && isAlphanumeric(first)) ||
    (isAlphanumeric(last) && isAlphanumeric(after)) ||
    NEVER_FIRST.includes(first) ||
    NEVER_LAST.includes(last) ||
    isPair(before, first) ||
    isPair(last, after)
  );
}

const isAlphanumeric = (character: string): boolean => /^[A-Za-z0-9]$/.test(character);

/** Characters that emphasized text does not begin with, and those it does not end with. */
const NEVER_FIRST = ')]}）】」』》”’,.:;/，。；：、!?！？%=';
const NEVER_LAST = '([{（【「『《“‘/=';

/** Quotes open and close with one character, so they are told by what they enclose; so are angle brackets. */
const PAIRS = ['""', "''", '<>'];
const isPair = (open: string, close: string): boolean => PAIRS.includes(open + close);
