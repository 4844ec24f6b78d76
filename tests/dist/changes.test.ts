import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { readHistory } from '../../src/history/readHistory.ts';
import { textOf } from '../../src/i18n/text.ts';
import { fill } from '../../src/text/fill.ts';
import { distPages, readDist } from '../support/dist.ts';

const pages = new Map(distPages().map((page) => [page.url, page]));
const history = readHistory(process.cwd());

for (const [locale, home] of [
  ['zh-cn', '/'],
  ['en', '/en/'],
] as const) {
  const words = textOf(locale);

  test(`page, data and Markdown of a code say the same dates (${locale})`, () => {
    const { codes } = JSON.parse(readDist(`${home.slice(1)}api/v1/codes.json`)) as DataFiles['CodesFile'];
    for (const { code, since, listedBy, changed } of codes) {
      const page = pages.get(`${home}errors/${code}/`)?.text ?? '';
      const markdown = readDist(`${home.slice(1)}errors/${code}.md`);
      for (const [day, sentence, label] of [
        [since, words.changes.since, words.data.since],
        [listedBy, words.changes.listedBy, words.data.listedBy],
      ] as const) {
        assert.equal(page.includes(fill(sentence, { date: day ?? '' })), day !== undefined, code);
        assert.equal(markdown.includes(label), day !== undefined, code);
      }
      if (changed !== undefined) assert.ok(markdown.includes(changed), code);
    }
  });

  test(`the list of changes is what the history tells (${locale})`, () => {
    const { text = '', links = [] } = pages.get(`${home}changes/`) ?? {};
    const entries = DomUtils.getElementsByTagName(
      'entry',
      parseDocument(readDist(`${home.slice(1)}changes.atom`), { xmlMode: true }),
    );
    assert.ok(links.includes(`${home}changes.atom`));
    if (!history) {
      assert.ok(text.includes(words.changes.unknown));
      assert.equal(entries.length, 0);
      return;
    }
    const own = history.changes.filter((change) => change.locale === locale);
    for (const { time } of own) assert.ok(text.includes(time.slice(0, 10)));
    assert.equal(entries.length, own.length);
    assert.equal(text.includes(fill(words.changes.from, { date: history.from ?? '' })), history.from !== undefined);
  });
}
