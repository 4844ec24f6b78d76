import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostFiles } from '../../../src/redirects/hostFiles.ts';
import { urlsOf } from '../../../src/urls.ts';

const moves = [
  { from: '/errors/A/', to: '/errors/B/' },
  { from: '/products/%E4%BA%91"/', to: '/products/x/#actions' },
  { from: '/errors/A.md', to: '/errors/B.md' },
];

test('a host gets each redirect below the base path', () => {
  const files = hostFiles(moves, urlsOf('/docs', 'zh-cn'));
  assert.equal(
    files.get('_redirects'),
    '/docs/errors/A/ /docs/errors/B/ 301\n/docs/products/%E4%BA%91"/ /docs/products/x/#actions 301\n/docs/errors/A.md /docs/errors/B.md 301\n',
  );
});

test('nginx compares decoded paths, with and without the slash at the end', () => {
  const map = hostFiles(moves, urlsOf('/', 'zh-cn')).get('redirects.nginx.conf') ?? '';
  assert.deepEqual(
    map.split('\n').filter((line) => line.startsWith('    ')),
    [
      '    default "";',
      '    "/errors/A/" "/errors/B/";',
      '    "/errors/A" "/errors/B/";',
      '    "/products/云\\"/" "/products/x/#actions";',
      '    "/products/云\\"" "/products/x/#actions";',
      '    "/errors/A.md" "/errors/B.md";',
    ],
  );
});

test('without redirects there are no files', () => {
  assert.equal(hostFiles([], urlsOf('/', 'zh-cn')).size, 0);
});
