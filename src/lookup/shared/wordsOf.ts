import { stemmer } from 'stemmer';
import { fold } from './fold.ts';

/**
 * The words of a text as they are compared: parts of names (`SecretId` gives `secret` and `id`), English words by their stem, numbers,
 * and the pairs of neighbouring Chinese characters, as Chinese has no spaces. In their order, with repetitions.
 * Source of the stems: Porter 1980, "An algorithm for suffix stripping".
 */
export const wordsOf = (text: string): string[] =>
  [...fold(splitNames(text)).matchAll(RUN)].flatMap(([run]) => (HAN.test(run) ? pairsOf(run) : [stemmer(run)]));

/** The names of a text that are made of several words, as one word each: `SecretId` gives `secretid`, which many people write. */
export const joinedNames = (text: string): string[] =>
  [...text.matchAll(COMPOUND)].map(([name]) => fold(name).replaceAll('_', ''));

/** `CosRegion` → `Cos Region`, `COSRegion` → `COS Region`. */
const splitNames = (text: string): string =>
  text.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').replaceAll('_', ' ');

const RUN = /\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu;
const HAN = /^\p{Script=Han}/u;
const COMPOUND = /[A-Za-z]+(?:[a-z][A-Z]|_)[A-Za-z_]+/g;

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return [run];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
