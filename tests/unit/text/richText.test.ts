import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { toCodeSpan, toFencedCode, toMarkdown, toPlainText } from '../../../src/text/richText.ts';

/** What a reader of `markdown` sees, and the kinds of its nodes. */
function read(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  let text = '';
  const visit = (node: Node): void => {
    kinds.add(node.type);
    text += node.value ?? '';
    node.children?.forEach(visit);
  };
  visit(markdownToMdast(markdown));
  kinds.delete('root');
  return { text, kinds };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const marks = fc.string({
  unit: fc.constantFrom(...Array.from('\\`*_{}[]<>()#+-=.!|~&$:/ 1a错'), 'https://a.b/c_d', '&amp;', '**', '](', '<b>'),
  minLength: 1,
  maxLength: 24,
});

describe('Markdown', () => {
  test('reads as the text that was written', () => {
    fc.assert(
      fc.property(marks, (text) => {
        const { text: seen, kinds } = read(toMarkdown([{ text }]));
        assert.equal(seen, line(text));
        assert.deepEqual(
          [...kinds].filter((kind) => !['paragraph', 'text', 'link'].includes(kind)),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('reads the same inside a list', () => {
    fc.assert(
      fc.property(marks, (text) => {
        assert.equal(read(`1. ${toMarkdown([{ text }])}`).text, line(text));
      }),
    );
  });

  test('code reads as the code that it is, with any backticks', () => {
    for (const code of ['a', '`', '``a`', 'a`b', '<b>', '\\', 'a\nb']) {
      assert.deepEqual(read(toCodeSpan(code)), { text: line(code), kinds: new Set(['paragraph', 'inlineCode']) }, code);
    }
    assert.equal(toCodeSpan(' '), '');
    assert.equal(toCodeSpan('a \n\t b'), '`a b`');
    assert.equal(toCodeSpan('`a'), '`` `a ``');
    assert.equal(toCodeSpan('a`'), '`` a` ``');
    assert.equal(toCodeSpan('a`b'), '``a`b``');
  });

  test('addresses are put in angle brackets, without the punctuation after them', () => {
    assert.equal(
      toMarkdown([{ text: 'see http://a.b/c_d*e. And HTTPS://x.y/?z=1#q!' }]),
      'see <http://a.b/c_d*e>. And <HTTPS://x.y/?z=1#q>!',
    );
    assert.equal(toMarkdown([{ text: 'xhttps:/a_b _' }]), 'xhttps:/a_b \\_');
  });

  test('what would start a block is escaped, at the start only', () => {
    for (const start of ['#', '+', '=', '-'])
      assert.equal(toMarkdown([{ text: ` ${start} a ${start}` }]), `\\${start} a ${start}`);
    assert.equal(toMarkdown([{ text: '123456789. a 1. b' }]), '123456789\\. a 1. b');
    assert.equal(toMarkdown([{ text: '12) a' }]), '12\\) a');
    assert.equal(toMarkdown([{ text: 'ab. c' }]), 'ab. c');
    assert.equal(toMarkdown([{ text: '1234567890. a' }]), '1234567890. a');
  });

  test('an underscore is escaped where it may mark emphasis', () => {
    assert.equal(toMarkdown([{ text: 'a_b 中_文 1_2 _a a_ -_- ' }]), 'a_b 中_文 1_2 \\_a a\\_ -\\_-');
  });

  test('only what must be escaped is escaped', () => {
    assert.equal(toMarkdown([{ text: 'Size is 5 (max_size), see 2.1 - ok.' }]), 'Size is 5 (max_size), see 2.1 - ok.');
    assert.equal(toMarkdown([{ text: '# 1. a * b' }]), '\\# 1. a \\* b');
    assert.equal(toMarkdown([{ text: 'Set ' }, { text: 'a_b*', isCode: true }]), 'Set `a_b*`');
  });
});

test('plain text is the text alone', () => {
  assert.equal(toPlainText([{ text: ' Set ' }, { text: 'A', isCode: true }, { text: '. ' }]), 'Set A.');
});

test('links keep their addresses, and blocks of code their lines', () => {
  const text = [
    { text: 'See ' },
    { text: 'the guide', href: 'https://example.com/g(1)/' },
    { text: ': ' },
    { text: '{\n  "a": 1\n}', isCode: true, isBlock: true },
    { text: ' ' },
    { text: 'https://example.com/', href: 'https://example.com/' },
  ];
  assert.equal(
    toPlainText(text),
    'See the guide (https://example.com/g(1)/):\n   {\n     "a": 1\n   }\n https://example.com/',
  );
  assert.equal(
    toMarkdown(text),
    'See [the guide](https://example.com/g(1)/):\n   ```\n   {\n     "a": 1\n   }\n   ```\n <https://example.com/>'.replace(
      'g(1)/',
      'g%281%29/',
    ),
  );
});

test('a block of code that holds fences stands in a longer one', () => {
  assert.equal(toFencedCode('````\na'), '`````\n````\na\n`````');
  assert.equal(toFencedCode('a', 'json'), '```json\na\n```');
});

test('no space is left at the end of a line', () => {
  assert.equal(toPlainText([{ text: 'a:   \nb' }]), 'a:\nb');
});
