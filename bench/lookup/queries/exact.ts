import type { Random } from '../../random.ts';
import { between, forEach } from '../query.ts';

const pairs = ['""', "''", '“”', '‘’', '「」', '『』', '《》', '()', '（）', '[]', '【】', '{}', '<>', '``'] as const;
const before = [' ', '  ', '\t', '　', '：', ':', '=', ' - '];
const after = [' ', '  ', '\t', '　', '。', '，', ',', ';', '；', '、', '!', '！', '?', '？', ':', '.'];

/** A whole code in some case, with what text around it may have left on it. */
export const exact = forEach((entry, _, random) => {
  const code = inSomeCase(random.pick(entry.spellings), random);
  return { text: wrap(random.next() < 0.1 ? fullWidth(code) : code, random), expected: [entry.key] };
});

/** As it is, in lower case or in upper case. */
export function inSomeCase(code: string, random: Random): string {
  return random.pick([code, code.toLowerCase(), code.toUpperCase()]);
}

/** Nothing, or up to three layers of punctuation and white space. */
function wrap(code: string, random: Random): string {
  let text = code;
  for (let layers = between(random, 0, 3); layers > 0; layers--) {
    const [open = '', close = ''] = random.pick(pairs);
    text = random.pick([open + text + close, random.pick(before) + text, text + random.pick(after)]);
  }
  return text;
}

const fullWidth = (code: string): string =>
  code.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
