import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { distFiles, distPages, readDist } from '../support/dist.ts';

const pages = distPages();
const elementsOf = (html: string) => DomUtils.getElementsByTagName('*', parseDocument(html));
const policyOf = (html: string) =>
  elementsOf(html).find(({ attribs }) => attribs['http-equiv'] === 'content-security-policy')?.attribs['content'] ?? '';

test('every page has the same policy, before anything that it holds for', () => {
  const policies = new Set(pages.map(({ html }) => policyOf(html)));
  assert.equal(policies.size, 1);
  const [policy = ''] = policies;
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types default$/);
  assert.doesNotMatch(policy, /unsafe-inline|(?<!wasm-)unsafe-eval|https?:|\*/);
  for (const { url, html } of pages) {
    assert.ok(html.indexOf('content-security-policy') < html.search(/<script|<link|<style/), url);
  }
});

test('no page holds a script that its policy does not name, a style, or a handler', () => {
  for (const { url, html } of pages) {
    const policy = policyOf(html);
    for (const element of elementsOf(html)) {
      const { name, attribs } = element;
      const inline = name === 'script' && attribs['src'] === undefined && !(attribs['type'] ?? '').includes('json');
      if (inline) {
        const hash = createHash('sha256').update(DomUtils.textContent(element)).digest('base64');
        assert.ok(policy.includes(`'sha256-${hash}'`), `${url}: ${DomUtils.textContent(element).slice(0, 80)}`);
      }
      assert.ok(name !== 'style' && attribs['style'] === undefined, `${url}: style of ${name}`);
      for (const attribute of Object.keys(attribs)) assert.doesNotMatch(attribute, /^on/, `${url}: ${attribute}`);
    }
  }
});

test('every hash of the policy is that of a script which is there', () => {
  const used = new Set(
    pages.flatMap(({ html }) =>
      DomUtils.getElementsByTagName('script', parseDocument(html)).map(
        (script) => `sha256-${createHash('sha256').update(DomUtils.textContent(script)).digest('base64')}`,
      ),
    ),
  );
  for (const [, hash = ''] of policyOf(pages[0]?.html ?? '').matchAll(/'(sha256-[^']+)'/g))
    assert.ok(used.has(hash), hash);
});

test('no page loads anything from another site', () => {
  for (const { url, html } of pages) {
    for (const { name, attribs } of elementsOf(html)) {
      const loaded =
        name === 'link' && /stylesheet|icon|preload|manifest/.test(attribs['rel'] ?? '')
          ? attribs['href']
          : attribs['src'];
      if (loaded !== undefined) assert.match(loaded, /^(?:\/(?!\/)|data:)/, url);
    }
  }
  assert.ok(distFiles().some((file) => file.endsWith('.js')));
  for (const file of distFiles().filter((name) => name.endsWith('.css')))
    assert.doesNotMatch(readDist(file), /url\(\s*["']?(?:https?:)?\/\//);
});
