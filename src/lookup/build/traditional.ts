import { Converter } from 'opencc-js/t2cn';

/**
 * The traditional characters whose simplified form occurs in `texts`, each followed by that form.
 * Source of the pairs: OpenCC, by the package opencc-js.
 */
export function traditionalPairs(texts: Iterable<string>): string {
  const used = new Set([...texts].join(''));
  return [...simplified()]
    .filter(([, simple]) => used.has(simple))
    .flat()
    .join('');
}

/** All pairs of the block of common Chinese characters. Each character is converted on its own, in a line. */
function simplified(): readonly (readonly [traditional: string, simple: string])[] {
  pairs ??= pairsOfBlock();
  return pairs;
}

let pairs: readonly (readonly [string, string])[] | undefined;

const [FIRST, LAST] = [0x4e00, 0x9fff];

function pairsOfBlock(): (readonly [string, string])[] {
  const block = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index));
  const converted = Converter({ from: 't', to: 'cn' })(block.join('\n')).split('\n');
  return block.flatMap((character, index) => {
    const simple = converted[index];
    return simple === undefined || simple === character ? [] : [[character, simple] as const];
  });
}
