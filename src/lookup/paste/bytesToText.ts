/** The text of bytes given as two hexadecimal digits each; what is no UTF-8 becomes U+FFFD. */
export function bytesToText(digits: readonly string[]): string {
  const bytes = Uint8Array.from(digits, (pair) => Number.parseInt(pair, 16));
  const [only = 0x80] = bytes;
  return bytes.length === 1 && only < 0x80 ? String.fromCharCode(only) : decoder.decode(bytes);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
