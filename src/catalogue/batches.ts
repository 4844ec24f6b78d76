import { groupBy } from './collect.ts';
import type { Catalogue, Code } from './types.ts';

/** Codes whose pages are rendered together: they share a category, and with it the frame of their pages. */
export interface Batch {
  readonly id: string;
  readonly category: string;
  readonly codes: readonly Code[];
}

const MOST = 200;

/**
 * The codes of a catalogue in batches of at most 200. A code with tools is a batch of its own, since a rendered page loads each
 * script once, however many parts of it need the script.
 */
export function batchesOf({ codes }: Pick<Catalogue, 'codes'>): Batch[] {
  return [...groupBy(codes, ({ category }) => category)].flatMap(([category, members]) => {
    const alone = members.filter(hasTools).map((code) => [code]);
    const others = members.filter((code) => !hasTools(code));
    const chunks = Array.from({ length: Math.ceil(others.length / MOST) }, (_, nth) =>
      others.slice(nth * MOST, (nth + 1) * MOST),
    );
    return [...chunks, ...alone].map((chunk, nth) => ({ id: `${category}-${nth}`, category, codes: chunk }));
  });
}

const hasTools = ({ remedies }: Code): boolean => remedies.some(({ tools }) => tools.length > 0);
