import { allowOwnWorkers } from './allowOwnWorkers.ts';
import { pagefindFolder } from '../offline/addresses.ts';
import { pageData } from './pageData.ts';

/** One page that Pagefind found. `excerpt` is text in which `<mark>` marks what was searched for, with `<` and `>` escaped. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/** The part of Pagefind's browser interface that is used. Source: https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
  destroy: () => Promise<void>;
}

let started: Promise<Pagefind> | undefined;
/** A browser keeps a module that failed to load as failed, by its address. */
let starts = 0;

/**
 * Finds the pages in the language of this one that contain the words of a query anywhere. Rejects where Pagefind or its index does not
 * load; the next search then loads them again.
 */
export async function searchPages(query: string, maxPages: number): Promise<PagefindPage[]> {
  const current = (started ??= start());
  try {
    const { results } = await (await current).search(query);
    return await Promise.all(results.slice(0, maxPages).map((result) => result.data()));
  } catch (error) {
    // Of several searches that fail together, the first one ends Pagefind.
    if (started === current) {
      started = undefined;
      await current.then((pagefind) => pagefind.destroy()).catch(() => undefined);
    }
    throw error;
  }
}

async function start(): Promise<Pagefind> {
  const address = `${pagefindFolder(pageData.base, pageData.release)}pagefind.js${starts === 0 ? '' : `?again=${starts}`}`;
  starts++;
  allowOwnWorkers();
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    baseUrl: pageData.base,
    ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
  });
  await pagefind.init();
  return pagefind;
}
