import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogues } from '../../src/catalogue/loadCatalogue.ts';
import { listedPages, pagesOfLanguage } from '../../src/catalogue/translations.ts';
import { locales } from '../../src/locales.ts';
import { urlsOf } from '../../src/urls.ts';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { runProgram } from '../support/cli.ts';
import { distPages, readDist } from '../support/dist.ts';
import { schemaErrors } from '../support/schema.ts';
import { chineseIn, englishIn } from '../support/language.ts';

const pages = distPages();
const byUrl = new Map(pages.map((page) => [page.url, page]));
const catalogues = loadCatalogues(process.cwd()).map(({ catalogue }) => catalogue);
const languages = catalogues.map((catalogue) => pagesOfLanguage(catalogue, urlsOf('/', catalogue.locale)));
const isUntranslated = (html: string) => html.includes('content="noindex"');
/** The title of a guide that is not translated is its name, and the head has no language of its own. */
const body = (html: string) => html.replace(/<head>[\s\S]*?<\/head>/, isUntranslated(html) ? '' : '$&');

test('no page under /en/ shows Chinese as English', () => {
  for (const { url, html } of pages.filter((page) => page.url.startsWith('/en/')))
    assert.deepEqual(chineseIn(body(html)), [], url);
});

test('no page at the root shows English prose as Chinese', () => {
  for (const { url, html } of pages.filter((page) => !page.url.startsWith('/en/')))
    assert.deepEqual(englishIn(body(html)), [], url);
});

test('every page says in which language it is', () => {
  for (const { url, html } of pages) {
    const lang = locales[url.startsWith('/en/') ? 'en' : 'zh-cn'].lang;
    assert.ok(html.includes(`<html lang="${lang}"`), url);
  }
});

test('a page names the pages that say the same in other languages, and only those', () => {
  const listed = new Map(listedPages(languages).map(({ path, alternates }) => [path, alternates]));
  for (const { url, html } of pages.filter((page) => !page.url.endsWith('/404.html'))) {
    const found = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="https?:\/\/[^/]+([^"]*)">/g)];
    assert.deepEqual(
      found.map(([, hreflang, href]) => ({ hreflang, href })),
      (listed.get(url) ?? []).map(({ hreflang, href }) => ({ hreflang, href })),
      url,
    );
    assert.equal(isUntranslated(html), !listed.has(url), url);
  }
});

test('a page that is not translated has the original as canonical address', () => {
  for (const { locale, home, untranslated } of languages) {
    for (const url of untranslated) {
      const page = byUrl.get(url);
      if (!page) continue;
      const originals = languages
        .filter((other) => other.locale !== locale)
        .map((other) => other.home + url.slice(home.length));
      assert.ok(originals.includes(new URL(page.canonical ?? '').pathname), url);
    }
  }
});

test('the link to another language leads to the same page', () => {
  for (const { url, html } of pages.filter((page) => !page.url.endsWith('/404.html'))) {
    const [english, chinese] = url.startsWith('/en/') ? [url, url.slice(3)] : [`/en${url}`, url];
    const other = url === english ? chinese : english;
    assert.ok(byUrl.has(other), `${url} is there in both languages`);
    assert.match(html, new RegExp(`<a class="button" href="${RegExp.escape(other)}" hreflang=`), url);
  }
});

test('a code that one edition alone lists has a page in the other language that says so', () => {
  const page = byUrl.get('/errors/FailedOperation.CreateBucketFail/');
  assert.match(page?.text ?? '', /只有英语版的错误码表列出此错误码.*国内站的文档没有收录它/);
  assert.match(page?.html ?? '', /<p class="meaning-text" lang="en">Failed to create the COS bucket\.<\/p>/);
});

test('the page that is missing knows every language', () => {
  const html = byUrl.get('/404.html')?.html ?? '';
  for (const { lang, path } of Object.values(locales).slice(1)) {
    assert.ok(byUrl.get(`/${path}404.html`)?.html.includes(`<html lang="${lang}"`));
    assert.ok(html.includes(`<template data-lang="${lang}"`));
    assert.ok(html.includes(`<p class="no-script" lang="${lang}">`));
  }
});

test('the data is there in English too, under its own addresses', () => {
  const json = JSON.parse(readDist('en/api/v1/codes/InternalError.json')) as DataFiles['CodeFile'];
  assert.equal(schemaErrors('CodeFile', json), '');
  assert.deepEqual([json.language, json.meanings[0]?.plain], ['en', 'Internal error.']);
  assert.match(json.url, /\/en\/errors\/InternalError\/$/);
  assert.match(readDist('api/v1/codes/InternalError.json'), /"language":"zh-CN"/);
  assert.match(readDist('en/errors/InternalError.md'), /\n- Scope: Common[^]*\n## Meaning\n\nInternal error\.\n/);
  assert.match(readDist('en/api/v1/codes.csv'), /Internal error\./);
  assert.match(readDist('en/llms.txt'), /\/en\/errors\/InternalError\.md\): Internal error\./);
});

test('a code is explained in English on the command line', () => {
  const { status, out } = runProgram(['explain', 'InternalError', '--lang', 'en']);
  assert.equal(status, 0);
  assert.match(out, /^InternalError\n {2}Internal error\.\n[^]*\/en\/errors\/InternalError\/\n$/);
});
