import type { PastedError } from './pastedError.ts';

const MAX_LENGTH = 2_000;
/** Characters that are shown before the error. */
const LEAD_LENGTH = 600;

/** The part of a text around an error, at most 2,000 characters, with `…` where something is left out. */
export function excerpt(text: string, error: PastedError | undefined): string {
  if (text.length <= MAX_LENGTH) return text;
  const at = Math.max(0, text.indexOf(error?.code ?? error?.requestId ?? ''));
  const start = Math.min(Math.max(0, at - LEAD_LENGTH), text.length - MAX_LENGTH);
  const end = start + MAX_LENGTH;
  const part = text.slice(start, end).toWellFormed();
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}
