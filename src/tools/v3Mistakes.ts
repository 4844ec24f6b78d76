import { decode, headerOf } from './requestHeaders.ts';
import { headerSlips } from './headerMistakes.ts';
import { hexSlips, lineSlips, type NamedSlip } from './lineBreakMistakes.ts';
import type { Finding } from './mistake.ts';
import { otherPayloads } from './payloadMistakes.ts';
import { utcDate, type V3Request } from './signV3.ts';

const services = ['cloudaudit', 'cvm', 'cam', 'sts', 'vpc', 'cbs', 'cdb', 'clb', 'cos', 'cls', 'tke', 'monitor', 'sms'];

/** The usual mistakes in signing `request`, likelier ones first. */
export const v3Slips = (request: V3Request): NamedSlip[] => [
  ...scopeSlips(request),
  ...keySlips(request),
  ...headerSlips(request),
  ...otherPayloads(request.payload).map(({ payload, ...finding }) => ({ ...finding, slip: { request: { payload } } })),
  { mistake: 'payload', value: 'UNSIGNED-PAYLOAD', slip: { payloadHash: () => 'UNSIGNED-PAYLOAD' } },
  ...lineSlips(),
  ...hexSlips(),
  ...requestSlips(request),
];

function scopeSlips({ timestamp, service, headers }: V3Request): NamedSlip[] {
  const today = utcDate(timestamp);
  const dates = [8, -8, 24, -24].map((hours) => utcDate(timestamp, hours)).filter((date) => date !== today);
  const named = (headerOf(headers, 'host') ?? '').split('.')[0] ?? '';
  const others = [...new Set([named, service.toLowerCase(), ...services])].filter((name) => name && name !== service);
  const late = `${timestamp}000`;
  return [
    ...[...new Set(dates)].map((date): NamedSlip => ({ mistake: 'localDate', value: date, slip: { date } })),
    { mistake: 'date', value: today.replaceAll('-', ''), slip: { date: today.replaceAll('-', '') } },
    ...others.map((name): NamedSlip => ({ mistake: 'service', value: name, slip: { request: { service: name } } })),
    ...['ap-guangzhou', 'ap-beijing', 'ap-shanghai'].map((region): NamedSlip => ({
      mistake: 'region',
      value: region,
      slip: { scope: () => `${today}/${region}/${service}/tc3_request` },
    })),
    { mistake: 'milliseconds', value: late, slip: { request: { timestamp: late }, date: today } },
    { mistake: 'milliseconds', value: late, slip: { request: { timestamp: late } } },
    { mistake: 'milliseconds', slip: { request: { timestamp: timestamp.replace(/(?<=^\d{10})\d{3}$/, '') } } },
  ];
}

function keySlips({ secretId, secretKey }: V3Request): NamedSlip[] {
  const keyed = (mistake: Finding['mistake'], key: string): NamedSlip => ({
    mistake,
    slip: { request: { secretKey: key } },
  });
  const key = secretKey.trim();
  return [
    { mistake: 'prefix', slip: { keyPrefix: '' } },
    { mistake: 'prefix', value: 'tc3', slip: { keyPrefix: 'tc3' } },
    { mistake: 'prefix', value: 'AWS4', slip: { keyPrefix: 'AWS4' } },
    { mistake: 'hexKeys', slip: { hexKeys: true } },
    ...[key, `${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`, `${key}\r`, `${key}\t`, `"${key}"`, `'${key}'`]
      .filter((other) => other !== secretKey)
      .map((other) => keyed('secretBlank', other)),
    ...['', 'undefined', 'null', 'None'].map((other) => keyed('secretMissing', other)),
    keyed('secretSwapped', secretId),
  ];
}

function requestSlips({ method, query, payload }: V3Request): NamedSlip[] {
  const queries = [
    query.split('&').sort().join('&'),
    decode(query),
    encodeURI(query),
    query.replaceAll('%20', '+'),
    query.replaceAll('+', '%20'),
    query.replace(/%[0-9a-f]{2}/gi, (code) => code.toLowerCase()),
    `?${query}`,
    '',
  ];
  return [
    ...queries
      .filter((other) => query !== '' && other !== query)
      .map((other): NamedSlip => ({ mistake: 'query', value: other, slip: { request: { query: other } } })),
    ...[method.toLowerCase(), method === 'GET' ? 'POST' : 'GET'].map((other): NamedSlip => ({
      mistake: 'method',
      value: other,
      slip: { request: { method: other } },
    })),
    ...(query === '' ? [] : [{ mistake: 'payload' as const, slip: { request: { payload: query } } }]),
    ...(payload === '' ? [] : [{ mistake: 'query' as const, slip: { request: { query: payload } } }]),
  ];
}
