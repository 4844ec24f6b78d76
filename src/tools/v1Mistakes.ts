import { decode } from './requestHeaders.ts';
import type { Finding } from './mistake.ts';
import { parametersOf, sortParameters, type V1Request, type V1Signature, type V1Slip } from './signV1.ts';

/** The usual mistakes in signing a request under version 1, likelier ones first. */
export function v1Slips(
  { method, host, parameters, secretKey }: V1Request,
  ours: V1Signature,
): (Finding & { slip: V1Slip })[] {
  const key = secretKey.trim();
  const other = ours.algorithm === 'HmacSHA1' ? 'HmacSHA256' : 'HmacSHA1';
  const values = (change: (value: string) => string): V1Slip => ({
    pairs: (pairs) =>
      sortParameters(pairs).map((pair) => {
        const at = pair.indexOf('=') + 1;
        return pair.slice(0, at) + change(pair.slice(at));
      }),
  });
  const text = (change: (text: string) => string): V1Slip => ({ stringToSign: change });
  const keyed = (other: string): V1Slip => ({ request: { secretKey: other } });
  const hosts = [`${host}:443`, `https://${host}`, host.replace(/^https?:\/\/|[:/].*$/g, '')].filter((h) => h !== host);
  return [
    { mistake: 'valueEncoding', slip: values(encodeURIComponent) },
    { mistake: 'valueEncoding', slip: values((value) => encodeURIComponent(value).replaceAll('%20', '+')) },
    {
      mistake: 'valueEncoding',
      slip: values((value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase())),
    },
    { mistake: 'valueEncoding', slip: values(decode) },
    { mistake: 'parameterOrder', slip: { pairs: () => parametersOf(parameters) } },
    {
      mistake: 'parameterOrder',
      slip: { pairs: (pairs) => [...pairs].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)) },
    },
    { mistake: 'algorithm', value: other, slip: { algorithm: other } },
    {
      mistake: 'algorithm',
      value: other,
      slip: { pairs: (pairs) => sortParameters(pairs.filter((pair) => !pair.startsWith('SignatureMethod='))) },
    },
    { mistake: 'ampersand', slip: keyed(`${key}&`) },
    { mistake: 'prefix', value: 'TC3', slip: keyed(`TC3${key}`) },
    ...[key, `${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`, `${key}\t`, `"${key}"`]
      .filter((blank) => blank !== secretKey)
      .map((blank) => ({ mistake: 'secretBlank' as const, slip: keyed(blank) })),
    ...['', 'undefined', 'null', 'None'].map((none) => ({ mistake: 'secretMissing' as const, slip: keyed(none) })),
    { mistake: 'method', slip: { request: { method: method === 'GET' ? 'POST' : 'GET' } } },
    { mistake: 'method', slip: { request: { method: method.toLowerCase() } } },
    ...hosts.map((value) => ({ mistake: 'host' as const, value, slip: { request: { host: value } } })),
    { mistake: 'v1Text', slip: text((whole) => whole.replace('/?', '?')) },
    { mistake: 'v1Text', slip: text((whole) => whole.replace('/?', '/')) },
    { mistake: 'v1Text', slip: text((whole) => whole.slice(whole.indexOf('?') + 1)) },
    { mistake: 'v1Text', slip: text((whole) => whole.replace(method, `${method}\n`)) },
    { mistake: 'v1Text', slip: text((whole) => whole.replace(method, `${method} `)) },
    { mistake: 'trailingNewline', slip: text((whole) => `${whole}\n`) },
  ];
}
