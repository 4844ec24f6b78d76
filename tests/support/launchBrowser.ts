import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chrome or Chromium where systems install it. */
const installed = [
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

/** Whether the browser inside the npm package is made for this machine. */
const hasBundled = process.platform === 'linux' && process.arch === 'x64';

/**
 * The browser that `CHROME_PATH` names, else the headless Chromium that comes inside an npm package with its system libraries, which is of
 * a known version, and lighter: the 163 browser tests take 189 s in its Chromium 153, 288 s in an installed 156. Where that does not run, an
 * installed Chrome or Chromium.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = process.env['CHROME_PATH'] ?? (hasBundled ? undefined : installed.find((one) => existsSync(one)));
  if (path !== undefined) return chromium.launch({ executablePath: path, args: quiet });
  // The package unpacks its own libraries only where it believes itself on AWS, and reads that when it is imported.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // In a single process, closing one context ends the whole browser.
  const args = bundled.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...args, ...quiet] });
}
