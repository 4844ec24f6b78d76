import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyOfPage } from '../support/answer.ts';
import { distFiles, distPages, readDist } from '../support/dist.ts';

const files = distFiles();

test('the headers for every host say the policy of the pages, and that nobody may frame them', () => {
  const policies = new Set(distPages().map(({ html }) => policyOfPage(html)));
  assert.equal(policies.size, 1);
  const wanted = `${[...policies].join('')}; frame-ancestors 'none'`;
  const found = {
    _headers: /^ {2}Content-Security-Policy: (.*)$/gm,
    'site.nginx.conf': /^ *add_header Content-Security-Policy "(.*)" always;$/gm,
    'site.caddy': /^ {4}Content-Security-Policy "(.*)"$/gm,
    'headers.cloudfront.json': /"ContentSecurityPolicy": "(.*)"/g,
  };
  for (const [file, pattern] of Object.entries(found)) {
    const values = [...readDist(file).matchAll(pattern)].map(([, value]) => value);
    assert.ok(values.length > 0, file);
    for (const value of values) assert.equal(value, wanted, file);
  }
});

test('no two paths differ in case or composition only, so the site is whole on any file system', () => {
  const paths = new Set(
    files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))),
  );
  const folded = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase();
    assert.equal(folded.get(key) ?? path, path);
    folded.set(key, path);
  }
});

test('no path has a name that Windows refuses', () => {
  const refused = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;
  assert.deepEqual(
    files.filter((file) => refused.test(file)),
    [],
  );
});

test('every page is a folder with an index.html, so that no host has to rewrite an address', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  assert.deepEqual(
    pages.filter((file) => !/(?:^|\/)index\.html$/.test(file)),
    ['404.html', 'en/404.html'],
  );
});
