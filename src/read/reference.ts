import type { SourcePosition } from '../problems/problems.ts';

/** A name in a content file, of a code, guide, product or page, and its position there. */
export interface Reference {
  readonly name: string;
  readonly position: SourcePosition;
}
