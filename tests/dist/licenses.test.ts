import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { distFiles, readDist } from '../support/dist.ts';
import { files, imports, scriptsOfPages } from '../support/imports.ts';

const text = readDist('licenses.txt');
const named = [...text.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)].map(([, name = '', version = '', license = '']) => ({
  name,
  version,
  license,
}));
const namedPackages = new Set(named.map(({ name }) => name));

/** `@scope/name` of `@scope/name/path`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The files of `src` that run in the browser. */
function browserFiles(): Set<string> {
  const found = new Set(scriptsOfPages);
  for (const file of found)
    for (const { from, to, isType } of imports) if (from === file && !isType && files.includes(to)) found.add(to);
  return found;
}

test('every package that a script of the browser imports is named', () => {
  const inBrowser = browserFiles();
  assert.ok(inBrowser.size > 40);
  // What is no package is a file of this site: it has an ending, or a name of this site's own.
  const packages = imports.filter(
    ({ from, to, isType }) => inBrowser.has(from) && !isType && !/^#|\.\w+(?:\?\w+)?$/.test(to),
  );
  for (const { to } of packages) assert.ok(namedPackages.has(packageOf(to)), to);
});

test('what is copied and what Starlight and Vite add is named', () => {
  const scripts = distFiles().filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
  const holds = (words: string) => scripts.some((file) => readDist(file).includes(words));
  const added = {
    pagefind: distFiles().some((file) => /^pagefind\/.*pagefind\.js$/.test(file)),
    vite: holds('vite:preloadError'),
    '@astrojs/starlight': holds('starlight-tabs'),
  };
  for (const [name, isThere] of Object.entries(added)) assert.equal(namedPackages.has(name), isThere, name);
});

test('each is named with the version that is installed, its licence, and the text of it', () => {
  for (const { name, version, license } of named) {
    const manifest = readFileSync(`node_modules/${name}/package.json`, 'utf8');
    assert.ok(manifest.includes(`"version": "${version}"`), name);
    assert.match(license, /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/, name);
    const own = text.split(`## ${name} - `)[1]?.split(/^## /m)[0] ?? '';
    assert.match(own, /copyright|permission is hereby granted/i, name);
  }
});

test('no style of the site is that of a package without a name here', () => {
  for (const file of distFiles().filter((name) => name.endsWith('.css'))) {
    const foreign = /\/\*!.*?\*\//s.exec(readDist(file))?.[0];
    assert.equal(foreign, undefined, file);
  }
});
