/** Hashes and codings on Web Crypto, which runs in browsers and in Node. */

export type Bytes = Uint8Array<ArrayBuffer>;
export type HashName = 'SHA-1' | 'SHA-256';

/** The bytes of `text` in UTF-8. */
export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** `bytes` as lower-case hexadecimal digits. */
export const hex = (bytes: Bytes): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes that hexadecimal `digits` stand for. */
export const bytesOf = (digits: string): Bytes =>
  Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** `bytes` in Base64 with its padding. */
export const base64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

/** SHA-256 of `text`, as lower-case hexadecimal digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));

/** HMAC of `text` under `key` (RFC 2104). */
export async function hmac(hash: HashName, key: Bytes, text: string): Promise<Bytes> {
  // HMAC fills a short key with zeros; Web Crypto refuses an empty one.
  const material = key.length > 0 ? key : new Uint8Array(1);
  const imported = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, utf8(text)));
}
