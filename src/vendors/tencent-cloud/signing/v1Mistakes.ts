import { decodePercent } from '../../../text/decodePercent.ts';
import { bareHost } from './headerMistakes.ts';
import type { MistakeName, Reproducible } from './mistake.ts';
import { secretMistakes } from './secretMistakes.ts';
import { sortParameters, splitParameters, type V1Overrides, type V1Request, type V1Signature } from './signV1.ts';

type V1Mistake = Reproducible<V1Overrides>;
type Change = (text: string) => string;

/** Lists the usual mistakes in signing a request with version 1, likeliest first. */
export const v1Mistakes = (request: V1Request, { algorithm }: V1Signature): V1Mistake[] => [
  ...parameterMistakes(request),
  ...algorithmMistakes(algorithm === 'HmacSHA1' ? 'HmacSHA256' : 'HmacSHA1'),
  withSecret('ampersand', `${request.secretKey.trim()}&`),
  { ...withSecret('prefix', `TC3${request.secretKey.trim()}`), value: 'TC3' },
  ...secretMistakes(request.secretKey).map(({ name, secretKey }) => withSecret(name, secretKey)),
  ...requestMistakes(request),
  ...textMistakes(request),
];

function parameterMistakes({ parameters }: V1Request): V1Mistake[] {
  const encoded = (change: Change): V1Mistake => ({
    name: 'valueEncoding',
    overrides: {
      parameters: (pairs) =>
        sortParameters(pairs).map((pair) => {
          const start = pair.indexOf('=') + 1;
          return pair.slice(0, start) + change(pair.slice(start));
        }),
    },
  });
  const byLowerCase = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  return [
    encoded(encodeURIComponent),
    encoded((value) => encodeURIComponent(value).replaceAll('%20', '+')),
    encoded((value) => encodeURIComponent(value).replace(/%../g, (escape) => escape.toLowerCase())),
    encoded(decodePercent),
    { name: 'parameterOrder', overrides: { parameters: () => splitParameters(parameters) } },
    { name: 'parameterOrder', overrides: { parameters: (pairs) => pairs.toSorted(byLowerCase) } },
  ];
}

const algorithmMistakes = (other: V1Signature['algorithm']): V1Mistake[] => [
  { name: 'algorithm', value: other, overrides: { algorithm: other } },
  {
    name: 'algorithm',
    value: other,
    overrides: { parameters: (pairs) => sortParameters(pairs.filter((pair) => !pair.startsWith('SignatureMethod='))) },
  },
];

const withSecret = (name: MistakeName, secretKey: string): V1Mistake => ({
  name,
  overrides: { request: { secretKey } },
});

function requestMistakes({ method, host }: V1Request): V1Mistake[] {
  const methods = [method === 'GET' ? 'POST' : 'GET', method.toLowerCase()];
  const hosts = [`${host}:443`, `https://${host}`, bareHost(host)].filter((other) => other !== host);
  return [
    ...methods.map((other): V1Mistake => ({ name: 'method', overrides: { request: { method: other } } })),
    ...hosts.map((other): V1Mistake => ({ name: 'host', value: other, overrides: { request: { host: other } } })),
  ];
}

function textMistakes({ method }: V1Request): V1Mistake[] {
  const written = (name: MistakeName, stringToSign: Change): V1Mistake => ({ name, overrides: { stringToSign } });
  return [
    written('v1Text', (text) => text.replace('/?', '?')),
    written('v1Text', (text) => text.replace('/?', '/')),
    written('v1Text', (text) => text.slice(text.indexOf('?') + 1)),
    written('v1Text', (text) => text.replace(method, `${method}\n`)),
    written('v1Text', (text) => text.replace(method, `${method} `)),
    written('trailingNewline', (text) => `${text}\n`),
  ];
}
