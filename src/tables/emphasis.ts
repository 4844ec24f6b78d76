/**
 * Whether the marks around `text[from..to]` (`*`, `_`, `~`, one or two of them) are emphasis or strike-through. Markdown takes them
 * for that also where they are characters of a sentence: `1~10，或 20~30`, `1920*1080*30`, `以字母或（_）开头，不含（_）`, `__name__`.
 */
export function isEmphasis(text: string, from: number, to: number): boolean {
  const mark = text[from] ?? '';
  const width = text[from + 1] === mark && text[to - 2] === mark ? 2 : 1;
  const inner = text.slice(from + width, to - width);
  if (mark === '~') return width === 2;
  if (mark === '_' && /^\w+$/.test(inner)) return false;
  const [before = '', after = ''] = [text[from - 1], text[to]];
  const [first = '', last = ''] = [inner[0], inner.at(-1)];
  return !(
    (isLetter(before) && isLetter(first)) ||
    (isLetter(last) && isLetter(after)) ||
    ENDS.includes(first) ||
    OPENS.includes(last) ||
    isPair(before, first) ||
    isPair(last, after)
  );
}

const isLetter = (character: string): boolean => /^[A-Za-z0-9]$/.test(character);

/** What no emphasized words begin with, and what none end with. */
const ENDS = ')]}）】」』》”’,.:;/，。；：、!?！？%=';
const OPENS = '([{（【「『《“‘/=';

const PAIRS = ['""', "''", '()', '（）', '[]', '【】', '{}', '“”', '‘’', '「」', '『』', '《》', '<>'];
const isPair = (open: string, close: string): boolean => PAIRS.includes(open + close);
