import { between, type MakeQueries } from '../query.ts';

const letters = 'bcdfghjkmnpqrstvwxz';

/** Letters that mean nothing. */
export const nonsense: MakeQueries = (_, random, limit) =>
  Array.from({ length: limit }, () => {
    const word = Array.from({ length: between(random, 6, 14) }, () => letters.charAt(random.below(letters.length)));
    return { text: word.join(''), expected: [] };
  });
