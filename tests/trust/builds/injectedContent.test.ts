import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { injections } from '../../fixtures/injections.ts';
import { launchBrowser } from '../../support/launchBrowser.ts';
import { distPages } from '../../support/dist.ts';
import { injectedCodes, writeInjections } from '../../support/injectedContent.ts';
import { markupOf, watchInjections, type InjectionWatch } from '../../support/injectionWatch.ts';
import { copyProject, type ProjectCopy } from '../../support/project.ts';
import { serveSite, type ServedSite } from '../../support/site.ts';

let browser: Browser;
let clean: ServedSite;
let project: ProjectCopy;
let injected: { readonly origin: string; readonly stop: () => void };
let known: ReadonlySet<string>;

before(async () => {
  project = copyProject();
  writeInjections(project);
  const { status, output } = project.build();
  assert.equal(status, 0, output);
  [browser, clean, injected] = await Promise.all([launchBrowser(), serveSite(), project.serve()]);
  known = await knownMarkup();
});
after(async () => {
  await browser.close();
  await clean.stop();
  injected.stop();
  project.remove();
});

/** What stands on the pages of the site without injections, after their scripts have run. */
async function knownMarkup(): Promise<ReadonlySet<string>> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const markup = new Set<string>();
  for (const { url } of distPages()) {
    await page.goto(clean.origin + url);
    for (const name of await markupOf(page)) markup.add(name);
  }
  await page.context().close();
  return markup;
}

async function openWatched(origin: string): Promise<{ page: Page; watch: InjectionWatch }> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  return { page, watch: await watchInjections(page, origin) };
}

const addressesOf = (files: Iterable<string>): string[] =>
  [...files].filter((file) => file.endsWith('.html')).map((file) => file.replace(/^dist|index\.html$/g, ''));

test(`no page of a site with ${injections.length} injections in all of its content runs, loads or shows anything of them but text`, async () => {
  const { page, watch } = await openWatched(injected.origin);
  const addresses = addressesOf(project.digests().keys());
  assert.ok(injections.length >= 400 && addresses.length > distPages().length + 300);
  const expected = new Set([...known, ...messageMarkup]);
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(injected.origin + encodeURI(address));
    found.push(...[...watch.happened(), ...(await watch.foreign(expected))].map((what) => `${address}: ${what}`));
  }
  assert.deepEqual(found, []);
  await page.context().close();
});

test('codes and products that are called what every object has are codes and products', async () => {
  const { page, watch } = await openWatched(injected.origin);
  for (const code of new Set(injectedCodes)) {
    await page.goto(`${injected.origin}/errors/${code}/`);
    assert.equal((await page.locator('h1').textContent())?.toLowerCase(), code.toLowerCase());
    await page.goto(`${injected.origin}/lookup/?q=${code}`);
    await page.locator(`main lookup-box [data-result="${code}" i]`).first().waitFor();
    assert.deepEqual(watch.happened(), [], code);
  }
  for (const product of ['__proto__', 'constructor', 'toString']) {
    await page.goto(`${injected.origin}/products/${product}/`);
    assert.equal(await page.locator('h1').textContent(), product);
    await page.goto(`${injected.origin}/lookup/?q=${product}+InternalError`);
    await page.locator('main lookup-box ol[data-query]').waitFor();
    assert.deepEqual(watch.happened(), [], product);
  }
  await page.context().close();
});

test('what the look-up finds in them is text', async () => {
  const { page, watch } = await openWatched(injected.origin);
  const queries = [
    'onerror',
    'evil.example',
    'javascript',
    'script',
    'onmouseover',
    'expression',
    'ENTITY',
    'polluted',
  ];
  for (const query of queries) {
    await page.goto(`${injected.origin}/lookup/?q=${query}`);
    await page.locator(`main lookup-box ol[data-query="${query}"] .result`).first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(watch.happened(), [], query);
    assert.deepEqual(await watch.foreign(new Set([...known, ...lookupMarkup])), [], query);
  }
  await page.context().close();
});

test('feeds and descriptions in XML are whole', async () => {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(injected.origin);
  const files = [...project.digests().keys()].filter((file) => /\.(?:xml|atom)$/.test(file));
  assert.ok(files.length >= 5);
  for (const file of files) {
    const text = project.read(file);
    const fault = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror, script, img')?.textContent,
      text,
    );
    assert.equal(fault, undefined, file);
  }
  await page.context().close();
});

test('raw HTML in a guide is under the policy: nothing of it runs', async () => {
  const { page, watch } = await openWatched(clean.origin);
  const [before = '', rest = ''] = readFileSync('dist/guides/quotas/index.html', 'utf8').split('<h2', 2);
  let body = '';
  await page.route('**/guides/raw/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  for (const text of injections) {
    body = `${before}<div id="raw">${text}</div><h2${rest}`;
    await page.goto(`${clean.origin}/guides/raw/`);
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('a'))
        if (/^(?:javascript|vbscript):/.test(link.protocol)) link.click();
    });
    // What the policy refused is reported; what it let through is not.
    const ran = watch.happened().filter((event) => /ran|dialog|left the site/.test(event));
    assert.deepEqual(ran, [], text);
  }
  await page.context().close();
});

/** A message in a column of its own, which no table of this site has. */
const messageMarkup = ['blockquote', 'blockquote[class]', 'blockquote[translate]', 'p[class]'];

/** What the look-up makes beside what stands on a page. */
const lookupMarkup = [
  'mark',
  'ol[data-query]',
  'a[data-result]',
  'section[class]',
  'strong[class]',
  'strong[translate]',
];
