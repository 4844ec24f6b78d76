import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWrk } from './wrk.ts';

const printed = (extra: string, p99: string): string => `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 1000 connections
  Latency Distribution
     50%   11.20ms
     99%   ${p99}
  120000 requests in 5.01s, 900.00MB read
${extra}Requests/sec:  24012.34
Transfer/sec:    180.00MB
`;

test('requests and the slowest answers are read in every unit', () => {
  assert.deepEqual(readWrk(printed('', '34.50ms')), { perSecond: 24012.34, p99: 34.5, errors: 0 });
  assert.equal(readWrk(printed('', '1.25s ')).p99, 1250);
  assert.equal(readWrk(printed('', '850.00us')).p99, 0.85);
});

test('broken connections and refused requests are errors', () => {
  const socket = '  Socket errors: connect 1, read 2, write 3, timeout 4\n';
  assert.equal(readWrk(printed(`${socket}  Non-2xx or 3xx responses: 20\n`, '1.00ms')).errors, 30);
});

test('other words are refused', () => {
  assert.throws(() => readWrk('unable to connect'), /no figures/);
});
