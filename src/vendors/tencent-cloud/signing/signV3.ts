import { fromHex, hex, hmac, sha256, utf8 } from './hash.ts';
import { canonicalHeaders, type CanonicalHeaders, type Headers } from './requestHeaders.ts';

/** A request to sign with TC3-HMAC-SHA256. */
export interface V3Request {
  readonly method: string;
  /** The query string exactly as sent, without `?`; empty for POST. */
  readonly query: string;
  /** The headers to sign. */
  readonly headers: Headers;
  /** The body exactly as sent; empty for GET. */
  readonly payload: string;
  /** `X-TC-Timestamp`: seconds since 1970. */
  readonly timestamp: string;
  /** The product, which is the first label of the host. */
  readonly service: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** The action, where it is known; it need not be signed. */
  readonly action?: string;
}

/** Every value on the way to the signature. Hashes and keys are lower-case hexadecimal digits. */
export interface V3Signature {
  readonly hashedPayload: string;
  readonly canonicalRequest: string;
  readonly hashedCanonicalRequest: string;
  readonly scope: string;
  readonly stringToSign: string;
  readonly secretDate: string;
  readonly secretService: string;
  readonly secretSigning: string;
  readonly signature: string;
  /** Value of the header `Authorization`. */
  readonly authorization: string;
}

/** Departures from the algorithm: what a faulty implementation does instead. */
export interface V3Overrides {
  readonly request?: Partial<V3Request>;
  readonly date?: string;
  readonly scope?: (scope: string) => string;
  readonly headers?: CanonicalHeaders;
  readonly payloadHash?: (hash: string) => string;
  readonly canonicalRequest?: (text: string) => string;
  readonly canonicalHash?: (hash: string) => string;
  readonly stringToSign?: (text: string) => string;
  readonly keyPrefix?: string;
  /** Whether each derived key is passed on as the text of its hexadecimal digits. */
  readonly hexKeys?: boolean;
}

/**
 * Signs a request with TC3-HMAC-SHA256.
 * Source: Tencent Cloud API, 签名方法 v3 (https://cloud.tencent.com/document/api/213/30654).
 * @param overrides departures from the algorithm, to reproduce a wrong signature
 */
export async function signV3(request: V3Request, overrides: V3Overrides = {}): Promise<V3Signature> {
  const used = { ...request, ...overrides.request };
  const unchanged = (text: string) => text;
  const hashedPayload = (overrides.payloadHash ?? unchanged)(await sha256(used.payload));
  const { lines, signed } = overrides.headers ?? canonicalHeaders(used.headers);
  const canonicalRequest = (overrides.canonicalRequest ?? unchanged)(
    [used.method, '/', used.query, lines, signed, hashedPayload].join('\n'),
  );
  const hashedCanonicalRequest = (overrides.canonicalHash ?? unchanged)(await sha256(canonicalRequest));
  const date = overrides.date ?? utcDate(used.timestamp);
  const scope = (overrides.scope ?? unchanged)(`${date}/${used.service}/tc3_request`);
  const stringToSign = (overrides.stringToSign ?? unchanged)(
    ['TC3-HMAC-SHA256', used.timestamp, scope, hashedCanonicalRequest].join('\n'),
  );
  const derive = async (key: string, text: string) =>
    hex(await hmac('SHA-256', overrides.hexKeys === true ? utf8(key) : fromHex(key), text));
  const firstKey = utf8((overrides.keyPrefix ?? 'TC3') + used.secretKey);
  const secretDate = hex(await hmac('SHA-256', firstKey, date));
  const secretService = await derive(secretDate, used.service);
  const secretSigning = await derive(secretService, 'tc3_request');
  const signature = await derive(secretSigning, stringToSign);
  return {
    hashedPayload,
    canonicalRequest,
    hashedCanonicalRequest,
    scope,
    stringToSign,
    secretDate,
    secretService,
    secretSigning,
    signature,
    authorization: `TC3-HMAC-SHA256 Credential=${used.secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}

/**
 * The date of a timestamp as `YYYY-MM-DD`; empty where the timestamp is none.
 * @param timestamp seconds since 1970
 * @param offset hours east of UTC
 */
export function utcDate(timestamp: string, offset = 0): string {
  const date = new Date((Number(timestamp) + offset * 3600) * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
