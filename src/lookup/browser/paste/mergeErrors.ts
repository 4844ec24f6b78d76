import type { PastedError } from './pastedError.ts';

/** Merges what a text says several times: errors of one code are the same where none of request ids, messages and seconds differ. */
export function mergeErrors(errors: readonly PastedError[]): PastedError[] {
  const merged: PastedError[] = [];
  for (const error of errors) {
    const index = merged.findIndex((other) => isSame(other, error));
    const same = merged[index];
    if (same === undefined) merged.push(error);
    else merged[index] = { ...error, ...same };
  }
  return merged;
}

function isSame(a: PastedError, b: PastedError): boolean {
  if (a.code !== b.code) return false;
  if (a.requestId !== undefined && a.requestId === b.requestId) return true;
  return (
    isCompatible(a.requestId, b.requestId) &&
    isCompatible(a.message, b.message) &&
    isCompatible(secondOf(a.time), secondOf(b.time))
  );
}

/** A time without its fraction of a second and its zone. */
const secondOf = (time: string | undefined): string | undefined => /^.*?\d\d:\d\d:\d\d/.exec(time ?? '')?.[0];

const isCompatible = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;
