import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { toCodeSpan, toMarkdown, toPlainText } from '../../../src/text/richText.ts';

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
