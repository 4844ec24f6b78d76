import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLinks } from '../../../src/catalogue/checkLinks.ts';
import { business, catalogueOf, common } from '../../support/content.ts';

const { content, catalogue } = catalogueOf({
  tables: { one: common('| Limit | 甲 |') + business('| Auth.Key | 乙 |') },
  guides: { keys: ['Auth.Key'] },
  remedies: { r: { codes: ['Auth.Key'] } },
});

/** The given addresses as the links of every file in `files`, the nth in line n. */
const linked = <File extends { readonly file: string }>(files: readonly File[], names: readonly string[]) =>
  files.map((entry) => ({
    ...entry,
    links: names.map((name, index) => ({ name, position: { file: entry.file, line: index + 1, column: 3 } })),
  }));

const brokenIn = (...names: string[]): (string | undefined)[] =>
  checkLinks({ ...content, remedies: linked(content.remedies, names) }, catalogue).map(({ line }) => names[line - 1]);

test('the address of every kind of page is in order', () => {
  const pages = ['/', '/errors/', '/guides/', '/products/', '/lookup/', '/errors/Auth.Key/', '/errors/Limit/'];
  assert.deepEqual(brokenIn(...pages, '/categories/Auth/', '/products/one/', '/guides/keys/'), []);
});

test('what follows a question mark or a hash is not looked at', () => {
  const endings = ['#steps', '?code=A', '?code=A#steps', '#a?b', '#', '#/errors/Nothing/'];
  assert.deepEqual(brokenIn(...endings.map((ending) => `/errors/Auth.Key/${ending}`)), []);
  assert.deepEqual(brokenIn('/errors/Nothing/#steps', '/errors/Nothing/?a'), [
    '/errors/Nothing/#steps',
    '/errors/Nothing/?a',
  ]);
});

test('case and the slash at the end matter', () => {
  const wrong = ['/errors/auth.key/', '/errors/Auth.Key', '/Guides/keys/', '/guides/keys', 'guides/keys/', ''];
  assert.deepEqual(brokenIn(...wrong), wrong);
});

test('an address is the same with its signs escaped', () => {
  const spaced = catalogueOf({
    tables: { 'a b': business('| Auth.Key | 乙 |') },
    remedies: { r: { codes: ['Auth.Key'] } },
  });
  const names = ['/errors/Auth%2EKey/', '/products/a%20b/', '/products/a b/', '/products/a%2520b/', '/errors/%zz/'];
  assert.deepEqual(
    checkLinks({ ...spaced.content, remedies: linked(spaced.content.remedies, names) }, spaced.catalogue).map(
      ({ line }) => names[line - 1],
    ),
    ['/products/a%2520b/', '/errors/%zz/'],
  );
});

test('a remedy may link to a section of the page that shows it, and to none of a page that there is not', () => {
  assert.deepEqual(brokenIn('#steps', '/errors/Nothing/#'), ['/errors/Nothing/#']);
});

test('pages that are not written have no address', () => {
  const missing = ['/errors/Auth.Key/products/', '/categories/Auth/2/', '/products/one/2/', '/en/errors/Auth.Key/'];
  assert.deepEqual(brokenIn(...missing), missing);
});

test('the links of a translation lead to pages of its language', () => {
  const english = { ...catalogue, locale: 'en' } as const;
  const remedies = linked(content.remedies, ['/en/errors/Auth.Key/', '/errors/Auth.Key/']).map((remedy) => ({
    ...remedy,
    locale: 'en' as const,
  }));
  assert.deepEqual(
    checkLinks({ ...content, remedies }, english).map(({ line }) => line),
    [2],
  );
  assert.deepEqual(checkLinks({ ...content, remedies }, catalogue), [], 'a text in another language is left to that');
  const guides = linked(content.guides, ['/errors/Nothing/']).map((guide) => ({ ...guide, locale: 'en' as const }));
  assert.deepEqual(checkLinks({ ...content, guides }, catalogue), []);
  assert.equal(checkLinks({ ...content, guides }, english).length, 1);
});

test('a broken link is a problem at its position, in remedies and in guides, with the nearest page', () => {
  const names = ['/errors/Auth.Key/', '/errors/Auth.Kye/'];
  const both = { ...content, remedies: linked(content.remedies, names), guides: linked(content.guides, names) };
  assert.deepEqual(
    checkLinks(both, catalogue),
    ['content/remedies/zh-cn/r.md', 'content/docs/guides/keys.md'].map((file) => ({
      id: 'broken-link',
      file,
      line: 2,
      column: 3,
      message: 'The link to "/errors/Auth.Kye/" leads to no page.',
      hint: 'Did you mean /errors/Auth.Key/?',
      translated: {
        'zh-cn': { message: '链接“/errors/Auth.Kye/”没有对应的页面。', hint: '是不是 /errors/Auth.Key/？' },
      },
      subject: '/errors/Auth.Kye/',
    })),
  );
});

test('relative links hold below the page of their text, and a file beside it is its page', () => {
  const told = (names: readonly string[]) =>
    checkLinks({ ...content, guides: linked(content.guides, names) }, catalogue).map(({ id, hint }) => `${id} ${hint}`);
  assert.deepEqual(told(['../keys/', '../../errors/Auth.Key/', './', '../keys/#steps']), [
    'broken-anchor Correct what stands after #, or remove it.',
  ]);
  for (const name of ['keys.md', 'keys.mdx', 'keyz/', 'keys'])
    assert.deepEqual(told([name]), ['broken-link Did you mean /guides/keys/?'], name);
});

test('an id must be one of the guide that is linked to, or of the text itself', () => {
  const guides = linked(content.guides, ['#steps', '#stepz', '/guides/keys/#steps', '/guides/keys/#cause']).map(
    (guide) => ({
      ...guide,
      anchors: ['steps'],
    }),
  );
  assert.deepEqual(
    checkLinks({ ...content, guides }, catalogue).map(({ id, message, hint }) => `${id} ${message} ${hint}`),
    [
      'broken-anchor The link to "#stepz" names a heading that its page does not have. Did you mean #steps?',
      'broken-anchor The link to "/guides/keys/#cause" names a heading that its page does not have. Correct what stands after #, or remove it.',
    ],
  );
});
