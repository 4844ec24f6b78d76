import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPage, pathOfCode } from '../../../../../src/lookup/browser/address/findPage.ts';
import { readAddress, type Section } from '../../../../../src/lookup/browser/address/readAddress.ts';
import { findCodesIn, isProgress, resolveAddress } from '../../../../../src/lookup/browser/address/resolveAddress.ts';
import { suggestPages } from '../../../../../src/lookup/browser/address/suggestPages.ts';
import { prepareIndex } from '../../../../../src/lookup/shared/codeIndex.ts';

const read = (pathname: string) => readAddress(pathname, '/');

/** A site with some codes and guides, each guide under its id. */
const site = (codes: readonly string[], guides: readonly string[] = [], products: readonly string[] = []) => ({
  entries: prepareIndex({ codes, productsOf: [] }),
  guides: guides.map((id) => [id, id, '', []] as const),
  products: products.map((id) => [id, `Name of ${id}`] as const),
});

describe('what an address says', () => {
  test('as a whole', () => {
    assert.deepEqual(read('/en/errors/Auth%20Failure.X.html/2/'), {
      section: 'code',
      text: 'Auth Failure.X.html 2',
      query: 'auth failure.x',
      names: ['auth failure.x.html.2', 'auth failure.x.html', 'auth failure.x'],
      segments: ['auth failure.x'],
      words: ['auth', 'failure.x.html', 'failure.x'],
    });
    assert.deepEqual(read('/'), {
      section: undefined,
      text: '',
      query: '',
      names: [],
      segments: [],
      words: [],
    });
  });

  test('its section, in any of its names', () => {
    const names: Readonly<Record<Section, readonly string[]>> = {
      code: [
        'err',
        'errs',
        'error',
        'errors',
        'code',
        'codes',
        'errcode',
        'error-codes',
        'err_code',
        'error codes',
        '错误',
        '错误码',
      ],
      category: ['category', 'categories', '类别'],
      product: ['product', 'products', '产品'],
      guide: ['guide', 'guides', 'doc', 'docs', '指南'],
      lookup: ['lookup', 'look-up', 'search', '查找', '搜索'],
    };
    for (const [section, own] of Object.entries(names)) {
      for (const name of own) {
        assert.equal(read(`/${name}/x`).section, section, name);
        assert.equal(read(`/${name.toUpperCase()}`).section, section, name);
        assert.equal(read(`/${name}.html`).section, section, name);
        assert.equal(read(`/${name}x/y`).section, undefined, name);
        assert.equal(read(`/x${name}/y`).section, undefined, name);
      }
    }
  });

  test('a section at the end counts where it is all', () => {
    assert.equal(read('/x/errors').section, undefined);
    assert.equal(read('/x/errors/y').section, 'code');
    assert.deepEqual(read('/x/errors/y').segments, ['y']);
    assert.equal(read('/docs/errors/x').section, 'code');
    assert.equal(read('/docs/x/errors/y').section, 'guide');
    assert.deepEqual(read('/docs/x/errors/y').segments, ['x', 'errors', 'y']);
    assert.equal(read('/errors/guides/x').section, 'code');
    assert.deepEqual(read('/x/y').segments, ['x', 'y']);
  });

  test('its language, which is no part of what it asks for', () => {
    for (const language of 'en EN en-us en_GB zh cn zh-cn zh-Hans-CN zh_TW zh-hk zh-hant'.split(' '))
      assert.deepEqual(read(`/${language}/x`).segments, ['x'], language);
    assert.deepEqual(readAddress('/EO/x', '/', ['eo']).segments, ['x']);
    for (const word of ['end', 'en-x', 'xen', 'enus', 'de']) assert.deepEqual(read(`/${word}/x`).segments, [word, 'x']);
    assert.equal(read('/errors/a/b').query, 'a.b');
    assert.deepEqual(read('/errors/a/b').names, ['a.b']);
    assert.deepEqual(read('/en/zh/x').segments, ['x']);
  });

  test('without the base of the site, in any case', () => {
    assert.deepEqual(readAddress('/Docs/api/x', '/docs/API/').segments, ['x']);
    assert.deepEqual(readAddress('/docs/x', '/docs/api/').segments, ['x']);
    assert.deepEqual(readAddress('/other/x', '/base/').segments, ['other', 'x']);
  });

  test('without index files, dots, schemes and empty segments', () => {
    for (const path of [
      '/x/index.html',
      '/x/index.htm',
      '/x/index.md',
      '/x/INDEX.PHP',
      '/./x',
      '/../x/...',
      '//x//',
      '/https:/x',
      '/http:/x',
      '/x/ ',
    ])
      assert.deepEqual(read(path).segments, ['x'], path);
    for (const path of ['/x/index.txt', '/x/xindex.html', '/x/.a', '/x/xhttps:'])
      assert.equal(read(path).segments.length, 2, path);
  });

  test('without what stands below a page', () => {
    for (const below of ['products', '7', '1234', 'readme', 'README.md'])
      assert.deepEqual(read(`/x/${below}`).segments, ['x'], below);
    for (const below of ['12345', 'product', 'xreadme', 'readme.txt', 'x7'])
      assert.equal(read(`/x/${below}`).segments.length, 2, below);
    assert.deepEqual(read('/errors/7').segments, ['7']);
  });

  test('without the extension of a file', () => {
    for (const extension of ['html', 'htm', 'md', 'mdx', 'json', 'txt', 'asp', 'aspx', 'php', 'HTML'])
      assert.deepEqual(read(`/a.b.${extension}`).names, [`a.b.${extension.toLowerCase()}`, 'a.b'], extension);
    for (const extension of ['htmls', 'xhtml', 'js', 'phpx'])
      assert.deepEqual(read(`/a.b.${extension}`).names, [`a.b.${extension}`]);
    assert.equal(read('/a.html.b').query, 'a.html.b');
  });

  test('decoded three times, and up to four thousand characters', () => {
    const twice = encodeURIComponent(encodeURIComponent('中/文'));
    assert.equal(read(`/${twice}`).text, '中 文');
    assert.equal(read(`/${encodeURIComponent(twice)}`).text, '中 文');
    assert.equal(read('/%25252525').text, '%25');
    assert.equal(read(`/${'x'.repeat(5000)}`).text.length, 3999);
    assert.equal(read('/%E4%B8').text, '%E4%B8');
    assert.equal(read('/a\\b').text, 'a b');
  });

  test('words of a sentence, of at least four letters', () => {
    assert.deepEqual(read('/see abc, abcd and A.B_c-d!').words, ['abcd', 'a.b_c-d']);
    assert.deepEqual(read('/abcd').words, []);
    assert.deepEqual(read('/see abcd.html').words, ['abcd.html', 'abcd']);
  });
});

