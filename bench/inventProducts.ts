import type { Random } from './random.ts';

const heads = 'a b c cloud d data e edge g game i iot k l live m media n o p r s t tc ti v w'.split(' ');
const tails = 'am as bs cd db dn fs gw hub is kafka lb ls mq ms net oc ps rs s sec sql ss ts vm vs'.split(' ');

/** Products have a share of the codes that differs this much: few are big, most are small. */
const SPREAD = 0.9;

/** Invents `count` products: the name of each one's file, and the share of the codes that it gets. */
export function inventProducts(count: number, random: Random): (readonly [string, number])[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = random.pick(heads) + random.pick(tails);
    // Where names run out, and for a few products anyway, there is a second version of the API.
    if (!names.has(name)) names.add(name);
    else names.add(`${name}.v20${10 + random.below(16)}0${1 + random.below(9)}${10 + random.below(19)}`);
  }
  return [...names].map((name) => [name, Math.exp(SPREAD * normal(random))] as const);
}

/** A number from the normal distribution, near enough: twelve even ones added up. */
function normal(random: Random): number {
  let sum = -6;
  for (let count = 0; count < 12; count++) sum += random.next();
  return sum;
}
