import type { Browser } from 'playwright-core';
import { classes, type ClassName } from './classes.ts';
import { askAll, askFirst, plainPagefind, type Engine } from './engines.ts';
import type { Query } from './query.ts';
import { missesOf, type ClassResult, type GroupResult } from './report.ts';
import { scoresOf, type Given } from './scores.ts';
import type { MeteredServer } from './server.ts';

/** Queries of a class that are each asked on a fresh page. */
const FRESH = 3;
/** Milliseconds after which an answer is not waited for. */
const PATIENCE = 15_000;

/** Asks the queries of a class of a look-up, and of plain Pagefind right after it. */
export async function measureClass(
  name: ClassName,
  queries: readonly Query[],
  lookup: Engine,
  browser: Browser,
  server: MeteredServer,
): Promise<ClassResult> {
  const asked = {
    texts: queries.map(({ text }) => text),
    isPasted: 'isPasted' in classes[name],
    patience: PATIENCE,
  };
  const ask = async (engine: Engine) => ({
    given: await askAll(browser, server, engine, asked),
    first: await askFirst(browser, server, engine, { ...asked, texts: asked.texts.slice(0, FRESH) }),
  });
  const ours = await ask(lookup);
  const theirs = await ask(plainPagefind);
  return {
    name,
    queries: queries.length,
    lookup: { scores: scoresOf(queries, ours.given), first: ours.first },
    pagefind: { scores: scoresOf(queries, theirs.given), first: theirs.first },
    groups: groupsOf(queries, ours.given, theirs.given),
    misses: missesOf(name, queries, ours.given),
  };
}

/** The scores of each group of queries. */
function groupsOf(queries: readonly Query[], ours: readonly Given[], theirs: readonly Given[]): GroupResult[] {
  const groups = new Set(queries.flatMap(({ group }) => group ?? []));
  return [...groups].sort().map((group) => {
    const positions = queries.flatMap((query, at) => (query.group === group ? [at] : []));
    const own = positions.flatMap((at) => queries[at] ?? []);
    const scores = (given: readonly Given[]) =>
      scoresOf(
        own,
        positions.flatMap((at) => given[at] ?? []),
      );
    return { group, queries: own.length, lookup: scores(ours), pagefind: scores(theirs) };
  });
}