describe('pages', () => {
  const known = site(
    ['AuthFailure', 'AuthFailure.A_b', 'Authfailure.C', 'X/Y'],
    ['signing', 'a/b-c'],
    ['cvm', 'es.v1'],
  );
  const find = (kind: 'code' | 'category' | 'product' | 'guide', pathname: string) =>
    findPage(kind, read(pathname), known);

  test('of codes, in the spelling of the site', () => {
    assert.equal(find('code', '/authfailure.a_b'), 'errors/AuthFailure.A_b/');
    assert.equal(find('code', '/authfailureab'), 'errors/AuthFailure.A_b/');
    assert.equal(find('code', '/old/authfailure.a_b'), 'errors/AuthFailure.A_b/');
    assert.equal(find('code', '/authfailure/authfailure.c'), undefined);
    assert.equal(find('code', '/x/authfailureab'), 'errors/AuthFailure.A_b/');
    assert.equal(find('code', '/authfailure/x/y'), undefined);
    assert.equal(find('code', '/nothing'), undefined);
    assert.equal(find('code', '/!!!'), undefined);
    assert.deepEqual(known.entries.map(pathOfCode).at(-1), 'errors/X%2FY/');
  });

  test('of codes that have the same letters are none', () => {
    const twins = site(['A.Bc', 'Ab.C', 'D']);
    assert.equal(findPage('code', read('/abc'), twins), undefined);
    assert.equal(findPage('code', read('/a.bc'), twins), 'errors/A.Bc/');
    assert.equal(findPage('code', read('/x/d'), twins), 'errors/D/');
  });

  test('of categories, in the spelling that most codes have', () => {
    assert.equal(find('category', '/authfailure'), 'categories/AuthFailure/');
    assert.equal(find('category', '/categories/auth-failure/x'), 'categories/AuthFailure/');
    assert.equal(find('category', '/errors/authfailure/x'), undefined);
    const mixed = (...codes: string[]) => findPage('category', read('/ab'), site(codes));
    assert.equal(mixed('AB.x', 'Ab.y', 'Ab.z'), 'categories/Ab/');
    assert.equal(mixed('Ab.y', 'AB.x'), 'categories/AB/');
    assert.equal(mixed('AB.y', 'Ab.x'), 'categories/AB/');
  });

  test('of products and guides', () => {
    assert.equal(find('product', '/CVM'), 'products/cvm/');
    assert.equal(find('product', '/name of es.v1'), 'products/es.v1/');
    assert.equal(find('product', '/products/es/x'), 'products/es.v1/');
    assert.equal(find('product', '/errors/es/x'), undefined);
    assert.equal(find('guide', '/Sign_ing'), 'guides/signing/');
    assert.equal(find('guide', '/guides/signing/x'), 'guides/signing/');
    assert.equal(find('guide', '/errors/signing/x'), undefined);
    assert.equal(find('guide', '/guides/a/b/c'), 'guides/a/b-c/');
  });
});

