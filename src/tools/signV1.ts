import { base64, hmac, utf8 } from './hash.ts';

/** What is signed under the first version of the algorithm. */
export interface V1Request {
  readonly method: string;
  readonly host: string;
  /** All parameters but `Signature`, with values as they are before encoding: `Action=…&Nonce=…`. */
  readonly parameters: string;
  readonly secretKey: string;
}

export interface V1Signature {
  readonly algorithm: V1Algorithm;
  readonly stringToSign: string;
  /** In Base64. */
  readonly signature: string;
  /** As it stands in the address or the form. */
  readonly urlEncoded: string;
}

export type V1Algorithm = 'HmacSHA1' | 'HmacSHA256';

/** A departure from the algorithm: what a faulty implementation does instead. */
export interface V1Slip {
  readonly request?: Partial<V1Request>;
  readonly algorithm?: V1Algorithm;
  /** Rewrites the list of parameters before it is joined. */
  readonly pairs?: (pairs: readonly string[]) => readonly string[];
  readonly stringToSign?: (text: string) => string;
}

/**
 * Signs a request under HmacSHA1 or HmacSHA256; the parameter `SignatureMethod` tells which, and HmacSHA1 stands where it is absent.
 * Source: Tencent Cloud API, 签名方法 (https://cloud.tencent.com/document/api/213/15692).
 * @param request what is sent
 * @param slip departures from the algorithm, to reproduce a wrong signature
 * @returns the signature and the string that was signed
 */
export async function signV1(request: V1Request, slip: V1Slip = {}): Promise<V1Signature> {
  const used = { ...request, ...slip.request };
  const pairs = parametersOf(used.parameters);
  const algorithm = slip.algorithm ?? (pairs.includes('SignatureMethod=HmacSHA256') ? 'HmacSHA256' : 'HmacSHA1');
  const listed = slip.pairs ? slip.pairs(pairs) : sortParameters(pairs);
  const text = `${used.method}${used.host}/?${listed.join('&')}`;
  const stringToSign = slip.stringToSign ? slip.stringToSign(text) : text;
  const hash = algorithm === 'HmacSHA1' ? 'SHA-1' : 'SHA-256';
  const signature = base64(await hmac(hash, utf8(used.secretKey), stringToSign));
  return { algorithm, stringToSign, signature, urlEncoded: encodeURIComponent(signature) };
}

/** The parameters that are signed, as `name=value`: one leading `?` and line breaks are dropped, and so is `Signature`. */
export const parametersOf = (text: string): string[] =>
  text
    .replace(/^\s*\?|[\r\n]+/g, '')
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('Signature='));

/** In ASCII order of the names. */
export const sortParameters = (pairs: readonly string[]): string[] =>
  [...pairs].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';
