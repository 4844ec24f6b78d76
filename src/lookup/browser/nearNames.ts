import { categoryOf, lastSegmentOf, parentOf } from '../../tables/code.ts';
import { editDistance } from '../../text/nearest.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';
import { toAlphanumeric } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';

/** How many codes are offered for one that no table lists. */
const MAX_NEAR = 3;

/**
 * The codes whose names are near that of one that no table lists: of the same category or with the same last segment, and few letters apart.
 * Nearest first, then the codes that it would stand below.
 */
export function nearNames(code: string, { entries, byKey }: Pick<KnownCodes, 'entries' | 'byKey'>): IndexedCode[] {
  const key = code.toLowerCase();
  const [category, last] = [categoryOf(key), toAlphanumeric(lastSegmentOf(key))];
  const whole = toAlphanumeric(key);
  const near = entries.flatMap((entry) => {
    const isSameCategory = categoryOf(entry.key) === category;
    if (!isSameCategory && entry.lastSegment !== last) return [];
    const [one, other] = isSameCategory ? [last, entry.lastSegment] : [whole, entry.alphanumeric];
    const limit = limitOf(one);
    const distance = editDistance(one, other, limit);
    return distance <= limit || isInside(one, other) ? [{ entry, distance }] : [];
  });
  const nearest = near.sort((a, b) => a.distance - b.distance).slice(0, MAX_NEAR);
  return [...new Set([...nearest.map(({ entry }) => entry), ...parentsOf(code, byKey)])];
}

/** A third of the letters may differ, and at least one. */
const limitOf = (name: string): number => Math.max(1, Math.floor(name.length / 3));

const MIN_LENGTH = 5;

/** Whether a name is the other with something before or behind it. */
const isInside = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_LENGTH && (one.includes(other) || other.includes(one));

function parentsOf(code: string, byKey: KnownCodes['byKey']): IndexedCode[] {
  const parent = parentOf(code);
  if (parent === undefined) return [];
  return [byKey.get(parent.toLowerCase()) ?? [], parentsOf(parent, byKey)].flat();
}
