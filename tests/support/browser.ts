import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** Chrome or Chromium where systems install it. */
const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser: an installed Chrome or Chromium, else the one that comes inside an npm package with its system libraries. */
export async function launchBrowser(): Promise<Browser> {
  const path = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  if (path !== undefined && process.env['BUNDLED_BROWSER'] === undefined) {
    return chromium.launch({ executablePath: path, args: quiet });
  }
  // The package unpacks its own libraries only where it believes itself on AWS, and reads that when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // In a single process, closing one context ends the whole browser.
  const args = bundled.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...quiet] });
}

/**
 * A page in a context of its own. Every error in it, and every request that leaves `origin`, is collected in `faults`. What a service worker keeps
 * would hide what a test lets fail, so there is none unless it is asked for.
 */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`left the site: ${request.url()}`);
  });
  await page.goto(path);
  return { page, faults };
}
