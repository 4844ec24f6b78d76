import { headerOf } from './requestHeaders.ts';
import type { NamedSlip } from './lineBreakMistakes.ts';
import type { Finding } from './mistake.ts';
import { canonicalHeaders, headerLines, type V3Request, type V3Slip } from './signV3.ts';

const contentTypes = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const charsets = ['', '; charset=utf-8', ';charset=utf-8'];

/** Mistakes in the values, the spelling and the choice of the signed headers. */
export function headerSlips({ headers, service, action }: V3Request): NamedSlip[] {
  const type = (headerOf(headers, 'content-type') ?? '').toLowerCase();
  const plain = type.split(';')[0] ?? '';
  const host = headerOf(headers, 'host') ?? '';
  const replaced = (name: string, value: string): V3Slip => ({
    request: {
      headers: Object.fromEntries(Object.entries(headers).map(([n, v]) => [n, n.toLowerCase() === name ? value : v])),
    },
  });
  const types = [plain, ...contentTypes].flatMap((name) => charsets.map((charset) => name + charset));
  const hosts = [
    ...['', '.ap-guangzhou', '.ap-beijing', '.ap-shanghai', '.ap-singapore', '.intl'].map(
      (region) => `${service}${region}.tencentcloudapi.com`,
    ),
    ...[`${host}:443`, `${host}/`, `https://${host}`, `https://${host}/`, host.replace(/^https?:\/\/|[:/].*$/g, '')],
  ];
  const written = Object.entries(headers).sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const lower = written.map(([name, value]) => [name.toLowerCase(), value.toLowerCase()] as const);
  const block = (mistake: Finding['mistake'], slip: V3Slip['headers']): NamedSlip[] =>
    slip ? [{ mistake, slip: { headers: slip } }] : [];
  const without = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'x-tc-action'));
  const { signed } = canonicalHeaders(headers);
  const { lines } = canonicalHeaders(without);
  return [
    ...types
      .filter((value) => value !== type)
      .map((value): NamedSlip => {
        const mistake = value.split(';')[0] === plain ? 'charset' : 'contentType';
        return { mistake, value, slip: replaced('content-type', value) };
      }),
    ...hosts
      .filter((value) => value !== host)
      .map((value): NamedSlip => ({ mistake: 'host', value, slip: replaced('host', value) })),
    ...block('headerCase', headerLines(written)),
    ...block('headerCase', headerLines(written.map(([name, value]) => [name.toLowerCase(), value]))),
    ...block('headerCase', headerLines(written.map(([name, value]) => [name, value.toLowerCase()]))),
    ...block('headerCase', { ...headerLines(written), signed }),
    ...block('headerOrder', headerLines(lower.toReversed())),
    ...block('headerOrder', { ...headerLines(lower.toReversed()), signed }),
    ...block('signedHeaders', canonicalHeaders(without)),
    ...block('signedHeaders', { signed, lines }),
    ...block('signedHeaders', { ...canonicalHeaders(headers), signed: signed.replaceAll(';', ',') }),
    ...block('signedHeaders', action ? canonicalHeaders({ ...headers, 'x-tc-action': action }) : undefined),
  ];
}
