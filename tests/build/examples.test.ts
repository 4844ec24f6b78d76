import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { findCodes } from '../../src/cli/findCodes.ts';
import { prepareMeanings } from '../../src/lookup/browser/rankMessages.ts';
import { prepareWords } from '../../src/lookup/browser/words/wordSearch.ts';
import { bySegment, prepareIndex, type SerializedIndex } from '../../src/lookup/shared/codeIndex.ts';
import type { SerializedWords } from '../../src/lookup/shared/serializedWords.ts';
import { readSite } from '../../src/read/readSite.ts';
import { copyProject } from '../support/project.ts';

/** One copy builds all examples, one after another. */
const project = copyProject();
after(() => {
  project.remove();
});

const json = (path: string): unknown => JSON.parse(project.read(path));

/** Looks a text up in the built site, as its search box does. */
async function lookUp(text: string): Promise<(string | undefined)[]> {
  const index = json('dist/lookup/codes.json') as SerializedIndex;
  const texts = json('dist/lookup/texts.json') as string[];
  const entries = prepareIndex(index);
  const words = prepareWords({ index, texts, words: json('dist/lookup/words.json') as SerializedWords }, []);
  const known = {
    ...index,
    entries,
    lang: 'en',
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    bySegment: bySegment(entries),
    loadMeanings: () => Promise.resolve(prepareMeanings(texts)),
    loadWords: () => Promise.resolve(words),
    loadAllWords: () => Promise.resolve(words),
  };
  const settings = readSite(project.folder).settings.call;
  return (await findCodes(text, { known, products: index.products, settings })).map(({ code }) => code);
}

interface Example {
  /** Category → its codes. */
  readonly categories: Readonly<Record<string, readonly string[]>>;
  /** Families on the home page, in order. */
  readonly families: readonly string[];
  /** What is looked up → the code that is found. */
  readonly lookUps: Readonly<Record<string, string>>;
  /** What pages hold, by their path. */
  readonly pages: Readonly<Record<string, RegExp>>;
}

const examples: Readonly<Record<string, Example>> = {
  'four-columns': {
    categories: { ACC: ['ACC-1042', 'ACC-1050'], REQ: ['REQ-2001', 'REQ-2002'] },
    families: ['Your request', 'Your account'],
    lookUps: {
      acc1042: 'ACC-1042',
      '{"status": "error", "error": {"code": "REQ-2002", "text": "No such currency"}, "trace": "a1b2c3"}': 'REQ-2002',
      'upstream answered ACC-1050, giving up': 'ACC-1050',
    },
    pages: {
      'errors/REQ-2001/index.html': /The amount is missing\.[\s\S]*Send <code>amount<\/code> in cents/,
      'errors/ACC-1042/index.html': /&#34;trace&#34;: &#34;/,
    },
  },
  numbers: {
    categories: { '-0xxx': ['-1'], '40xxx': ['40001', '40013'], '45xxx': ['45009', '45011'] },
    families: ['Your credentials', 'Limits', 'Other categories'],
    lookUps: {
      '40013': '40013',
      '{"errcode": 45009, "errmsg": "reach max api daily quota limit", "rid": "62-1"}': '45009',
    },
    pages: {
      'errors/40001/index.html': /&#34;errcode&#34;: 40001,/,
      'categories/45xxx/index.html': /category-icon square green/,
    },
  },
  sqlstate: {
    categories: {
      'Class 08: connection': ['08000', '08006'],
      'Class 23: integrity': ['23503', '23505'],
      'Class 42: syntax': ['42601', '42P01'],
    },
    families: ['Connection', 'Your statement'],
    lookUps: { '42p01': '42P01', 'ERROR: duplicate key (SQLSTATE 23505)': '23505' },
    pages: { 'errors/08006/index.html': /The connection was lost\./ },
  },
  'snake-case': {
    categories: {
      Card: ['card_declined', 'expired_card', 'incorrect_cvc'],
      Limits: ['rate_limit'],
      Request: ['parameter_missing'],
    },
    families: ['The card', 'Your request'],
    lookUps: {
      declined: 'card_declined',
      '{"error": {"type": "expired_card", "message": "Too old."}, "request": "r_1"}': 'expired_card',
    },
    pages: { 'actions/cards/CreateCharge/index.html': /incorrect_cvc/ },
  },
  'error-names': {
    categories: { fs: ['ERR_FS_TOO_LARGE'], http: ['ERR_HTTP_HEADERS_SENT', 'ERR_HTTP_INVALID_STATUS'] },
    families: [],
    lookUps: { 'RangeError [ERR_HTTP_INVALID_STATUS]: Invalid status code: 42': 'ERR_HTTP_INVALID_STATUS' },
    pages: { 'categories/http/index.html': /ERR_HTTP_HEADERS_SENT/ },
  },
  'two-languages': {
    categories: { Access: ['Access.Denied'], Request: ['Request.Timeout', 'Request.TooLarge'] },
    families: ['Your request', 'Permission'],
    lookUps: { 'access denied': 'Access.Denied' },
    pages: {
      'index.html': /<html lang="en"[\s\S]*Storage errors/,
      'zh-cn/index.html': /<html lang="zh-CN"[\s\S]*存储错误码[\s\S]*<h3>请求<\/h3>/,
      'zh-cn/errors/Request.TooLarge/index.html': /请求体超过 5 GB。/,
      '404.html': /<html lang="en"/,
    },
  },
};

test('every example is here, beside the one that a new site starts from', () => {
  const folders = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), [...Object.keys(examples), 'start'].sort());
});

for (const [name, { categories, families, lookUps, pages }] of Object.entries(examples)) {
  describe(name, () => {
    test('builds, with a page for every code, by category and family', () => {
      project.drop('content');
      cpSync(`examples/${name}/content`, join(project.folder, 'content'), { recursive: true });
      const { status, output } = project.build();
      assert.equal(status, 0, output);
      const { codes } = json('dist/api/v1/codes.json') as DataFiles['CodesFile'];
      const found = Map.groupBy(codes, ({ category }) => category);
      assert.deepEqual(
        Object.fromEntries([...found].map(([category, members]) => [category, members.map(({ code }) => code)])),
        categories,
      );
      for (const { code } of codes) assert.ok(project.has(`dist/errors/${code}/index.html`), code);
      const home = project.read('dist/index.html');
      assert.deepEqual(
        Array.from(home.matchAll(/<h3>([^<]+)<\/h3>/g), ([, family]) => family),
        families,
      );
      for (const [path, expected] of Object.entries(pages)) assert.match(project.read(`dist/${path}`), expected, path);
      const links = new Set(
        Array.from(home.matchAll(/<a [^>]*href="(\/[^"#?]*)/g), ([, link = '']) => decodeURIComponent(link)),
      );
      for (const link of links)
        assert.ok(
          project.has(`dist${link.endsWith('/') ? `${link}index.html` : link}`),
          `the home page leads to ${link}`,
        );
    });

    for (const [text, code] of Object.entries(lookUps)) {
      test(`finds ${code} for ${text}`, async () => {
        assert.equal((await lookUp(text))[0], code);
      });
    }
  });
}

test('a wrong address to publish at stops the build before it begins, and says what to write', () => {
  const { status, output } = project.build({ SITE_URL: 'docs.example.com/errors' });
  assert.equal(status, 1);
  assert.match(output, /SITE_URL is "docs\.example\.com\/errors"[^\n]*Write SITE_URL=https:\/\/docs\.example\.com/);
});
