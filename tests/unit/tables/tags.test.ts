import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBreakTag, isFormattingTag } from '../../../src/tables/tags.ts';

test('tags of lines, paragraphs and list items break the line', () => {
  for (const tag of ['<br>', '<br/>', '<BR />', '</p>', '<p class="x">', '<div>', '<li>', '</ul>', '<ol>', '<tr>']) {
    assert.equal(isBreakTag(tag), true, tag);
  }
  for (const tag of ['<b>', '<brx>', '<pre>', 'x<br>', '<br>x', '<td>', '<trace>'])
    assert.equal(isBreakTag(tag), false, tag);
});

test('formatting tags that the source closes change only the looks', () => {
  const names = [
    'b',
    'i',
    'u',
    's',
    'em',
    'strong',
    'span',
    'font',
    'code',
    'tt',
    'pre',
    'sup',
    'sub',
    'small',
    'a',
    'td',
    'th',
    'tbody',
    'table',
    'del',
    'ins',
    'mark',
    'kbd',
    'nobr',
    'center',
  ];
  for (const name of names) {
    assert.equal(isFormattingTag(`<${name}>`, `<${name}>x</${name}>`), true, name);
    assert.equal(isFormattingTag(`<${name.toUpperCase()}>`, `<${name}>x</${name}>`), true, name);
    assert.equal(isFormattingTag(`<${name}>`, `<${name.toUpperCase()}>x</${name.toUpperCase()}>`), true, name);
    assert.equal(isFormattingTag(`<${name}>`, `The <${name}> is invalid.`), false, name);
    assert.equal(isFormattingTag(`</${name}>`, ''), true, name);
    assert.equal(isFormattingTag(`<${name} id="x">`, ''), true, name);
    assert.equal(isFormattingTag(`<${name}/>`, ''), true, name);
  }
});

test('tags that need no end are always formatting', () => {
  for (const tag of ['<img>', '<wbr>', '<IMG>', '<WBR>']) assert.equal(isFormattingTag(tag, ''), true, tag);
});

test('other tags are text', () => {
  for (const tag of ['<script>', '<foo>', '<bx>', '<table-name>', 'x<b>', '<b>x', '< b>', '<>']) {
    assert.equal(isFormattingTag(tag, '</b></script></foo></table>'), false, tag);
  }
});
