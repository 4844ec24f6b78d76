import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesJson } from '../../../src/catalogue/codesJson.ts';
import { urlsOf } from '../../../src/urls.ts';
import { business, catalogueOf } from '../../support/content.ts';

const { catalogue } = catalogueOf({
  tables: { one: business('| A.B | 见 `x`。 |', '| C | |') },
  guides: { g: ['A.B'] },
  remedies: {
    general: { codes: ['A.B'], retry: 'no', fixedBy: 'caller' },
    own: { codes: ['A.B'], product: 'one', retry: 'backoff', fixedBy: 'vendor' },
  },
  actions: { one: { Do: ['A.B'] } },
});
const { codes } = codesJson(catalogue, urlsOf('/docs', 'zh-cn'));

test('a code has all its facts, with the addresses of its pages', () => {
  assert.deepEqual(codes[0], {
    code: 'A.B',
    url: '/docs/errors/A.B/',
    category: 'A',
    scope: 'business',
    products: ['one'],
    meanings: [{ text: '见 x。', lang: 'zh-CN', scope: 'business', products: ['one'] }],
    guides: [{ id: 'g', url: '/docs/guides/g/' }],
    retry: 'backoff',
    fixedBy: 'vendor',
    verdicts: [
      { product: 'one', retry: 'backoff', fixedBy: 'vendor' },
      { product: null, retry: 'no', fixedBy: 'caller' },
    ],
    actions: [{ product: 'one', name: 'Do', retired: false }],
    source: { file: 'content/errors/zh-cn/one.md', line: 5 },
  });
});

test('a retired action says so', () => {
  const retired = catalogue.codes.map((code) => ({
    ...code,
    actions: code.actions.map((action) => ({ ...action, retired: '已下线' })),
  }));
  assert.deepEqual(codesJson({ ...catalogue, codes: retired }, urlsOf('/', 'zh-cn')).codes[0]?.actions, [
    { product: 'one', name: 'Do', retired: true },
  ]);
});

test('a code of which nothing more is known has empty lists and null verdicts', () => {
  assert.deepEqual(codes[1], {
    code: 'C',
    url: '/docs/errors/C/',
    category: 'C',
    scope: 'business',
    products: ['one'],
    meanings: [{ text: '', lang: 'zh-CN', scope: 'business', products: ['one'] }],
    guides: [],
    retry: null,
    fixedBy: null,
    verdicts: [],
    actions: [],
    source: { file: 'content/errors/zh-cn/one.md', line: 6 },
  });
});
