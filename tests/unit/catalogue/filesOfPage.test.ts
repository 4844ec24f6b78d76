import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOfPage } from '../../../src/catalogue/filesOfPage.ts';

test('a code has its Markdown and its data, a guide its Markdown, a product its data, in every language', () => {
  for (const home of ['/', '/en/']) {
    assert.deepEqual(filesOfPage(`${home}errors/A.B/`), {
      markdown: `${home}errors/A.B.md`,
      data: `${home}api/v1/codes/A.B.json`,
    });
    assert.deepEqual(filesOfPage(`${home}guides/keys/`), { markdown: `${home}guides/keys.md` });
    assert.deepEqual(filesOfPage(`${home}products/a%20b/`), { data: `${home}api/v1/products/a%20b.json` });
  }
});

test('any other page has none', () => {
  for (const path of ['/', '/errors/', '/errors/A.B/products/', '/categories/A/', '/x/errors/A.B/', '/errors/A.B.md'])
    assert.deepEqual(filesOfPage(path), {}, path);
});
