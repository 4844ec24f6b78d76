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

describe('what is kept of the middle of a huge text', () => {
  const key = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';
  const MARK = 'RequestLimitExceeded';
  const spaces = (count: number) => ' '.repeat(count);
  const filler = '- '.repeat(300_000);
  /** What is shown between head and tail. */
  const middleOf = (middle: string) => shortenText(`${filler}${middle}${filler}`).split('\n').slice(1, -1);

  test('is what stands around the marks of errors: a thousand characters before, three thousand after', () => {
    const [shown = '', ...others] = middleOf(`far ${spaces(996)} near${MARK}${spaces(2_900)}near ${spaces(100)}far`);
    assert.deepEqual(others, []);
    assert.equal(shown.replace(/ +/g, ' '), ` near${MARK} near `);
    assert.deepEqual(middleOf('no mark'), []);
  });

  test('shows no half of a secret, wherever it is cut', () => {
    for (let cut = 4; cut < key.length - 4; cut++) {
      const before = middleOf(`Token: ${key}${spaces(1_000 - (key.length - cut))}${MARK} x`).join('\n');
      assert.ok(before.includes(MARK) && !before.includes(key.slice(cut)), `the first ${cut} characters cut off`);
      const after = middleOf(`${MARK}${spaces(3_000 - MARK.length - cut)}${key}`).join('\n');
      assert.ok(after.includes(MARK) && !after.includes(key.slice(0, cut)), `all but ${cut} characters cut off`);
    }
  });

  test('begins with a whole line where there is one', () => {
    const [shown = ''] = middleOf(`half a line${spaces(900)}\nwhole line ${MARK}: m `);
    assert.ok(shown.startsWith(`whole line ${MARK}: m `), shown.slice(0, 50));
    assert.match(middleOf(`${MARK}: m\nnext line `).join('\n'), new RegExp(`${MARK}: m\nnext line `));
  });

  test('has no line of a key file whose start is cut off', () => {
    const lines = `${'MIIEpAIBAAKCAQEA7bq/x+9='.repeat(3)}\n`.repeat(40);
    const shown = middleOf(`${lines}-----END RSA PRIVATE KEY-----\n${MARK}: m `);
    assert.ok(shown[0]?.startsWith(`${MARK}: m `), shown[0]);
    const word = 'x'.repeat(20);
    assert.ok(middleOf(`${MARK}: m\n${word}\nnext `).includes(word), 'a long word below the error is no key');
  });

  test('has each part once, where marks stand close together', () => {
    const [shown = '', ...others] = middleOf(`${MARK}1${spaces(500)}${MARK}2${spaces(2_900)}near ${spaces(100)}far`);
    assert.deepEqual(others, []);
    assert.deepEqual(shown.match(/\w+/g), [`${MARK}1`, `${MARK}2`, 'near']);
    const many = Array.from({ length: 30 }, (_, index) => `${MARK}${index}`);
    assert.deepEqual(
      middleOf(many.join(spaces(1_000)))
        .join('')
        .match(/\w+/g),
      many,
    );
  });

  test('are at most sixteen parts, the first', () => {
    const marks = Array.from({ length: 20 }, (_, index) => `${MARK}${index}`);
    const shown = middleOf(marks.join(spaces(9_000))).map((part) => /\w+/.exec(part)?.[0]);
    assert.deepEqual(shown, marks.slice(0, 16));
  });
});
