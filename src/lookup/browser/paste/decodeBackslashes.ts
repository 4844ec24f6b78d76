/**
 * Decodes the backslash escapes of letters (`\u8bf7`, `\xe8\xaf\xb7`, `\n`) at any depth. Escaped quotes stay: `\u0022` becomes the `\"`
 * of the same depth. Line breaks stay escaped in a text that contains a Windows path, where `\n` starts a name.
 */
export function decodeBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  const decoded = text
    .replace(/(?<!\\)(\\{1,64})u([0-9A-Fa-f]{4})/g, (_, backslashes: string, digits: string) =>
      decodeUnit(backslashes.length, Number.parseInt(digits, 16)),
    )
    .replace(/(?:(?<!\\)\\{1,8}x[0-9A-Fa-f]{2})+/g, (escapes) => decodeBytes(escapes.split(/\\+x/).slice(1)))
    .toWellFormed();
  const hasWindowsPath = /[A-Za-z]:\\/.test(decoded);
  return hasWindowsPath ? decoded : decoded.replace(/(?<!\\)\\{1,64}(?:r\\{1,64}n|[nrt])/g, decodeWhiteSpace);
}

function decodeUnit(depth: number, unit: number): string {
  if (unit === 0x22) return `${'\\'.repeat(depth * 2 - 1)}"`;
  if (unit === 0x5c) return '\\';
  if (unit === 0x0a || unit === 0x0d) return '\n';
  return unit < 0x20 ? ' ' : String.fromCharCode(unit);
}

/** The text of bytes in UTF-8, each given as two hexadecimal digits; invalid bytes become U+FFFD. */
const decodeBytes = (bytes: readonly string[]): string =>
  UTF8.decode(Uint8Array.from(bytes, (digits) => Number.parseInt(digits, 16)));

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

const decodeWhiteSpace = (escape: string): string => (escape.endsWith('t') ? '\t' : '\n');
