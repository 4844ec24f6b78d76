import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { compressFolder } from '../../../scripts/compressFolder.ts';
import { cacheControl, securityHeaders } from '../../../src/hosts/headers.ts';
import { hostFiles } from '../../../src/redirects/hostFiles.ts';
import { urlsOf } from '../../../src/urls.ts';
import { ask, policyOfPage } from '../../support/answer.ts';
import { openPage } from '../../support/browser.ts';
import { launchBrowser } from '../../support/launchBrowser.ts';
import { distFiles, readDist } from '../../support/dist.ts';
import { startNginx, type Nginx } from '../../support/nginx.ts';
import { copyProject } from '../../support/project.ts';

const PAGE = '/errors/AuthFailure.SignatureFailure/';
const GZIP = { 'accept-encoding': 'gzip, deflate' };

/** Files of the site: one that is worth compressing, and one in the folder of its release. */
const files = distFiles();
const hashed = files.find((file) => /^_astro\/.*\.js$/.test(file) && statSync(join('dist', file)).size >= 1000) ?? '';
const pagefind = files.find((file) => file.endsWith('/pagefind.js')) ?? '';

/** A compressed copy of the built site, with one address that moved. */
const dist = mkdtempSync(join(tmpdir(), 'site-'));
let nginx: Nginx;

before(async () => {
  cpSync('dist', dist, { recursive: true });
  await compressFolder(dist);
  for (const [name, text] of hostFiles([{ from: '/errors/Old.Code/', to: PAGE }], urlsOf('/', 'zh-cn')))
    writeFileSync(join(dist, name), text);
  nginx = await startNginx({ dist });
});
after(async () => {
  await nginx.stop();
  rmSync(dist, { recursive: true });
});

describe('compression', () => {
  test('what was compressed before is sent as it is, to who asks for it', async () => {
    for (const path of [`${PAGE}index.html`, 'lookup/codes.json', hashed, 'llms.txt', `${PAGE.slice(1, -1)}.md`]) {
      const { headers, body } = await ask(nginx.origin, `/${path.replace(/^\/|index\.html$/g, '')}`, GZIP);
      assert.equal(headers['content-encoding'], 'gzip', path);
      assert.equal(headers.vary, 'Accept-Encoding', path);
      assert.ok(body.equals(readFileSync(join(dist, `${path}.gz`))), path);
      const plain = await ask(nginx.origin, `/${path.replace(/^\/|index\.html$/g, '')}`);
      assert.equal(plain.headers['content-encoding'], undefined, path);
      assert.ok(plain.body.equals(readFileSync(join(dist, path))), path);
    }
  });

  test('a site that was not compressed is compressed as it is sent', async () => {
    const bare = await startNginx({ dist: 'dist' });
    try {
      for (const path of [PAGE, '/lookup/codes.json', `/${hashed}`, '/sitemap-0.xml', '/llms.txt']) {
        const { headers, body } = await ask(bare.origin, path, GZIP);
        assert.equal(headers['content-encoding'], 'gzip', path);
        assert.equal(gunzipSync(body).toString(), readDist(path.slice(1).replace(/\/$/, '/index.html')), path);
      }
    } finally {
      await bare.stop();
    }
  });
});

describe('how long files are kept', () => {
  test('a file with a hash in its name for a year', async () => {
    const { headers } = await ask(nginx.origin, `/${hashed}`);
    assert.equal(headers['cache-control'], cacheControl.hashed);
  });

  test('anything else is asked for again, and is not sent again while it is the same', async () => {
    for (const path of ['/', PAGE, '/lookup/codes.json', '/api/v1/codes.json', `/${pagefind}`, '/moved.js']) {
      const first = await ask(nginx.origin, path, GZIP);
      assert.equal(first.headers['cache-control'], cacheControl.others, path);
      const again = await ask(nginx.origin, path, { ...GZIP, 'if-none-match': first.headers.etag ?? '' });
      assert.equal(again.status, 304, path);
      assert.equal(again.body.length, 0, path);
    }
  });

  test('a file that is missing among the hashed ones is not kept as missing', async () => {
    const { status, headers } = await ask(nginx.origin, '/_astro/none.js');
    assert.equal(status, 404);
    assert.equal(headers['cache-control'], cacheControl.others);
  });
});

describe('headers', () => {
  test('the policy is that of the page, on pages, missing pages, files and redirects', async () => {
    const policy = policyOfPage(readDist(`${PAGE.slice(1)}index.html`));
    assert.notEqual(policy, '');
    for (const path of [PAGE, '/', '/en/', '/nope', '/lookup/codes.json', `/${hashed}`, '/favicon.svg', '/errors']) {
      const { headers } = await ask(nginx.origin, path);
      assert.equal(headers['content-security-policy'], `${policy}; frame-ancestors 'none'`, path);
      for (const [name, value] of securityHeaders) assert.equal(headers[name.toLowerCase()], value, path);
      assert.equal(headers['server'], 'nginx', path);
    }
  });

  test('every kind of file has a type that a browser need not guess', async () => {
    const kinds = new Map(files.map((file) => [extname(file), file]));
    const types: Record<string, string | undefined> = {};
    for (const [kind, file] of kinds)
      types[kind] = (await ask(nginx.origin, `/${encodeURI(file)}`)).headers['content-type'];
    // Pagefind's, and what only hosts read.
    const binary = new Set(['.pagefind', '.pf_fragment', '.pf_index', '.pf_meta', '.caddy', '.conf', '', '.br', '.gz']);
    for (const kind of kinds.keys()) if (binary.has(kind)) assert.equal(types[kind], 'application/octet-stream', kind);
    assert.deepEqual(
      Object.fromEntries(
        Object.entries(types)
          .filter(([kind]) => !binary.has(kind))
          .sort(),
      ),
      {
        '.atom': 'application/atom+xml; charset=utf-8',
        '.css': 'text/css; charset=utf-8',
        '.csv': 'text/csv; charset=utf-8',
        '.html': 'text/html; charset=utf-8',
        '.js': 'application/javascript; charset=utf-8',
        '.json': 'application/json; charset=utf-8',
        '.md': 'text/markdown; charset=utf-8',
        '.png': 'image/png',
        '.svg': 'image/svg+xml',
        '.ts': 'text/plain; charset=utf-8',
        '.txt': 'text/plain; charset=utf-8',
        '.webmanifest': 'application/manifest+json; charset=utf-8',
        '.xml': 'text/xml; charset=utf-8',
      },
    );
  });
});

