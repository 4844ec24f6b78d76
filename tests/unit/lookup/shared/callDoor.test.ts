import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCallDoor } from '../../../../src/lookup/shared/callDoor.ts';

test('a link of another program is read from the query or the fragment, and moved into the fragment', () => {
  const call = { requestId: 'r-1', product: 'cvm', message: 'no such zone' };
  const hash = '#code=A.B&requestId=r-1&product=cvm&message=no+such+zone';
  assert.deepEqual(readCallDoor('?utm=x&code=A.B&RequestId=r-1&product=cvm&message=no%20such%20zone', ''), {
    code: 'A.B',
    call,
    search: '?utm=x',
    hash,
  });
  assert.deepEqual(readCallDoor('', hash), { code: 'A.B', call, search: '', hash });
  assert.equal(readCallDoor('', '#?code=A.B')?.code, 'A.B');
  assert.equal(readCallDoor('?utm=x&code=A.B&ref=y', '')?.search, '?utm=x&ref=y');
  assert.equal(readCallDoor(`?code=${'x'.repeat(201)}`, '')?.code.length, 200);
});

test('the fragment wins; a message alone is enough, a request alone is not', () => {
  assert.equal(readCallDoor('?code=A', '#code=B')?.code, 'B');
  assert.deepEqual(readCallDoor('?message=failed', '')?.hash, '#message=failed');
  for (const search of ['', '?q=A', '?requestId=1', '?code=', '?code=%20'])
    assert.equal(readCallDoor(search, ''), undefined, search);
});

test('no address makes it throw, and what it makes it reads again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
      const door = readCallDoor(`?code=${search}`, `#message=${hash}`);
      if (!door) return;
      assert.deepEqual(readCallDoor('', door.hash), { ...door, search: '' });
    }),
  );
});
