import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPublication } from '../../../src/read/publication.ts';

test('a site is built for this computer, or for the origin and path that are set', () => {
  assert.deepEqual(readPublication({}), { origin: 'http://localhost:4321', base: '/' });
  assert.deepEqual(readPublication({ SITE_BASE: '' }), { origin: 'http://localhost:4321', base: '/' });
  const published = { origin: 'https://a.example', base: '/docs/x' };
  for (const SITE_BASE of ['/docs/x', '/docs/x/', 'docs/x']) {
    assert.deepEqual(readPublication({ SITE_URL: 'https://a.example', SITE_BASE }), published);
  }
  assert.deepEqual(readPublication({ SITE_URL: 'https://a.example/', NETLIFY: 'true' }), {
    origin: 'https://a.example',
    base: '/',
  });
});

describe('a setting that is wrong says so, with its value and what to write', () => {
  const cases: readonly (readonly [Record<string, string>, ...string[]])[] = [
    [
      { SITE_URL: 'docs.example.com' },
      'SITE_URL is "docs.example.com", which is no whole address. Write SITE_URL=https://docs.example.com',
    ],
    [
      { SITE_URL: '//docs.example.com/x' },
      'SITE_URL is "//docs.example.com/x", which is no whole address. Write SITE_URL=https://docs.example.com',
    ],
    [{ SITE_URL: 'https://' }, 'SITE_URL is "https://", which is no address. Write SITE_URL=https://docs.example.com'],
    [
      { SITE_URL: 'https://a.example/docs/' },
      'SITE_URL is "https://a.example/docs/"; the path belongs in SITE_BASE. Write SITE_URL=https://a.example SITE_BASE=/docs',
    ],
    [
      { SITE_URL: 'https://a.example/docs', SITE_BASE: '/errors' },
      'SITE_URL is "https://a.example/docs"; the path belongs in SITE_BASE. Write SITE_URL=https://a.example SITE_BASE=/errors',
    ],
    [
      { SITE_URL: 'https://a.example/?q=1' },
      'SITE_URL is "https://a.example/?q=1"; only the origin belongs there. Write SITE_URL=https://a.example',
    ],
    [
      { SITE_URL: 'https://a.example/#x' },
      'SITE_URL is "https://a.example/#x"; only the origin belongs there. Write SITE_URL=https://a.example',
    ],
    [
      { SITE_URL: 'https://me@a.example' },
      'SITE_URL is "https://me@a.example"; only the origin belongs there. Write SITE_URL=https://a.example',
    ],
    [
      { SITE_URL: 'ftp://a.example' },
      'SITE_URL is "ftp://a.example", which is no whole address. Write SITE_URL=https://a.example',
    ],
    [
      { SITE_URL: 'a.example/?to=https://b.example' },
      'SITE_URL is "a.example/?to=https://b.example", which is no whole address. Write SITE_URL=https://a.example',
    ],
    [
      { SITE_URL: 'https://a.example', SITE_BASE: 'https://a.example/' },
      'SITE_BASE is "https://a.example/", a whole address. Write SITE_BASE=/, and the origin in SITE_URL',
    ],
    [
      { SITE_URL: 'https://a.example', SITE_BASE: 'https://a.example/b/c/' },
      'SITE_BASE is "https://a.example/b/c/", a whole address. Write SITE_BASE=/b/c, and the origin in SITE_URL',
    ],
    [
      { SITE_URL: '' },
      'SITE_URL is empty. Write the origin where the site is published: SITE_URL=https://docs.example.com',
    ],
    [
      { SITE_BASE: '/docs' },
      'SITE_URL is not set, and SITE_BASE is "/docs". Write the origin where the site is published: SITE_URL=https://docs.example.com',
    ],
    [
      { CF_PAGES: '1' },
      'SITE_URL is not set, and Cloudflare Pages is to publish this site. Write the origin where the site is published: SITE_URL=https://docs.example.com',
    ],
    [
      { SITE_BASE: 'https://a.example/docs/' },
      'SITE_BASE is "https://a.example/docs/", a whole address. Write SITE_BASE=/docs, and the origin in SITE_URL',
    ],
    [
      { SITE_URL: 'https://a.example', SITE_BASE: '/a b' },
      'SITE_BASE is "/a b", which is no path. Write the path below the origin: SITE_BASE=/docs',
    ],
    [
      { SITE_URL: 'a.example', SITE_BASE: '../x' },
      'SITE_URL is "a.example", which is no whole address. Write SITE_URL=https://a.example',
      'SITE_BASE is "../x", which is no path. Write the path below the origin: SITE_BASE=/docs',
    ],
  ];
  for (const [environment, ...faults] of cases) {
    test(JSON.stringify(environment), () => {
      assert.deepEqual(readPublication(environment), { faults });
    });
  }
});
