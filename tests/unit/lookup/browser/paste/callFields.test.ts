import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CallSettings } from '../../../../../src/lookup/browser/paste/callFields.ts';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';

const codes = new Set([
  '40013',
  'card_declined',
  'invalid_grant',
  'ERR_HTTP_INVALID_STATUS',
  'ACC-1042',
  '-1021',
  'expired',
]);
const isKnown = (code: string) => codes.has(code);
const settings: CallSettings = {
  fields: { code: ['errcode', 'error', 'error.type'], message: ['errmsg', 'detail'], requestId: ['rid', 'trace_id'] },
  hosts: String.raw`api\.shop\.example`,
  regions: String.raw`zone-\d`,
};
const read = (text: string) =>
  readPaste(text, isKnown, { settings })?.errors.map(({ code, message, requestId }) => [code, message, requestId]);

describe('fields that the site names', () => {
  test('hold codes that are numbers, words, or nested', () => {
    assert.deepEqual(read('{"errcode": 40013, "errmsg": "invalid appid", "rid": "5f2a-77"}'), [
      ['40013', 'invalid appid', '5f2a-77'],
    ]);
    assert.deepEqual(read('{"error": "invalid_grant", "detail": "The grant is over."}'), [
      ['invalid_grant', 'The grant is over.', undefined],
    ]);
    assert.deepEqual(read('{"error": {"type": "card_declined", "detail": "No."}, "trace_id": "abc-123"}'), [
      ['card_declined', 'No.', 'abc-123'],
    ]);
  });

  test('hold only codes of the tables', () => {
    assert.equal(read('{"error": "something_else", "errcode": 0, "detail": "x"}')?.[0]?.[0], undefined);
  });

  test('and hosts and regions are the ones of the site', () => {
    const [error] =
      readPaste('{"errcode": 40013} POST https://api.shop.example/v1 region: zone-7', isKnown, { settings })?.errors ??
      [];
    assert.deepEqual([error?.endpoint, error?.region], ['api.shop.example', 'zone-7']);
  });
});

describe('a known code in a log is found without a label', () => {
  for (const [text, code] of [
    ['Error [ERR_HTTP_INVALID_STATUS]: Invalid status', 'ERR_HTTP_INVALID_STATUS'],
    ['payment 12 failed with card_declined, giving up', 'card_declined'],
    ['failed: ACC-1042', 'ACC-1042'],
    ['2026-11-26 upstream said -1021 again', '-1021'],
    ['gave 40013 after 3 tries', '40013'],
  ] as const) {
    test(text, () => {
      assert.deepEqual(
        readPaste(text, isKnown)?.errors.map((error) => error.code),
        [code],
      );
    });
  }

  test('but no ordinary word, and no part of a path or of another word', () => {
    for (const text of ['my card expired today', 'see /docs/card_declined.html', 'x-card_declined', 'order 400135']) {
      assert.equal(readPaste(text, isKnown)?.errors[0]?.code, undefined, text);
    }
  });
});
