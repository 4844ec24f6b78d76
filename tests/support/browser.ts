import { afterEach } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';

/** Contexts that the running test has opened. */
const open = new Set<BrowserContext>();
afterEach(async () => {
  await Promise.all([...open].map((context) => context.close()));
  open.clear();
});

/** For each page, its requests that have no answer yet, and when they last changed, in milliseconds. */
const traffic = new WeakMap<Page, { readonly pending: Set<Request>; changed: number }>();

/**
 * A page in a context of its own, which is closed after the test. Every error in it, and every request that leaves `origin`, is collected in
 * `faults`. What a service worker keeps would hide what a test lets fail, so there is none unless it is asked for.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', serviceWorkers: 'block', ...options });
  open.add(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A browser asks for an icon of its own accord where a file that names none is opened, such as /robots.txt, and may be late to say so.
    const isIcon = message.location().url === `${origin}/favicon.ico`;
    if (message.type() === 'error' && !isIcon) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`left the site: ${request.url()}`);
  });
  countRequests(page);
  await page.goto(path);
  return { page, faults };
}

/** Opens each of `paths` in turn in one page, and waits until it is settled; `faults` are those of that address. */
export async function* openEach<Path extends string>(
  browser: Browser,
  origin: string,
  paths: readonly Path[],
  options: BrowserContextOptions = {},
): AsyncGenerator<{ page: Page; path: Path; faults: readonly string[] }> {
  const { page, faults } = await openPage(browser, origin, '/robots.txt', options);
  for (const path of paths) {
    faults.length = 0;
    // Where two addresses differ by their fragment only, `goto` would open nothing.
    if (path.includes('#')) await page.goto('/robots.txt');
    await page.goto(path);
    await settled(page);
    yield { page, path, faults };
  }
}

/** Waits until all that a page asked for has been answered for a tenth of a second, and the answers to the query of its address are shown. */
export async function settled(page: Page): Promise<void> {
  const counted = traffic.get(page);
  if (!counted) throw new Error('The page was not opened by openPage.');
  await page.waitForLoadState('load');
  const { pathname, searchParams } = new URL(page.url());
  if (pathname.endsWith('/lookup/') && searchParams.has('q')) {
    await page.waitForFunction(
      (query) =>
        !matchMedia('(scripting: enabled)').matches ||
        document.querySelector<HTMLElement>('main lookup-box ol')?.dataset['query'] === query,
      searchParams.get('q'),
    );
  }
  while (counted.pending.size > 0 || Date.now() - counted.changed < 100) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function countRequests(page: Page): void {
  const counted = { pending: new Set<Request>(), changed: Date.now() };
  traffic.set(page, counted);
  page.on('request', (request) => {
    // Nothing answers what the page before it asked for.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) counted.pending.clear();
    counted.pending.add(request);
    counted.changed = Date.now();
  });
  const end = (request: Request) => {
    counted.pending.delete(request);
    counted.changed = Date.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
}