describe('the page that an address means', () => {
  const known = site(['Same', 'Auth.A', 'Auth.B'], ['same', 'auth.a'], ['same']);
  const resolve = (pathname: string) => resolveAddress(read(pathname), known);

  test('is of the section that it names, or else a code, a category, a product, a guide', () => {
    assert.equal(resolve('/same'), 'errors/Same/');
    assert.equal(resolve('/categories/same'), 'categories/Same/');
    assert.equal(resolve('/products/same'), 'products/same/');
    assert.equal(resolve('/guides/same'), 'guides/same/');
    assert.equal(resolve('/lookup/same'), 'errors/Same/');
    assert.equal(resolve('/auth'), 'categories/Auth/');
  });

  test('is the first of a section that it only names', () => {
    assert.equal(resolve('/errors'), 'errors/');
    assert.equal(resolve('/categories'), 'errors/');
    assert.equal(resolve('/products'), 'products/');
    assert.equal(resolve('/guides'), 'guides/');
    assert.equal(resolve('/search'), 'lookup/');
    assert.equal(resolve('/'), '');
  });

  test('is the only code of a sentence', () => {
    assert.equal(resolve('/why Auth.A?'), 'errors/Auth.A/');
    assert.equal(resolve('/Auth.A or Auth.B'), undefined);
    assert.equal(resolve('/why Same?'), undefined);
  });
});

test('codes in a sentence: those with dots, or else long ones', () => {
  const { entries } = site(['Abcdef', 'Abcde', 'Abc.Def']);
  const find = (...words: string[]) => findCodesIn(words, entries).map(({ code }) => code);
  assert.deepEqual(find('abcdef', 'abcde', 'abcdef'), ['Abcdef']);
  assert.deepEqual(find('abcdef', 'abc.def'), ['Abc.Def']);
  assert.deepEqual(find('other'), []);
  assert.deepEqual(find(), []);
});

