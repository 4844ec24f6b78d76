import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findKnownWords, type CallSettings } from '../../../../../src/lookup/browser/paste/callFields.ts';
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

  test('hold codes that are ordinary words, whatever ends them, by the last name of a path', () => {
    const fields = { ...settings.fields, code: ['error', 'err-code', 'reply.fault.kind'] };
    const known = (code: string) => ['expired', 'card.expired'].includes(code);
    const found = (text: string) => readPaste(text, known, { settings: { fields } })?.errors.map(({ code }) => code);
    for (const text of ['{"error": "expired", "a": 1}', 'error: expired. Log in', '{"err-code":"expired--"}'])
      assert.deepEqual(found(text), ['expired'], text);
    assert.deepEqual(found('{"error": "card.expired"}'), ['card.expired']);
    assert.deepEqual(found('{"reply": {"fault": {"kind": "expired"}}}'), ['expired']);
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

test('a word is distinct by its digits, its underlines or its dots, and long enough for chance', () => {
  const distinct = (text: string) => findKnownWords(text, () => true).map(({ value }) => value);
  const words = ['12345', '-123', 'ab_1', 'E42', 'err_x', 'Ab1.c-d.e2', 'net.route'];
  assert.deepEqual(distinct(words.join(' ')), words);
  assert.deepEqual(distinct('err_x--'), ['err_x']);
  for (const word of ['1234', '-12', '1-123', '12345-1', '10_2', '1_a', 'a_1', 'expired', 'a-b-c', 'x/err_x', 'err_x/'])
    assert.deepEqual(distinct(word), [], word);
});
