import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compressedSize, distFiles, distPages, readDist } from '../support/dist.ts';

const KILOBYTE = 1000;

test('the HTML of a code, category or product weighs at most 8 kB compressed', () => {
  for (const { url, file } of distPages()) {
    if (/^\/(?:errors|categories|products)\/./.test(url)) {
      const size = compressedSize(file);
      assert.ok(size <= 8 * KILOBYTE, `${url} weighs ${size} bytes`);
    }
  }
});

test('a first visit to any page weighs at most 31.2 kB compressed, with everything that it loads', () => {
  const files = new Set(distFiles());
  for (const { url, file } of distPages()) {
    const loaded = allLoadedBy(file, files);
    assert.ok(
      [...loaded].some((path) => path.endsWith('.css')) && [...loaded].some((path) => path.endsWith('.js')),
      url,
    );
    const size = [...loaded].reduce((sum, path) => sum + compressedSize(path), 0);
    assert.ok(size <= 31.2 * KILOBYTE, `${url} loads ${size} bytes`);
  }
});

test('a first visit to the page of a code weighs at most 16 kB compressed, with everything that it loads', () => {
  const files = new Set(distFiles());
  const pages = distPages().filter(({ url }) => /^\/(?:en\/)?errors\/[^/]+\/$/.test(url));
  assert.ok(pages.length > 100);
  for (const { url, file } of pages) {
    const size = [...allLoadedBy(file, files)].reduce((sum, path) => sum + compressedSize(path), 0);
    assert.ok(size <= 16 * KILOBYTE, `${url} loads ${size} bytes`);
  }
});

test('a page waits for one style sheet', () => {
  for (const { url, html } of distPages()) {
    assert.equal(html.match(/<link rel="stylesheet"(?![^>]*media="print")/g)?.length, 1, url);
    // The page of missing addresses first finds out in which language it speaks.
    if (url !== '/404.html') assert.doesNotMatch(html, /<script src=|<script (?!type=)[^>]*src=/, url);
  }
});

/** Paths of the file of a page and of all that it loads, and what that loads. */
function allLoadedBy(page: string, files: ReadonlySet<string>): Set<string> {
  const loaded = new Set([page]);
  for (const path of loaded) for (const other of loadedBy(path)) if (files.has(other)) loaded.add(other);
  return loaded;
}

/** Paths of what a page or script loads at once: styles, scripts and its icon, and what a script imports statically; not what only an installation asks for. */
function loadedBy(path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const text = /\.(?:html|js)$/.test(path) ? readDist(path) : '';
  return path.endsWith('.js')
    ? [...text.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => folder + name)
    : [
        ...text.matchAll(
          /<(?:script|link)\b(?! rel="(?:alternate|apple-touch-icon|manifest|search|sitemap)")[^>]*\s(?:src|href)="\/([^"]+)"/g,
        ),
      ].map(([, name = '']) => name);
}

test('the search index comes in at most 150 files for each language', () => {
  const files = distFiles().filter((file) => file.startsWith('pagefind/'));
  const languages = new Set(files.flatMap((file) => /pagefind\.([\w-]+)_[^/]*\.pf_meta$/.exec(file)?.[1] ?? []));
  assert.ok(languages.size > 0 && files.length <= 150 * languages.size, `${files.length} files`);
});
