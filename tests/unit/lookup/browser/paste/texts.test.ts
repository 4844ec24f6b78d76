import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findClosingQuote } from '../../../../../src/lookup/browser/paste/closingQuote.ts';
import { isCodeByLabel, isCodeByShape } from '../../../../../src/lookup/browser/paste/codeShape.ts';
import { decodeBackslashes } from '../../../../../src/lookup/browser/paste/decodeBackslashes.ts';
import { decodeText } from '../../../../../src/lookup/browser/paste/decodeText.ts';
import { excerpt } from '../../../../../src/lookup/browser/paste/excerpt.ts';
import { mergeErrors } from '../../../../../src/lookup/browser/paste/mergeErrors.ts';
import type { PastedError } from '../../../../../src/lookup/browser/paste/pastedError.ts';
import { tidyMessage } from '../../../../../src/lookup/browser/paste/tidyMessage.ts';

describe('the closing quote', () => {
  test('is the first one that has as many backslashes as the opening one', () => {
    assert.equal(findClosingQuote('"ab"c"', 1, '"'), 3);
    assert.equal(findClosingQuote(String.raw`"a\"b"`, 1, '"'), 5);
    assert.equal(findClosingQuote(String.raw`"a\\"b"`, 1, '"'), 4);
    assert.equal(findClosingQuote(String.raw`\"a\\\"b\"`, 2, String.raw`\"`), 8);
    assert.equal(findClosingQuote(String.raw`\"a"b\"`, 2, String.raw`\"`), 5);
    assert.equal(findClosingQuote(String.raw`\"a\\"`, 2, String.raw`\"`), -1);
  });

  test('of Chinese quotes is their other half', () => {
    assert.equal(findClosingQuote('“a“b”', 1, '“'), 4);
    assert.equal(findClosingQuote('‘a’', 1, '‘'), 2);
    assert.equal(findClosingQuote('「a」', 1, '「'), 2);
  });

  test('is none without an opening quote, and may come at once', () => {
    assert.equal(findClosingQuote('a"', 0, ''), -1);
    assert.equal(findClosingQuote('""', 1, '"'), 1);
  });

  test('is none beyond four thousand characters', () => {
    assert.equal(findClosingQuote(`${'x'.repeat(3999)}"`, 0, '"'), 3999);
    assert.equal(findClosingQuote(`${'x'.repeat(4000)}"`, 0, '"'), -1);
  });
});

describe('an excerpt', () => {
  const error = (code: string): PastedError => ({ code, isClientSide: false });

  test('is the whole of a short text', () => {
    assert.equal(excerpt('x'.repeat(2000), error('x')), 'x'.repeat(2000));
  });

  test('starts six hundred characters before the code, or the request id, or at the beginning', () => {
    const text = `${'a'.repeat(1000)}Code${'b'.repeat(3000)}id-1${'c'.repeat(3000)}`;
    assert.equal(excerpt(text, error('Code')), `…${text.slice(400, 2400)}…`);
    assert.equal(excerpt(text, { requestId: 'id-1', isClientSide: false }), `…${text.slice(3404, 5404)}…`);
    assert.equal(excerpt(text, undefined), `${text.slice(0, 2000)}…`);
    assert.equal(excerpt(text, error('None')), `${text.slice(0, 2000)}…`);
  });

  test('at the end of a text is as long as any', () => {
    const text = `${'a'.repeat(3000)}Code`;
    assert.equal(excerpt(text, error('Code')), `…${text.slice(-2000)}`);
  });

  test('has no half characters', () => {
    assert.ok(excerpt('😀'.repeat(2000), { code: '😀'.repeat(301), isClientSide: false }).isWellFormed());
    assert.ok(excerpt(`a${'😀'.repeat(2000)}`, undefined).isWellFormed());
  });
});