test('a redirect makes no progress to the same page, or back to where it came from', () => {
  assert.equal(isProgress('/a/', '/b/', ''), true);
  assert.equal(isProgress('/a/?x#y', '/a/', ''), false);
  assert.equal(isProgress('/a/', '/b/', 'https://x.example/c/'), true);
  assert.equal(isProgress('/a/', '/b/', 'https://x.example/b/?y'), false);
  assert.equal(isProgress('https://x.example/a/', '/a/', ''), false);
});

describe('suggestions', () => {
  const suggest = (pathname: string, codes: readonly string[], guides: readonly string[] = []) => {
    const found = suggestPages(read(pathname), site(codes, guides));
    return { codes: found.codes.map(({ code }) => code), guides: found.guides.map(([id]) => id) };
  };

  test('are the codes of a sentence', () => {
    assert.deepEqual(suggest('/Auth.A or Auth.B!', ['Auth.A', 'Auth.B', 'Auth.C']).codes, ['Auth.A', 'Auth.B']);
    const many = Array.from({ length: 10 }, (_, number) => `Auth.A${number}`);
    assert.equal(suggest(`/${many.join(' ')}`, many).codes.length, 8);
  });

  test('are the codes that match, or else those with similar letters', () => {
    assert.deepEqual(suggest('/errors/limit', ['Other', 'Limit.B', 'Limit.A.C']).codes, ['Limit.B', 'Limit.A.C']);
    assert.deepEqual(suggest('/errors/limzzexceeded', ['Limit.Exceeded', 'Other']).codes, ['Limit.Exceeded']);
    const many = Array.from({ length: 10 }, (_, number) => `Limit.A${number}`);
    assert.equal(suggest('/errors/limit', many).codes.length, 8);
    assert.equal(suggest('/errors/limxt.a', many).codes.length, 8);
  });

  test('are those of its last segment, or else of its first', () => {
    assert.deepEqual(suggest('/errors/zzzzzzzz.Limit', ['Some.Limit', 'Zzother']).codes, ['Some.Limit']);
    assert.deepEqual(suggest('/errors/Limit.zzzzzzzzzzz', ['Limit.Own', 'Other']).codes, ['Limit.Own']);
    assert.deepEqual(suggest('/errors/zzzz!zzzz.Limit', ['Some.Limit']).codes, []);
  });

  test('are those of the first two words with dots of a sentence', () => {
    const codes = ['One.Aaaa', 'Two.Bbbb', 'Three.Cccc'];
    assert.deepEqual(suggest('/qqqqqqqqqqqqqqqqqqq, wwww yyyy ,one.aaax', codes).codes, ['One.Aaaa']);
    assert.deepEqual(suggest('/qqqqqqqqqqqqqqqqqqq, q.qqqqqq ,two.bbbx', codes).codes, ['Two.Bbbb']);
    assert.deepEqual(suggest('/qqqqqqqqqqqqqqqqqqqqqqq, q.qqqqqq w.wwwwww ,two.bbbx', codes).codes, []);
  });

  test('are none for what is too short or too long', () => {
    assert.deepEqual(suggest('/errors/ab', ['Ab.Cd']).codes, []);
    assert.deepEqual(suggest('/errors/abc', ['Abc.Cd']).codes, ['Abc.Cd']);
    assert.deepEqual(suggest(`/errors/${'x'.repeat(200)}`, ['X'.repeat(201)]).codes.length, 1);
    assert.deepEqual(suggest(`/errors/${'x'.repeat(201)}`, ['X'.repeat(202)]).codes, []);
  });

  test('are the nearest guide, where a guide is asked for', () => {
    assert.deepEqual(suggest('/guides/signnig', ['A'], ['other', 'signing']).guides, ['signing']);
    assert.deepEqual(suggest('/errors/signnig', ['A'], ['signing']).guides, []);
    assert.deepEqual(suggest('/guides/zzzzzz', ['A'], ['signing']).guides, []);
    assert.deepEqual(suggest(`/guides/${'x'.repeat(201)}`, ['A'], ['x'.repeat(200)]).guides, ['x'.repeat(200)]);
  });
});
