import type { PastedError } from './readPaste.ts';

const LONGEST = 2_000;
const LEAD = 600;

/** A text as it is shown: all of it, or the part around its first error, with `…` where something is left out. */
export function excerpt(text: string, error: PastedError | undefined): string {
  if (text.length <= LONGEST) return text;
  const at = Math.max(0, text.indexOf(error?.code ?? error?.requestId ?? ''));
  const start = Math.min(Math.max(0, at - LEAD), text.length - LONGEST);
  const end = start + LONGEST;
  const part = text.slice(start, end).toWellFormed();
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}
