import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/locales.ts';
import { askLookup, askPagefind, type Asked } from './inPage.ts';
import { givenOf, type Given } from './scores.ts';
import type { MeteredServer } from './server.ts';

/** Something that answers queries in the browser. */
export interface Engine {
  readonly name: string;
  /** The page to ask on. */
  readonly path: string;
  readonly ask: (page: Page, asked: Asked) => Promise<Given[]>;
}

export const PLAIN = '/plain-pagefind/';

/** The look-up of the site in a language. */
export const lookupIn = (locale: Locale): Engine => ({
  name: 'look-up',
  path: `/${locales[locale].path}lookup/`,
  ask: async (page, asked) => (await page.evaluate(askLookup, asked)).map(givenOf),
});

/** Pagefind lists pages without end; as many are read as a class of queries has codes at most, and some more. */
export const plainPagefind: Engine = {
  name: 'Pagefind',
  path: PLAIN,
  ask: async (page, asked) => (await page.evaluate(askPagefind, { ...asked, most: 100 })).map(givenOf),
};

/** What a page without anything of the site in its cache takes to answer its first query. */
export interface FirstQuery {
  /** Compressed bytes fetched once the page itself had loaded. */
  readonly bytes: number;
  /** As many of them as had been fetched when the answer was painted. */
  readonly bytesBefore: number;
  readonly time: number;
  readonly paths: readonly string[];
}

/** Asks each query on a fresh page, waits until nothing more is fetched, and returns the one that fetched most. */
export async function askFirst(
  browser: Browser,
  server: MeteredServer,
  engine: Engine,
  { texts, ...how }: Asked,
): Promise<FirstQuery> {
  const firsts: FirstQuery[] = [];
  for (const text of texts) firsts.push(await askFresh(browser, server, engine, { ...how, texts: [text] }));
  return firsts.reduce((most, first) => (first.bytes > most.bytes ? first : most));
}

async function askFresh(browser: Browser, server: MeteredServer, engine: Engine, asked: Asked): Promise<FirstQuery> {
  return onPage(browser, server, engine, async (page) => {
    server.reset();
    const [given] = await engine.ask(page, asked);
    const { bytes: bytesBefore } = server.sent();
    await server.quiet();
    return { ...server.sent(), bytesBefore, time: given?.time ?? Infinity };
  });
}

/** Asks all queries one after the other on one page that has answered others before. */
export async function askAll(
  browser: Browser,
  server: MeteredServer,
  engine: Engine,
  { texts, ...how }: Asked,
): Promise<Given[]> {
  return onPage(browser, server, engine, async (page) => {
    await engine.ask(page, { ...how, texts: warmUp });
    return engine.ask(page, { ...how, texts });
  });
}

const warmUp = ['InternalError', 'InvalidParameterValue', '参数错误', '签名过期', 'resource not found'];

async function onPage<T>(
  browser: Browser,
  { origin }: MeteredServer,
  { path }: Engine,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  // The worker that lets the site work offline would fetch the site's own files meanwhile, whether there is a look-up or not.
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(path, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}
