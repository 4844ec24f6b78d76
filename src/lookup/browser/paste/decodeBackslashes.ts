import { bytesToText } from '../../paste/bytesToText.ts';

/**
 * Backslash escapes of letters undone (`\u8bf7`, `\xe8\xaf\xb7`, `\n`), at any depth. Those of quotes stay: `\u0022` becomes
 * the `\"` that stands at the same depth. Line breaks stay escaped in a text with a Windows path, where `\n` starts a name.
 */
export function unescapeBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  const plain = text
    .replace(/(?<!\\)(\\{1,64})u([0-9A-Fa-f]{4})/g, (_, slashes: string, digits: string) =>
      letter(slashes, Number.parseInt(digits, 16)),
    )
    .replace(/(?:(?<!\\)\\{1,8}x[0-9A-Fa-f]{2})+/g, (escapes) => bytesToText(escapes.split(/\\+x/).slice(1)))
    .toWellFormed();
  return /[A-Za-z]:\\/.test(plain) ? plain : plain.replace(/(?<!\\)\\{1,64}(?:r\\{1,64}n|[nrt])/g, lineBreak);
}

function letter(slashes: string, code: number): string {
  if (code === 0x22) return `${'\\'.repeat(slashes.length * 2 - 1)}"`;
  if (code === 0x5c) return '\\';
  return code === 0x0a || code === 0x0d ? '\n' : code < 0x20 ? ' ' : String.fromCharCode(code);
}

const lineBreak = (escape: string): string => (escape.endsWith('t') ? '\t' : '\n');
