import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { files, imports, scriptsOfPages, type Import } from '../../support/imports.ts';

const OWN_FOLDERS = ['lookup/', 'handOff/', 'scripts/', 'text/'];
const isOwn = (file: string) => OWN_FOLDERS.some((folder) => file.startsWith(folder));

/** Modules that need Node.js or native code, or that are too large for a browser. */
const FORBIDDEN_PACKAGE = /^(?:node:|(?:satteri|shiki|pagefind|zod|yaml|astro)(?:[/:]|$)|@astrojs\/)/;
const FORBIDDEN_FOLDER = /^(?:catalogue|read|bridge|problems|integrations|lookup\/build)\//;

function importsByFile(kept: readonly Import[]): ReadonlyMap<string, readonly string[]> {
  const byFile = Map.groupBy(kept, ({ from }) => from);
  return new Map([...byFile].map(([file, own]) => [file, own.map(({ to }) => to)]));
}

/** All that is loaded with some files, as the way from one of them: `scripts/site.ts → lookup/shared/callQuery.ts`. */
function waysFrom(starts: readonly string[], graph: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const ways = new Map(starts.map((file) => [file, file]));
  for (const [file, way] of ways) {
    for (const to of graph.get(file) ?? []) if (!ways.has(to)) ways.set(to, `${way} → ${to}`);
  }
  return ways;
}

/** The first circle in a graph of imports, or undefined. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const to of graph.get(file) ?? []) {
      const circle = visit(to, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('what a browser loads', () => {
  const starts = [
    ...files.filter((file) => file.startsWith('scripts/') || /^lookup\/(?:browser|shared)\//.test(file)),
    ...scriptsOfPages,
  ];
  const ways = waysFrom(starts, importsByFile(imports.filter(({ isType }) => !isType)));

  test('starts with the scripts of pages', () => {
    assert.ok(scriptsOfPages.includes('scripts/site.ts') && scriptsOfPages.includes('scripts/missingPage.ts'));
    assert.ok(ways.has('scripts/lookupBox.ts') && ways.has('lookup/browser/rankCodes.ts') && ways.size > 60);
    assert.deepEqual(
      starts.filter((file) => !files.includes(file)),
      [],
    );
  });

  test('needs neither Node.js, nor native or large packages', () => {
    assert.deepEqual(
      [...ways].filter(([file]) => FORBIDDEN_PACKAGE.test(file)).map(([, way]) => way),
      [],
    );
  });

  test('is nothing of the content, the build or Astro', () => {
    assert.deepEqual(
      [...ways].filter(([file]) => FORBIDDEN_FOLDER.test(file)).map(([, way]) => way),
      [],
    );
  });
});

describe('no file imports itself through others', () => {
  test('at run time, anywhere in src', () => {
    assert.equal(findCircle(importsByFile(imports.filter(({ isType }) => !isType))), undefined);
  });

  test('not even its types, in the look-up, the tools, the hand-off and the scripts', () => {
    assert.equal(findCircle(importsByFile(imports.filter(({ from }) => isOwn(from)))), undefined);
  });

  test('a circle is found', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d']],
      ['d', ['b']],
    ]);
    assert.deepEqual(findCircle(graph), ['b', 'c', 'd', 'b']);
    assert.equal(findCircle(new Map([...graph, ['d', []]])), undefined);
  });
});