describe('a message', () => {
  test('is on one line, without escapes of quotes, slashes and backslashes', () => {
    assert.equal(tidyMessage(' a\n\t b ', true), 'a b');
    assert.equal(tidyMessage(String.raw`say \"a\" or \\\"b\\\" at \/c \\d`, true), String.raw`say "a" or "b" at /c \d`);
    assert.equal(tidyMessage('x'.repeat(1001), true).length, 1000);
    assert.equal(tidyMessage(`${'x'.repeat(999)}😀`, true), `${'x'.repeat(999)}\uFFFD`);
  });

  test('without quotes loses the punctuation that encloses it', () => {
    for (const end of [',', '，', ';', '；', '|', ')', ']', '}', '"', "'", ') ]', '",', ' }} ;'])
      assert.equal(tidyMessage(`a b${end}`, false), 'a b', end);
    assert.equal(tidyMessage('a b,', true), 'a b,');
    assert.equal(tidyMessage('a b)', true), 'a b)');
    assert.equal(tidyMessage('a (b)', false), 'a (b)');
    assert.equal(tidyMessage('a [b] {c}', false), 'a [b] {c}');
    assert.equal(tidyMessage('a "b"', false), 'a "b"');
    assert.equal(tidyMessage("a 'b' c'", false), "a 'b' c");
    assert.equal(tidyMessage('a (b))', false), 'a (b)');
    assert.equal(tidyMessage('a b.', false), 'a b.');
  });

  test('that says there is none is empty', () => {
    for (const none of ['', ' ', 'None', 'null', 'undefined', 'nil', '"'])
      assert.equal(tidyMessage(none, false), '', none);
    for (const some of ['None given', 'annul null', 'x nil']) assert.equal(tidyMessage(some, true), some);
  });
});

describe('escapes', () => {
  test('of bytes keep a byte-order mark', () => {
    assert.equal(decodeBackslashes(String.raw`\xef\xbb\xbfa`), '\uFEFFa');
    assert.equal(decodeBackslashes(String.raw`a\u0020b\u005cc`), 'a b\\c');
  });

  test('of letters are decoded at any depth', () => {
    assert.equal(decodeBackslashes(String.raw`\u8bf7 \\u8bf7 \\\\U0000`), String.raw`请 请 \\\\U0000`);
    assert.equal(decodeBackslashes(String.raw`\xe8\xaf\xb7 \\xe8\\xaf\\xb7 \x41 \xff`), '请 请 A \uFFFD');
    assert.equal(decodeBackslashes(String.raw`a\nb\r\nc\td\\ne\\r\\nf`), 'a\nb\nc\td\ne\nf');
    assert.equal(decodeBackslashes(String.raw`\u0041\u000a\u000d\u0009\u0001\u005c`), 'A\n\n  \\');
    assert.equal(decodeBackslashes(String.raw`\ud83d\ude00 \ud83d`), '😀 \uFFFD');
    assert.equal(decodeBackslashes('plain'), 'plain');
    assert.equal(decodeBackslashes('\uD800 plain'), '\uD800 plain');
  });

  test('of quotes keep their depth', () => {
    assert.equal(decodeBackslashes(String.raw`\u0022`), String.raw`\"`);
    assert.equal(decodeBackslashes(String.raw`\\u0022`), String.raw`\\\"`);
    assert.equal(decodeBackslashes(String.raw`\"a\"`), String.raw`\"a\"`);
  });

  test('are no line breaks beside a path of Windows', () => {
    assert.equal(decodeBackslashes(String.raw`C:\new\u8bf7 a\nb`), String.raw`C:\new请 a\nb`);
  });

  test('of HTML are decoded as often as they were made', () => {
    assert.equal(decodeText('&lt;a&gt; &amp;quot; &apos;&nbsp;&#39;&#x4e2D;&#X41;'), `<a> " ' '中A`);
    assert.equal(decodeText('&unknown; &QUOT; & &#; a&b'), '&unknown; &QUOT; & &#; a&b');
    assert.equal(decodeText('a&#1;b&#x110000;c&#55296;d&#31;e&#32;f'), 'a b c\uFFFDd e f');
    assert.equal(decodeText('&amp;amp;amp;amp;amp;lt;'), '<');
    assert.equal(decodeText('&amp;amp;amp;amp;amp;amp;lt;'), '&lt;');
  });

  test('of addresses and forms are decoded, and plus signs of a form are spaces', () => {
    assert.equal(decodeText('a%20b+c%2Bd'), 'a b c+d');
    assert.equal(decodeText('a%2520b%252Bc'), 'a b+c');
    assert.equal(decodeText('a+b'), 'a+b');
    assert.equal(decodeText('a+b %41'), 'a+b A');
  });

  test('of terminals, invisible characters and marks of quotation are removed', () => {
    assert.equal(
      decodeText('\u001B[31mred\u001B[0m [1;32mgreen[0m ^[[1mx \\u001b[0my \\033[0mz \\x1b[0mw'),
      'red green x y z w',
    );
    assert.equal(decodeText('a[1] b[12;x c[m'), 'a[1] b[12;x c[m');
    assert.equal(decodeText('a\\33[0;31mb\u001B[Kc\u001B[38;5;196md[107me'), 'abcde');
    assert.equal(decodeText('&#x10FFFF;'), String.fromCodePoint(0x10ffff));
    assert.equal(decodeText('a\u200Bb\uFEFFc\u0000d\u00A0e'), 'abcd e');
    assert.equal(decodeText('> a\n>> b\n  │ c\n╷ > d\n e > f\n┃\n╵x'), 'a\nb\nc\nd\n e > f\n\nx');
    assert.equal(decodeText('a\r\nb\rc'), 'a\nb\nc');
    assert.equal(decodeText('\uD800'), '\uFFFD');
  });
});

