import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headerFiles } from '../../../src/hosts/headerFiles.ts';
import { cacheControl, securityHeaders } from '../../../src/hosts/headers.ts';
import { localeNames, locales } from '../../../src/locales.ts';
import { urlsOf } from '../../../src/urls.ts';

const filesAt = (base: string) => {
  const files = headerFiles(urlsOf(base, 'zh-cn'), ['en/']);
  return (name: string): string => files.get(name) ?? '';
};
const [root, docs] = [filesAt('/'), filesAt('/docs')];

test('the answer says all that a page cannot say of itself', () => {
  const headers = new Map(securityHeaders);
  assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*; frame-ancestors 'none'$/);
  assert.match(headers.get('Strict-Transport-Security') ?? '', /^max-age=31536000$/);
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
  assert.equal(headers.get('Referrer-Policy'), 'same-origin');
  assert.match(headers.get('Permissions-Policy') ?? '', /camera=\(\).*microphone=\(\)/);
});

test('every file says every header with the same value', () => {
  for (const [name, value] of securityHeaders) {
    assert.ok(root('_headers').includes(`\n  ${name}: ${value}\n`), name);
    assert.equal(root('site.nginx.conf').split(`add_header ${name} "${value}" always;`).length, 3, name);
    assert.ok(root('site.caddy').includes(`    ${name} "${value}"\n`), name);
  }
  const policies = new Map(securityHeaders);
  assert.deepEqual(JSON.parse(root('headers.cloudfront.json')), {
    Name: 'error-code-reference',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policies.get('Content-Security-Policy') },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { Override: true, ReferrerPolicy: 'same-origin' },
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: 31536000 },
    },
    CustomHeadersConfig: {
      Quantity: 1,
      Items: [{ Header: 'Permissions-Policy', Value: policies.get('Permissions-Policy'), Override: true }],
    },
  });
});

test('only files with a hash in their name are kept for a year', () => {
  assert.equal(root('_headers').split('Cache-Control').length, 2);
  assert.ok(root('_headers').endsWith(`/_astro/*\n  Cache-Control: ${cacheControl.hashed}\n`));
  assert.match(
    root('site.nginx.conf'),
    /location \^~ "\/_astro\/" \{[^}]*Cache-Control "public, max-age=31536000, immutable";/,
  );
  assert.match(root('site.caddy'), /path "\/_astro\/\*"\n {4}file\n\}\nheader @hashed Cache-Control "public/);
});

test('below a base path, rules and the page for missing ones are there', () => {
  assert.match(docs('_headers'), /^\/docs\/\*\n[^]*^\/docs\/_astro\/\*\n/m);
  assert.match(docs('site.nginx.conf'), /error_page 404 "\/docs\/404\.html";\n[^]*location \^~ "\/docs\/_astro\/"/);
  assert.match(docs('site.caddy'), /path "\/docs\/_astro\/\*"[^]*rewrite \* "\/docs\/404\.html"/);
});

test('a language with a page for missing ones of its own has it for all addresses below its own', () => {
  assert.ok(docs('site.nginx.conf').includes('location "/docs/en/" { error_page 404 "/docs/en/404.html"; }\n'));
  assert.match(docs('site.caddy'), /handle "\/docs\/en\/\*" \{\n *rewrite \* "\/docs\/en\/404\.html"\n/);
  const netlify = readFileSync('hosts/netlify.toml', 'utf8');
  const others = localeNames.map((name) => locales[name].path).filter((path) => path !== '');
  for (const path of others) assert.ok(netlify.includes(`from = "/${path}*"\nto = "/${path}404.html"\nstatus = 404\n`));
});

test('no rule is longer than Cloudflare reads', () => {
  for (const line of root('_headers').split('\n')) assert.ok(line.length <= 2000, line);
});
