import { base64, hmac, utf8 } from './hash.ts';

/** A request to sign with the first version of the algorithm. */
export interface V1Request {
  readonly method: string;
  readonly host: string;
  /** All parameters but `Signature`, with their values before encoding: `Action=…&Nonce=…`. */
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

/** Departures from the algorithm: what a faulty implementation does instead. */
export interface V1Overrides {
  readonly request?: Partial<V1Request>;
  readonly algorithm?: V1Algorithm;
  /** Takes the place of sorting the parameters. */
  readonly parameters?: (parameters: readonly string[]) => readonly string[];
  readonly stringToSign?: (text: string) => string;
}

/**
 * Signs a request with HmacSHA1 or HmacSHA256. The parameter `SignatureMethod` says which; HmacSHA1 is the default.
 * Source: Tencent Cloud API, 签名方法 (https://cloud.tencent.com/document/api/213/15692).
 * @param overrides departures from the algorithm, to reproduce a wrong signature
 */
export async function signV1(request: V1Request, overrides: V1Overrides = {}): Promise<V1Signature> {
  const used = { ...request, ...overrides.request };
  const parameters = splitParameters(used.parameters);
  const requested = parameters.includes('SignatureMethod=HmacSHA256') ? 'HmacSHA256' : 'HmacSHA1';
  const algorithm = overrides.algorithm ?? requested;
  const sorted = (overrides.parameters ?? sortParameters)(parameters);
  const text = `${used.method}${used.host}/?${sorted.join('&')}`;
  const stringToSign = overrides.stringToSign ? overrides.stringToSign(text) : text;
  const hash = algorithm === 'HmacSHA1' ? 'SHA-1' : 'SHA-256';
  const signature = base64(await hmac(hash, utf8(used.secretKey), stringToSign));
  return { algorithm, stringToSign, signature, urlEncoded: encodeURIComponent(signature) };
}

/** Splits parameters into `name=value`, without a leading `?`, line breaks, and the parameter `Signature`. */
export const splitParameters = (text: string): string[] =>
  text
    .replace(/^\s*\?|[\r\n]+/g, '')
    .split('&')
    .filter((parameter) => parameter !== '' && !parameter.startsWith('Signature='));

/** Sorts parameters by their names in ASCII order. */
export const sortParameters = (parameters: readonly string[]): string[] =>
  parameters.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';