describe('the shape of a code', () => {
  const unknown = () => false;

  test('without a label is a category that products share, and a dot', () => {
    for (const word of ['AuthFailure.X', 'InvalidParameterValue.A.B', 'SDKError.x', 'LimitExceeded.java.X'])
      assert.equal(isCodeByShape(word, unknown), true, word);
    for (const word of ['AuthFailure', 'Foo.Bar', 'InternalError.java', 'InternalError.yaml', 'xAuthFailure.X'])
      assert.equal(isCodeByShape(word, unknown), false, word);
    assert.equal(
      isCodeByShape('foo', (word) => word === 'foo'),
      true,
    );
  });

  test('with a label is a word with capitals and small letters, and no status or file', () => {
    for (const word of ['ResourceBusy', 'A.Bc', 'InternalError', 'Foo_bar.x', 'LimitExceeded.js', 'ABc'])
      assert.equal(isCodeByLabel(word, unknown), true, word);
    for (const word of [
      'Error',
      'ERROR',
      'A.B',
      'resourceBusy',
      '404',
      'Main.java',
      'Foo.json',
      'Foo.yml',
      'Foo.htm',
      'InvalidArgument',
      'DeadlineExceeded',
      'NotFound',
      'AlreadyExists',
      'PermissionDenied',
      'ResourceExhausted',
      'FailedPrecondition',
      'OutOfRange',
      'DataLoss',
      'BadRequest',
    ])
      assert.equal(isCodeByLabel(word, unknown), false, word);
    assert.equal(
      isCodeByLabel('NotFound', (word) => word === 'NotFound'),
      true,
    );
  });
});

describe('errors that a text tells several times', () => {
  const error = (fields: Partial<PastedError>): PastedError => ({ isClientSide: false, ...fields });

  test('are one where neither request id nor message differs', () => {
    assert.deepEqual(
      mergeErrors([error({ code: 'A', requestId: '1' }), error({ code: 'A', message: 'm', requestId: '1' })]),
      [error({ code: 'A', requestId: '1', message: 'm' })],
    );
    assert.deepEqual(mergeErrors([error({ code: 'A', action: 'X' }), error({ code: 'A', action: 'Y', region: 'r' })]), [
      error({ code: 'A', action: 'X', region: 'r' }),
    ]);
    assert.equal(
      mergeErrors([error({ requestId: '1', message: 'm' }), error({ requestId: '1', message: 'n' })]).length,
      1,
    );
    assert.equal(mergeErrors([error({ message: 'm' }), error({ requestId: '1' })]).length, 1);
  });

  test('are two where one of them differs', () => {
    for (const [a, b] of [
      [{ code: 'A' }, { code: 'B' }],
      [{ code: 'A' }, {}],
      [
        { code: 'A', requestId: '1' },
        { code: 'A', requestId: '2' },
      ],
      [
        { code: 'A', message: '1' },
        { code: 'A', message: '2' },
      ],
      [
        { code: 'A', message: '1', requestId: '1' },
        { code: 'A', message: '1', requestId: '2' },
      ],
    ] as const)
      assert.deepEqual(mergeErrors([error(a), error(b)]), [error(a), error(b)]);
  });
});
