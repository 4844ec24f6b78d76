import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatContext, moveToFragment, parseContext } from '../../../../src/lookup/shared/callContext.ts';
import { CALL_QUERY } from '../../../../src/lookup/shared/callQuery.ts';

const requestId = 'ed93f3cb-f35e-473f-b9f3-0d451b8b79c6';

describe('the context of a call', () => {
  test('is read from a fragment, from a query, and from a query inside a fragment', () => {
    const call = { requestId, action: 'LookUpEvents', region: 'ap-guangzhou' };
    for (const lead of ['#', '?', '#?', '']) {
      assert.deepEqual(parseContext(`${lead}requestId=${requestId}&action=LookUpEvents&region=ap-guangzhou`), call);
    }
  });

  test('has its names in any case and with any joint', () => {
    for (const name of ['requestId', 'RequestId', 'request_id', 'REQUEST-ID', 'requestid']) {
      assert.deepEqual(parseContext(`#${name}=${requestId}`), { requestId }, name);
    }
  });

  test('has none of the names that it does not know', () => {
    assert.deepEqual(parseContext('?utm_source=ticket&__proto__=x&constructor=y&Action=A'), { action: 'A' });
  });

  test('is none in a plain anchor', () => {
    for (const anchor of ['', '#', '?', '#example', '#in-vpc', '#action-LookUpEvents', '#message', '#product=']) {
      assert.deepEqual(parseContext(anchor), {}, anchor);
    }
  });

  test('has its values trimmed, in one line, and cut', () => {
    assert.deepEqual(parseContext('#message=%20a%0D%0Ab%00%09c%20'), { message: 'a b c' });
    assert.deepEqual(parseContext('#message=a%E2%80%AEb'), { message: 'a b' });
    assert.equal(parseContext(`#message=${'x'.repeat(600)}`).message?.length, 500);
  });

  test('is read from broken escapes without a fault', () => {
    assert.deepEqual(parseContext('#message=100%&region=%zz&requestId=%E0%A4'), {
      requestId: '\uFFFD',
      region: '%zz',
      message: '100%',
    });
  });

  test('keeps markup as the text that it is', () => {
    assert.deepEqual(parseContext('#message=%3Cscript%3Ealert(1)%3C/script%3E&action=javascript:alert(1)'), {
      action: 'javascript:alert(1)',
      message: '<script>alert(1)</script>',
    });
  });

  test('no text makes a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseContext(text);
        moveToFragment(text, text);
      }),
    );
  });

  test('is read from its fragment as it was', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.webFragments());
    const call = fc.record(
      { requestId: value, action: value, region: value, product: value, message: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(call, (given) => {
        const written = formatContext(given);
        assert.equal(formatContext(parseContext(written)), written);
        assert.match(written, /^(?:#[\w=&%+*.-]+)?$/);
      }),
    );
    assert.equal(formatContext({}), '');
    assert.equal(formatContext({ message: '  ' }), '');
    assert.equal(formatContext({ region: 'ap-guangzhou', requestId }), `#requestId=${requestId}&region=ap-guangzhou`);
  });
});

describe('a query with the context of a call', () => {
  test('gives it to the fragment and keeps the rest as it is written', () => {
    assert.deepEqual(moveToFragment('?utm_source=a%20b&RequestId=1&x&action=A', ''), {
      search: '?utm_source=a%20b&x',
      hash: '#requestId=1&action=A',
    });
    assert.deepEqual(moveToFragment('?requestId=1', '#example'), { search: '', hash: '#requestId=1' });
  });

  test('yields to what the fragment says', () => {
    assert.deepEqual(moveToFragment('?requestId=1&region=r', '#requestId=2'), {
      search: '',
      hash: '#requestId=2&region=r',
    });
  });

  test('is left alone when it has none', () => {
    for (const [search, hash] of [
      ['', ''],
      ['?q=a&utm_source=b', '#example'],
      ['?x', '#requestId=1'],
    ] as const) {
      assert.deepEqual(moveToFragment(search, hash), { search, hash });
    }
  });
});

describe('parts of an address that look like a call', () => {
  test('marks are removed at the start only', () => {
    assert.deepEqual(parseContext('requestId=a#b?c'), { requestId: 'a#b?c' });
    assert.deepEqual(parseContext('##requestId=a'), { requestId: 'a' });
  });

  test('a value is trimmed before and after it is shortened', () => {
    assert.deepEqual(parseContext(`#message=${'+'.repeat(600)}x`), { message: 'x' });
    assert.deepEqual(parseContext(`#message=${'x'.repeat(499)}++y`), { message: 'x'.repeat(499) });
  });

  test('a field without a value is taken out of the query, and the anchor stays', () => {
    assert.deepEqual(moveToFragment('?action=', '#example'), { search: '', hash: '#example' });
  });

  test('are told by their names alone', () => {
    for (const address of [
      '?requestId=1',
      '#request_id=1',
      '#request-id=1',
      '?a=b&Action=x',
      '#RequestID=1',
      '?region=',
      '#product=x',
      '#message=x',
    ])
      assert.match(address, CALL_QUERY);
    for (const address of ['', '#example', '?q=action', 'action=x', '#transaction=x', '#request__id=1', '?actions=x'])
      assert.doesNotMatch(address, CALL_QUERY);
  });
});
