import type { Random } from '../../random.ts';
import { atMost, says } from '../entries.ts';
import { between, forEach, shuffled, type MakeQueries } from '../query.ts';

const HAN = /^\p{Script=Han}$/u;
/** How often a place in a text is tried before the next code gets its turn. */
const TRIES = 6;
/** Contents of more codes have too many holders of so few characters. */
const MOST_CODES = 100;

/**
 * 6 to 12 characters of a text that stand in the texts of one code only, cut before and after a Chinese character; of a text without Chinese,
 * 3 to 6 words.
 */
export const phrase = forEach((entry, entries, random) => {
  if (entry.texts.length === 0) return undefined;
  for (let tried = 0; tried < TRIES; tried++) {
    const source = random.pick(entry.texts);
    const text = /\p{Script=Han}/u.test(source) ? cut(source, between(random, 6, 12), random) : words(source, random);
    if (text !== undefined && atMost(1, entries, (other) => says(other, text))?.length === 1)
      return { text, expected: [entry.key] };
  }
  return undefined;
});

/** 2 or 3 Chinese characters that stand together in a text; every code that says them is expected. */
export const characters: MakeQueries = (entries, random, limit) => {
  if (entries.length > MOST_CODES) return [];
  const runs = entries.flatMap(({ texts }) => texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []));
  const found = new Set(runs.flatMap((run) => [2, 3].flatMap((size) => windows(run, size))));
  return shuffled([...found], random)
    .slice(0, limit)
    .map((text) => ({ text, expected: entries.filter((entry) => says(entry, text)).map(({ key }) => key) }));
};

function cut(text: string, length: number, random: Random): string | undefined {
  const all = Array.from(text);
  const from = random.below(Math.max(1, all.length - length + 1));
  const chosen = all.slice(from, from + length);
  const isWhole = chosen.length === length && HAN.test(chosen[0] ?? '') && HAN.test(chosen.at(-1) ?? '');
  return isWhole ? chosen.join('') : undefined;
}

function words(text: string, random: Random): string | undefined {
  const all = text.split(/\s+/);
  const length = between(random, 3, 6);
  const from = random.below(Math.max(1, all.length - length + 1));
  return all.length < length ? undefined : all.slice(from, from + length).join(' ');
}

const windows = (run: string, size: number): string[] =>
  Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size));
