import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPolicy } from '../../../src/html/frame/contentPolicy.ts';
import { escapeHtml } from '../../../src/html/html.ts';
import { redirectPage } from '../../../src/redirects/redirectPage.ts';
import { createSite } from '../../../src/site.ts';

const settings = { origin: 'https://a.example', base: '/docs', repository: '' };
const move = { from: '/en/errors/A/', to: '/en/errors/B/' };
const page = redirectPage(move, createSite(settings, 'en'));

test('a page that has moved names the new address to browsers, search engines and readers', () => {
  assert.match(page, /<html lang="en">/);
  assert.match(page, /<link rel="canonical" href="https:\/\/a\.example\/docs\/en\/errors\/B\/">/);
  assert.match(page, /<meta name="robots" content="noindex">/);
  assert.match(page, /<noscript><meta http-equiv="refresh" content="0; url=\/docs\/en\/errors\/B\/"><\/noscript>/);
  assert.match(page, /<a id="moved-to" href="\/docs\/en\/errors\/B\/">\/docs\/en\/errors\/B\/<\/a>/);
});

test('it has no script but that of the site', () => {
  assert.deepEqual(page.match(/<script[^]*?<\/script>/g), ['<script src="/docs/moved.js" defer></script>']);
});

test('it has the policy of every page, before its script', () => {
  const published = redirectPage(move, createSite({ ...settings, hasPolicy: true }, 'en'));
  const at = published.indexOf(`<meta http-equiv="content-security-policy" content="${escapeHtml(contentPolicy)}">`);
  assert.ok(at > 0 && at < published.indexOf('<script'));
});
