/** Hashes and encodings on the Web Crypto API, which browsers and Node.js have. */

export type Bytes = Uint8Array<ArrayBuffer>;
export type HashName = 'SHA-1' | 'SHA-256';

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Bytes as lower-case hexadecimal digits. */
export const hex = (bytes: Bytes): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of hexadecimal digits. */
export const fromHex = (digits: string): Bytes =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** Bytes in Base64, with padding. */
export const base64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

/** The SHA-256 of a text, as lower-case hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));

/** The HMAC of a text (RFC 2104). */
export async function hmac(hash: HashName, key: Bytes, text: string): Promise<Bytes> {
  // HMAC pads a short key with zeros, so that these keys are the same; Web Crypto refuses an empty one.
  const material = key.length > 0 ? key : new Uint8Array(1);
  const imported = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text)));
}
