import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPaste } from '../../../../../src/lookup/browser/paste/readPaste.ts';
import { shortenText } from '../../../../../src/lookup/browser/paste/shortenText.ts';

describe('a huge text', () => {
  const HEAD = 256_000;
  const TAIL = 64_000;
  const key = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';

  test('is shortened to its head and tail, others are not', () => {
    const whole = 'x y '.repeat((HEAD + TAIL) / 4);
    assert.equal(shortenText(whole), whole);
    const shortened = shortenText(`${whole} z`);
    assert.ok(shortened.startsWith(whole.slice(0, HEAD)) && shortened.endsWith(' z'));
    assert.equal(shortened.charAt(HEAD), '\n');
    assert.ok(shortened.length <= HEAD + TAIL + 1);
  });

  test('has no second half of a secret at the start of its tail', () => {
    for (let cut = 1; cut < key.length; cut++) {
      const tail = ` ${'z'.repeat(TAIL - 1 - (key.length - cut))}`;
      const text = `${'. '.repeat(HEAD)}SecretKey=${key}${tail}`;
      const shortened = shortenText(text);
      assert.ok(!shortened.slice(HEAD).includes(key.slice(cut)), `cut at ${cut}`);
    }
  });

  test('shows no half of a secret, wherever it is cut', () => {
    const error = '\n[TencentCloudSDKError] Code=A.Bc, Message=m, RequestId=51c178ab-1\n';
    for (const secret of [key, 'a%2Bb%3D9'.repeat(4), 'A+/9'.repeat(8), 'x_y.z~-8'.repeat(4)]) {
      for (let cut = 1; cut < secret.length - 4; cut += 7) {
        const after = `${error}${' '.repeat(TAIL - error.length - (secret.length - cut))}.`.slice(
          0,
          TAIL - secret.length + cut,
        );
        const text = `-${'- '.repeat(HEAD)}Token: ${secret}${after}`;
        const paste = readPaste(text);
        assert.equal(paste?.errors[0]?.code, 'A.Bc');
        assert.ok(!paste.masked.includes(secret.slice(cut)), `${secret} cut at ${cut}`);
      }
    }
  });

  test('shows no first half of a secret at the end of its head either', () => {
    const error = '[TencentCloudSDKError] Code=A.Bc, Message=m\n';
    for (let cut = 1; cut <= key.length; cut += 5) {
      const before = '- '.repeat(HEAD).slice(0, HEAD - cut - error.length - 1) + error;
      const paste = readPaste(`${before} ${key} ${'. '.repeat(HEAD)}`);
      assert.equal(paste?.errors[0]?.code, 'A.Bc');
      assert.ok(!paste.masked.includes(key.slice(0, Math.min(cut, 4))), `cut at ${cut}`);
    }
  });

  test('is cut inside of a word that is longer than any secret, and before a shorter one', () => {
    const head = (word: number) => shortenText(`${' '.repeat(HEAD - word)}${'x'.repeat(word)}y${'. '.repeat(TAIL)}`);
    assert.equal(head(3999).indexOf('\n'), HEAD - 3999);
    assert.equal(head(4000).indexOf('\n'), HEAD);
    assert.equal(head(0).indexOf('\n'), HEAD);
  });

  test('whose tail is one long word has no tail', () => {
    assert.equal(shortenText('x'.repeat(HEAD + TAIL + 1)), `${'x'.repeat(HEAD)}\n`);
  });

  test('keeps the character that ends the cut word', () => {
    const text = `${'a'.repeat(HEAD + 10)};b${' '.repeat(TAIL - 5)}`;
    assert.equal(shortenText(text).slice(HEAD, HEAD + 4), '\n;b ');
  });
});
