import { decodePercent } from '../../../text/decodePercent.ts';
import { headerMistakes } from './headerMistakes.ts';
import { lineBreakMistakes, upperCaseMistakes } from './lineBreakMistakes.ts';
import type { Reproducible } from './mistake.ts';
import { wrongPayloads } from './payloadMistakes.ts';
import { headerValue } from './requestHeaders.ts';
import { secretMistakes } from './secretMistakes.ts';
import { utcDate, type V3Overrides, type V3Request } from './signV3.ts';

export type V3Mistake = Reproducible<V3Overrides>;

const SERVICES = ['cloudaudit', 'cvm', 'cam', 'sts', 'vpc', 'cbs', 'cdb', 'clb', 'cos', 'cls', 'tke', 'monitor', 'sms'];
const REGIONS = ['ap-guangzhou', 'ap-beijing', 'ap-shanghai'];
/** Hours by which a date can be off: that of China, and a day. */
const DATE_OFFSETS = [8, -8, 24, -24];

/** The dates next to that of a timestamp, which local time gives. */
export const nearbyDates = (timestamp: string): string[] =>
  [...new Set(DATE_OFFSETS.map((offset) => utcDate(timestamp, offset)))].filter((date) => date !== utcDate(timestamp));

/** Lists the usual mistakes in signing a request with version 3, likeliest first. */
export const v3Mistakes = (request: V3Request): V3Mistake[] => [
  ...dateMistakes(request),
  ...serviceMistakes(request),
  ...scopeMistakes(request),
  ...timestampMistakes(request),
  ...keyMistakes(request),
  ...headerMistakes(request),
  ...wrongPayloads(request.payload).map(({ payload, ...mistake }): V3Mistake => ({
    ...mistake,
    overrides: { request: { payload } },
  })),
  { name: 'payload', value: 'UNSIGNED-PAYLOAD', overrides: { payloadHash: () => 'UNSIGNED-PAYLOAD' } },
  ...lineBreakMistakes(),
  ...upperCaseMistakes(),
  ...requestMistakes(request),
];

function dateMistakes({ timestamp }: V3Request): V3Mistake[] {
  const compact = utcDate(timestamp).replaceAll('-', '');
  return [
    ...nearbyDates(timestamp).map((date): V3Mistake => ({ name: 'localDate', value: date, overrides: { date } })),
    { name: 'date', value: compact, overrides: { date: compact } },
  ];
}

function serviceMistakes({ service, headers }: V3Request): V3Mistake[] {
  const ofHost = (headerValue(headers, 'host') ?? '').split('.')[0] ?? '';
  return [...new Set([ofHost, service.toLowerCase(), ...SERVICES])]
    .filter((other) => other !== '' && other !== service)
    .map((other): V3Mistake => ({ name: 'service', value: other, overrides: { request: { service: other } } }));
}

/** The scope of other clouds contains the region. */
const scopeMistakes = ({ timestamp, service }: V3Request): V3Mistake[] =>
  REGIONS.map((region): V3Mistake => ({
    name: 'region',
    value: region,
    overrides: { scope: () => `${utcDate(timestamp)}/${region}/${service}/tc3_request` },
  }));

function timestampMistakes({ timestamp }: V3Request): V3Mistake[] {
  const milliseconds = `${timestamp}000`;
  const name = 'milliseconds';
  return [
    { name, value: milliseconds, overrides: { request: { timestamp: milliseconds }, date: utcDate(timestamp) } },
    { name, value: milliseconds, overrides: { request: { timestamp: milliseconds } } },
    { name, overrides: { request: { timestamp: timestamp.replace(/(?<=^\d{10})\d{3}$/, '') } } },
  ];
}

const keyMistakes = ({ secretId, secretKey }: V3Request): V3Mistake[] => [
  { name: 'prefix', overrides: { keyPrefix: '' } },
  { name: 'prefix', value: 'tc3', overrides: { keyPrefix: 'tc3' } },
  { name: 'prefix', value: 'AWS4', overrides: { keyPrefix: 'AWS4' } },
  { name: 'hexKeys', overrides: { hexKeys: true } },
  ...secretMistakes(secretKey).map(({ name, secretKey: other }): V3Mistake => ({
    name,
    overrides: { request: { secretKey: other } },
  })),
  { name: 'secretSwapped', overrides: { request: { secretKey: secretId } } },
];

function requestMistakes({ method, query, payload }: V3Request): V3Mistake[] {
  const queries = [
    query.split('&').sort().join('&'),
    decodePercent(query),
    encodeURI(query),
    query.replaceAll('%20', '+'),
    query.replaceAll('+', '%20'),
    query.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toLowerCase()),
    `?${query}`,
    '',
  ];
  const methods = [method.toLowerCase(), method === 'GET' ? 'POST' : 'GET'];
  return [
    ...queries
      .filter((other) => query !== '' && other !== query)
      .map((other): V3Mistake => ({ name: 'query', value: other, overrides: { request: { query: other } } })),
    ...methods.map((other): V3Mistake => ({ name: 'method', value: other, overrides: { request: { method: other } } })),
    ...(query === '' ? [] : [{ name: 'payload' as const, overrides: { request: { payload: query } } }]),
    ...(payload === '' ? [] : [{ name: 'query' as const, overrides: { request: { query: payload } } }]),
  ];
}
