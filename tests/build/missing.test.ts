import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';

/** A site below a base path that ends as addresses of codes begin. */
const base = '/docs/errors';
const env = { SITE_BASE: base, SITE_URL: 'https://site.example' };

let project: ProjectCopy;
let browser: Browser;
let served: { origin: string; stop: () => void };

before(async () => {
  project = copyProject(smallSite);
  const { status, output } = project.build(env);
  assert.equal(status, 0, output);
  [browser, served] = await Promise.all([launchBrowser(), project.serve(env)]);
});
after(async () => {
  project.remove();
  served.stop();
  await browser.close();
});

test('an address that is nearly right opens its page below the base, in its language', async () => {
  const { page } = await openPage(browser, served.origin, `${base}/`);
  for (const [path, target] of [
    ['/error/internalerror', '/errors/InternalError/'],
    ['/errors/errors/internalerror', '/errors/InternalError/'],
    ['/zh-cn/errors/InternalError/', '/errors/InternalError/'],
    ['/en/errors/internalerror', '/en/errors/InternalError/'],
    ['/en-us/error/InvalidAction.html', '/en/errors/InvalidAction/'],
    ['/en/errors/nosuchversion/', '/en/errors/NoSuchVersion/'],
    ['/product/CloudAudit', '/products/cloudaudit/'],
  ] as const) {
    await page.goto(`${served.origin}${base}${path}#x=1`);
    await page.waitForURL(`${served.origin}${base}${target}#x=1`);
  }
});

test('what is like a code is offered below the base', async () => {
  const { page } = await openPage(browser, served.origin, `${base}/errors/InternalErrr/`);
  const first = page.locator('missing-page [data-result]').first();
  assert.equal(await first.getAttribute('href'), `${base}/errors/InternalError/`);
  assert.equal(await page.locator('[data-look-up]').getAttribute('href'), `${base}/lookup/?q=internalerrr`);
});

test('each language describes its look-up to browsers, on the origin and below the base of the site', () => {
  for (const home of ['', 'en/']) {
    assert.ok(
      project
        .read(`dist/${home}opensearch.xml`)
        .includes(`<Url type="text/html" template="https://site.example${base}/${home}lookup/?q={searchTerms}"/>`),
    );
    assert.match(
      project.read(`dist/${home}index.html`),
      new RegExp(`rel="search"[^>]*href="${base}/${home}opensearch.xml"`),
    );
  }
});