describe('addresses', () => {
  const redirectOf = async (path: string) => {
    const { status, headers } = await ask(nginx.origin, path);
    return [status, headers.location];
  };

  test('without the slash a page is found all the same, and what follows the address is kept', async () => {
    assert.deepEqual(await redirectOf(PAGE.slice(0, -1)), [301, PAGE]);
    assert.deepEqual(await redirectOf('/en/guides/signing?x=1'), [301, '/en/guides/signing/?x=1']);
    assert.deepEqual(await redirectOf(PAGE), [200, undefined]);
  });

  test('an address that moved leads to the new one, with and without the slash', async () => {
    assert.deepEqual(await redirectOf('/errors/Old.Code/?requestId=1'), [301, `${PAGE}?requestId=1`]);
    assert.deepEqual(await redirectOf('/errors/Old.Code'), [301, PAGE]);
  });

  test('no redirect leaves the site', async () => {
    const paths = [
      '//example.com',
      '//example.com/%2e%2e',
      '/\\example.com',
      '//errors',
      '/%2Fexample.com/',
      '/.//errors',
    ];
    for (const path of paths) {
      const { location = '/' } = (await ask(nginx.origin, path)).headers;
      assert.match(location, /^\/(?![/\\])/, path);
    }
  });

  test('nothing outside of the site can be read', async () => {
    for (const path of ['/../nginx.conf', '/%2e%2e/nginx.conf', '/errors/..%2f..%2f..%2fnginx.conf'])
      assert.ok([400, 404].includes((await ask(nginx.origin, path)).status ?? 0), path);
  });
});

describe('in a browser', () => {
  test('a missing page answers 404, in the language of its address, with scripts and without', async () => {
    const browser = await launchBrowser();
    try {
      for (const [path, lang, title] of [
        ['/en/nope', 'en', /^[\x20-\x7e|]+$/],
        ['/nope', 'zh-CN', /\p{Script=Han}/u],
      ] as const) {
        assert.equal((await ask(nginx.origin, path)).status, 404);
        for (const javaScriptEnabled of [true, false]) {
          const { page } = await openPage(browser, nginx.origin, path, { javaScriptEnabled });
          assert.equal(await page.locator('html').getAttribute('lang'), lang);
          assert.match(await page.title(), title);
          assert.equal(await page.locator('.by-category a').first().isVisible(), true);
        }
      }
    } finally {
      await browser.close();
    }
  });

  test('the look-up works under the policy of the host, words and worker included', async () => {
    const browser = await launchBrowser();
    try {
      const { page, faults } = await openPage(browser, nginx.origin, '/lookup/?q=签名');
      await page.locator('.lookup-results li').first().waitFor();
      await page.goto(`${nginx.origin}/en/lookup/?q=clock%20skew`);
      await page.locator('.lookup-results a[href*="/guides/clock-skew/"]').first().waitFor();
      assert.deepEqual(faults, []);
    } finally {
      await browser.close();
    }
  });
});

describe('below a base path', () => {
  test('pages, missing pages, redirects and cache are those of the path', async () => {
    const project = copyProject();
    try {
      const { status, output } = project.build({ SITE_URL: 'https://docs.example.com', SITE_BASE: '/docs' });
      assert.equal(status, 0, output);
      const below = await startNginx({ dist: join(project.folder, 'dist'), base: '/docs' });
      try {
        const { body, headers } = await ask(below.origin, `/docs${PAGE}`);
        assert.match(body.toString(), /AuthFailure\.SignatureFailure/);
        assert.equal(headers['cache-control'], cacheControl.others);
        const [, script = ''] = /src="(\/docs\/_astro\/[^"]+)"/.exec(body.toString()) ?? [];
        assert.equal((await ask(below.origin, script)).headers['cache-control'], cacheControl.hashed);
        const missing = await ask(below.origin, '/docs/en/nope');
        assert.equal(missing.status, 404);
        assert.equal(missing.body.toString(), project.read('dist/en/404.html'));
        const other = await ask(below.origin, '/docs/nope');
        assert.equal(other.body.toString(), project.read('dist/404.html'));
        assert.equal((await ask(below.origin, `/docs${PAGE.slice(0, -1)}`)).headers.location, `/docs${PAGE}`);
        assert.equal((await ask(below.origin, '/docs')).headers.location, '/docs/');
      } finally {
        await below.stop();
      }
    } finally {
      project.remove();
    }
  });
});
