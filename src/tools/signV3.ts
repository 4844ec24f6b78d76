import { bytesOf, hex, hmac, sha256, utf8 } from './hash.ts';

/** What is signed under TC3-HMAC-SHA256. */
export interface V3Request {
  readonly method: string;
  /** The query string exactly as sent, without `?`; empty for POST. */
  readonly query: string;
  /** The headers to sign, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body exactly as sent; empty for GET. */
  readonly payload: string;
  /** `X-TC-Timestamp`: seconds since 1970. */
  readonly timestamp: string;
  /** The product, the first part of the host. */
  readonly service: string;
  readonly secretId: string;
  readonly secretKey: string;
  /** The action, where it is known and may or may not be signed. */
  readonly action?: string;
}

/** Every value on the way to the signature; hashes and keys as lower-case hexadecimal digits. */
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

/** A departure from the algorithm: what a faulty implementation does instead. */
export interface V3Slip {
  readonly request?: Partial<V3Request>;
  readonly date?: string;
  readonly scope?: (scope: string) => string;
  readonly headers?: CanonicalHeaders;
  readonly payloadHash?: (hash: string) => string;
  readonly canonicalRequest?: (text: string) => string;
  readonly canonicalHash?: (hash: string) => string;
  readonly stringToSign?: (text: string) => string;
  readonly keyPrefix?: string;
  /** Each derived key is passed on as hexadecimal digits. */
  readonly hexKeys?: boolean;
}

export interface CanonicalHeaders {
  /** `name:value` with a line break after each. */
  readonly lines: string;
  /** The names, separated by semicolons. */
  readonly signed: string;
}

/**
 * Signs a request under TC3-HMAC-SHA256.
 * Source: Tencent Cloud API, 签名方法 v3 (https://cloud.tencent.com/document/api/213/30654).
 * @param request what is sent
 * @param slip departures from the algorithm, to reproduce a wrong signature
 * @returns the signature with all values before it
 */
export async function signV3(request: V3Request, slip: V3Slip = {}): Promise<V3Signature> {
  const used = { ...request, ...slip.request };
  const same = (text: string) => text;
  const hashedPayload = (slip.payloadHash ?? same)(await sha256(used.payload));
  const { lines, signed } = slip.headers ?? canonicalHeaders(used.headers);
  const canonicalRequest = (slip.canonicalRequest ?? same)(
    [used.method, '/', used.query, lines, signed, hashedPayload].join('\n'),
  );
  const hashedCanonicalRequest = (slip.canonicalHash ?? same)(await sha256(canonicalRequest));
  const date = slip.date ?? utcDate(used.timestamp);
  const scope = (slip.scope ?? same)(`${date}/${used.service}/tc3_request`);
  const stringToSign = (slip.stringToSign ?? same)(
    ['TC3-HMAC-SHA256', used.timestamp, scope, hashedCanonicalRequest].join('\n'),
  );
  const next = async (key: string, text: string) =>
    hex(await hmac('SHA-256', slip.hexKeys === true ? utf8(key) : bytesOf(key), text));
  const secretDate = hex(await hmac('SHA-256', utf8((slip.keyPrefix ?? 'TC3') + used.secretKey), date));
  const secretService = await next(secretDate, used.service);
  const secretSigning = await next(secretService, 'tc3_request');
  const signature = await next(secretSigning, stringToSign);
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

/** Names and values trimmed and in lower case, in ASCII order of the names. */
export function canonicalHeaders(headers: Readonly<Record<string, string>>): CanonicalHeaders {
  const entries = Object.entries(headers)
    .map(([name, value]) => [name.trim().toLowerCase(), value.trim().toLowerCase()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return headerLines(entries);
}

/** Headers as they are, in the order in which they are. */
export const headerLines = (entries: readonly (readonly [string, string])[]): CanonicalHeaders => ({
  lines: entries.map(([name, value]) => `${name}:${value}\n`).join(''),
  signed: entries.map(([name]) => name).join(';'),
});

/** The day of `timestamp` in seconds, `hours` east of Greenwich, as `YYYY-MM-DD`; empty where it is no time. */
export function utcDate(timestamp: string, hours = 0): string {
  const date = new Date((Number(timestamp) + hours * 3600) * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
