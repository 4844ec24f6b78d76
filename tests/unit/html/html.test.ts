import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, escapeHtml, html, jsonText, trusted } from '../../../src/html/html.ts';

test('a value is text, as the content of an element and as the value of an attribute', () => {
  const hostile = `"><script>alert('&')</script>`;
  assert.equal(
    html`<a title="${hostile}">${hostile}</a>`.value,
    '<a title="&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;">&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;</a>',
  );
});

test('markup of another template stands as it is, alone and in lists of any depth', () => {
  const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
  assert.equal(
    html`<ul>
      ${items}${[[html`<li>c</li>`]]}
    </ul>`.value,
    '<ul><li>a</li><li>&#60;b&#62;</li><li>c</li></ul>',
  );
  assert.equal(html`${trusted('<i>x</i>')}`.value, '<i>x</i>');
});

test('nothing stands for what is absent or false, and a number for itself', () => {
  assert.equal(html`<p>${undefined}${null}${false}${0}${''}</p>`.value, '<p>0</p>');
});

test('line breaks that lay out a template are not sent; elsewhere they are a space', () => {
  const value = html`
    <p class="a">
      ${'x'}
      <b>two words</b> ${'y'} and ${'z'}
    </p>
  `.value;
  assert.equal(value, '<p class="a">x<b>two words</b> y and z</p>');
});

test('a line break is a space between words and attributes, and nothing beside an element or a value', () => {
  // Under another name the formatter leaves the template as it is.
  const asWritten = html;
  const value = asWritten`
<a
  href="${'/x/'}"
  class="y"
>
  two
  words
  <b>z</b>
  end
  ${'v'}
  after
</a>`.value;
  assert.equal(value, '<a href="/x/" class="y">two words<b>z</b>endvafter</a>');
});

test('line breaks of a value stay', () => {
  assert.equal(html`<pre>${'a\n  b'}</pre>`.value, '<pre>a\n  b</pre>');
});

test('an attribute without a value is left out', () => {
  assert.equal(
    html`<a${attribute('rel', undefined)}${attribute('title', 'a"b')}>x</a>`.value,
    '<a title="a&#34;b">x</a>',
  );
});

test('no text in a block of JSON closes its element, and it reads back as it was', () => {
  const value = { text: '</script><!--<script>', '<': ['&amp;', '\u2028'] };
  const { value: text } = jsonText(value);
  assert.doesNotMatch(text, /</);
  assert.deepEqual(JSON.parse(text), value);
});

test('every character that can end a text or an attribute is escaped', () => {
  assert.equal(escapeHtml(`<b title="x">&'`), '&#60;b title=&#34;x&#34;&#62;&#38;&#39;');
  assert.equal(escapeHtml('错误 100% `$'), '错误 100% `$');
});
