import type { MistakeName, Reproducible } from './mistake.ts';
import {
  canonicalHeaders,
  headerValue,
  writtenHeaders,
  type CanonicalHeaders,
  type Headers,
} from './requestHeaders.ts';
import type { V3Overrides, V3Request } from './signV3.ts';

type V3Mistake = Reproducible<V3Overrides>;

const CONTENT_TYPES = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const CHARSETS = ['', '; charset=utf-8', ';charset=utf-8'];
/** What stands between the service and the domain in the host of an endpoint. */
const REGIONS = ['', '.ap-guangzhou', '.ap-beijing', '.ap-shanghai', '.ap-singapore', '.intl'];

/** Mistakes in the values, the spelling and the choice of the signed headers. */
export const headerMistakes = (request: V3Request): V3Mistake[] => [
  ...contentTypeMistakes(request.headers),
  ...hostMistakes(request),
  ...spellingMistakes(request.headers),
  ...choiceMistakes(request),
];

function contentTypeMistakes(headers: Headers): V3Mistake[] {
  const value = (headerValue(headers, 'content-type') ?? '').toLowerCase();
  const type = typeOf(value);
  return [type, ...CONTENT_TYPES]
    .flatMap((name) => CHARSETS.map((charset) => name + charset))
    .filter((other) => other !== value)
    .map((other) => withHeader(headers, typeOf(other) === type ? 'charset' : 'contentType', ['content-type', other]));
}

const typeOf = (contentType: string): string => contentType.split(';')[0] ?? '';

function hostMistakes({ headers, service }: V3Request): V3Mistake[] {
  const host = headerValue(headers, 'host') ?? '';
  const endpoints = REGIONS.map((region) => `${service}${region}.tencentcloudapi.com`);
  const spellings = [`${host}:443`, `${host}/`, `https://${host}`, `https://${host}/`, bareHost(host)];
  return [...endpoints, ...spellings]
    .filter((other) => other !== host)
    .map((other) => withHeader(headers, 'host', ['host', other]));
}

/** A host without scheme, port and path. */
export const bareHost = (host: string): string => host.replace(/^https?:\/\/|[:/].*$/g, '');

function withHeader(headers: Headers, mistake: MistakeName, [name, value]: readonly [string, string]): V3Mistake {
  const changed = Object.entries(headers).map(
    ([other, own]) => [other, other.toLowerCase() === name ? value : own] as const,
  );
  return { name: mistake, value, overrides: { request: { headers: Object.fromEntries(changed) } } };
}

function spellingMistakes(headers: Headers): V3Mistake[] {
  const written = Object.entries(headers).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const reversed = written.map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const).reverse();
  const { signed } = canonicalHeaders(headers);
  return [
    signing('headerCase', writtenHeaders(written)),
    signing('headerCase', writtenHeaders(written.map(([name, value]) => [name.toLowerCase(), value]))),
    signing('headerCase', writtenHeaders(written.map(([name, value]) => [name, value.toLowerCase()]))),
    signing('headerCase', { ...writtenHeaders(written), signed }),
    signing('headerOrder', writtenHeaders(reversed)),
    signing('headerOrder', { ...writtenHeaders(reversed), signed }),
  ];
}

function choiceMistakes({ headers, action }: V3Request): V3Mistake[] {
  const own = canonicalHeaders(headers);
  const withoutAction = canonicalHeaders(
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'x-tc-action')),
  );
  return [
    signing('signedHeaders', withoutAction),
    signing('signedHeaders', { signed: own.signed, lines: withoutAction.lines }),
    signing('signedHeaders', { ...own, signed: own.signed.replaceAll(';', ',') }),
    ...(action ? [signing('signedHeaders', canonicalHeaders({ ...headers, 'x-tc-action': action }))] : []),
  ];
}

const signing = (name: MistakeName, headers: CanonicalHeaders): V3Mistake => ({ name, overrides: { headers } });
