import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkLanguages } from '../../src/integrations/checkLanguages.ts';
import { inFolder } from '../support/folder.ts';

const chinese = 'content/errors/zh-cn/one.md';
const english = 'content/errors/en/two.md';
const files = {
  'src/maker.ts': 'export {};\n',
  'content/products.yml': 'one: { name: { zh-cn: 一 } }\ntwo: { name: { en: Two } }\n',
  [chinese]: '| 错误码 | 描述 |\n| --- | --- |\n| A.B | 甲 |\n',
  [english]: '| Error Code | Description |\n| --- | --- |\n| A.B | a |\n| A.C | b |\n',
};
const clean = [
  'content/errors/zh-cn/one.md: 1 rows in = 1 on pages + 0 in problems',
  '1 files: 1 rows in = 1 on pages + 0 in problems',
  'content/errors/en/two.md: 2 rows in = 2 on pages + 0 in problems',
  '1 files: 2 rows in = 2 on pages + 0 in problems',
];

/** Checks the project in `root` as a build does. */
const check = (root: string) => {
  const { problems, tally, pieces } = checkLanguages(root, { cacheDir: pathToFileURL(join(root, 'cache/')) });
  return { problems: problems.map(({ id, file, line }) => `${id} ${file}:${line}`), tally, pieces };
};

/** A way to change a file of the project in `root`. */
const writer = (root: string) => (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** Puts a word into the kept tallies that no check writes, to tell them from what is found anew. */
const markKept = (root: string) => {
  const note = join(root, 'cache/checks.json');
  writeFileSync(note, readFileSync(note, 'utf8').replaceAll(' rows in', ' kept rows in'));
};

describe('the check of a language', () => {
  test('is kept while its content is as it was', () =>
    inFolder(files, (root) => {
      const first = check(root);
      assert.deepEqual([first.problems, first.tally], [[], clean]);
      markKept(root);
      const kept = clean.map((line) => line.replace(' rows in', ' kept rows in'));
      assert.deepEqual(check(root), { ...first, tally: kept });

      writer(root)(english, files[english].replace('| b |', '| c |'));
      assert.deepEqual(check(root).tally, [...kept.slice(0, 2), ...clean.slice(2)]);
    }));

  const changes: Readonly<Record<string, { change: (root: string) => void; problems: readonly string[] }>> = {
    'one of its tables': {
      change: (root) => {
        writer(root)(chinese, `${files[chinese]}| A B | 乙 |\n`);
      },
      problems: [`malformed-code ${chinese}:4`],
    },
    'a remedy': {
      change: (root) => {
        writer(root)('content/remedies/zh-cn/X.md', '---\ncodes: [X.Y]\nretry: no\nfixedBy: caller\n---\n');
      },
      problems: ['unknown-code content/remedies/zh-cn/X.md:2'],
    },
    'the products': {
      change: (root) => {
        writer(root)('content/products.yml', files['content/products.yml'].replace('one', 'none'));
      },
      problems: ['unknown-product content/products.yml:1'],
    },
    'the names of the tables of another language': {
      change: (root) => {
        rmSync(join(root, english));
      },
      problems: ['unknown-product content/products.yml:2'],
    },
  };
  for (const [name, { change, problems }] of Object.entries(changes)) {
    test(`is made again after a change of ${name}, until there is no problem left`, () =>
      inFolder(files, (root) => {
        check(root);
        markKept(root);
        change(root);
        assert.deepEqual(check(root).problems, problems);
        assert.deepEqual(check(root).problems, problems);
      }));
  }

  test('is made again by other code', () =>
    inFolder(files, (root) => {
      check(root);
      markKept(root);
      writer(root)('src/maker.ts', 'export const one = 1;\n');
      assert.deepEqual(check(root).tally, clean);
    }));

  test('leaves nothing where nothing is to be kept', () =>
    inFolder(files, (root) => {
      assert.deepEqual(checkLanguages(root).tally, clean);
      assert.throws(() => readFileSync(join(root, 'cache/checks.json')), /ENOENT/);
    }));
});
