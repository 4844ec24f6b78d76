import type { PastedError } from './readPaste.ts';

/** Each error once: those of one code are the same when their request ids, or else their messages, do not differ. */
export function mergeErrors(errors: readonly PastedError[]): PastedError[] {
  const merged: PastedError[] = [];
  for (const error of errors) {
    const at = merged.findIndex((other) => isSame(other, error));
    const twin = merged[at];
    if (twin === undefined) merged.push(error);
    else merged[at] = { ...error, ...twin };
  }
  return merged;
}

function isSame(a: PastedError, b: PastedError): boolean {
  if (a.code !== b.code) return false;
  if (a.requestId !== undefined && a.requestId === b.requestId) return true;
  return agree(a.requestId, b.requestId) && agree(a.message, b.message);
}

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;
