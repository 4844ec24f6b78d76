import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkWords } from '../../../src/catalogue/checkWords.ts';
import { inLanguage, neutralSettings, readSite } from '../../../src/read/readSite.ts';
import { siteSchema } from '../../../src/read/siteSchema.ts';
import { projectRoot } from '../../support/content.ts';

const root = mkdtempSync(join(tmpdir(), 'site-'));
after(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, text = '') => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const read = (yaml: string) => {
  write('content/site.yml', yaml);
  return readSite(root);
};
const slips = (yaml: string) =>
  read(yaml).problems.map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`);

test('a site without settings has neutral ones', () => {
  const { settings, problems } = readSite(root);
  assert.deepEqual([settings, problems], [neutralSettings, []]);
  assert.deepEqual(neutralSettings.call.response, {
    error: { code: '{code}', message: '{message}' },
    requestId: '{requestId}',
  });
  assert.doesNotMatch(JSON.stringify(neutralSettings), /tencent|AuthFailure/i);
});

test('settings are read with their defaults', () => {
  const { settings, problems } = read('name: Shop errors\ncall: { requestId: X-Trace }\ncategories: prefix\n');
  assert.deepEqual(problems, []);
  assert.equal(settings.name, 'Shop errors');
  assert.equal(settings.call.requestId, 'X-Trace');
  assert.deepEqual(settings.categories, { by: 'prefix' });
  assert.deepEqual(settings.sections, ['categories', 'guides', 'products', 'data']);
});

test('codes are grouped by tens, hundreds or thousands', () => {
  for (const size of [10, 100, 1000])
    assert.deepEqual(read(`categories: { by: digits, size: ${size} }`).settings.categories, { by: 'digits', size });
});

describe('a slip is a problem with its place, in words', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'name: [Shop]',
      '1:7 `name` is a list. Write a text; one that looks like a number, a date or a list stands in quotes.',
    ],
    ['nmae: Shop', '1:7 There is no field `nmae`. Did you mean `name`?'],
    [
      'languages: [en, fr]',
      '1:17 Entry 2 of `languages` is "fr", which is none of its values. Write one of zh-cn, en.',
    ],
    [
      'aliases: ../x.md',
      '1:10 `aliases` is "../x.md", which is none of its values. Name a Markdown file below content, such as aliases.md.',
    ],
    ['aliases: words/none.md', '1:10 There is no content/words/none.md. Add it, or name one that is there.'],
    [
      'editions: [moon]',
      '1:12 Entry 1 of `editions` is "moon", which is none of its values. Write one of mainland, international.',
    ],
    ['languages: []', '1:12 `languages` is empty. Fill it, or remove the field.'],
    [
      'colours: { link: blue }',
      '1:18 `colours.link` is "blue", which is none of its values. Write a colour in quotes, \'#1d4e9e\'.',
    ],
    [
      'categories: letters',
      '1:13 `categories.by` is missing. Write one of separator, prefix, digits, heading, column, map.',
    ],
    [
      'categories:\n  by: column',
      '2:3 `categories.column` is missing. Write a text; one that looks like a number, a date or a list stands in quotes.',
    ],
    [
      'codes: { pattern: "(" }',
      '1:19 `codes.pattern` is "(", which is none of its values. This is no regular expression.',
    ],
    [
      'families:\n  - name: A\n    colour: pink\n    categories: [B]',
      '3:13 `families.0.colour` is "pink", which is none of its values. Write one of purple, blue, orange, green, red, sky.',
    ],
    [
      'tools: paste',
      '1:8 `tools` is a text. Write a list: [one, another], or each entry in a line of its own after a hyphen.',
    ],
    [
      'repository: { address: github.com/a/b }',
      '1:24 `repository.address` is "github.com/a/b", which is none of its values. Write the whole address, such as https://github.com/owner/name.',
    ],
    [
      'colours: { link: "x#1d4e9e" }',
      '1:18 `colours.link` is "x#1d4e9e", which is none of its values. Write a colour in quotes, \'#1d4e9e\'.',
    ],
    [
      'repository: { view: https://a.example/ }',
      '1:21 `repository.view` is "https://a.example/", which is none of its values. Say where the file stands: {file}.',
    ],
    [
      'logo: "a.svg?b"',
      '1:7 `logo` is "a.svg?b", which is none of its values. Name a file of public, such as logo.svg.',
    ],
    [
      'call: { fields: { code: ["error.code()"] } }',
      '1:26 Entry 1 of `call.fields.code` is "error.code()", which is none of its values. A field is written code or error.code.',
    ],
    [
      'categories: { by: digits, size: 7 }',
      '1:33 `categories.size` is "7", which is none of its values. Write one of 10, 100, 1000.',
    ],
    ['logo: logo.svg', '1:7 There is no public/logo.svg. Add it, or name one that is there.'],
    ['icons: { touch: t.png }', '1:17 There is no public/t.png. Add it, or name one that is there.'],
    ['vendor: nobody', '1:9 There is no src/vendors/nobody. Add it, or name one that is there.'],
  ];
  for (const [yaml, expected] of cases) {
    test(yaml, () => {
      assert.deepEqual(slips(yaml), [`content/site.yml:${expected}`]);
    });
  }
});

test('words for texts that the interface does not have are problems, with the nearest that it has', () => {
  const file = read(
    'words:\n  en:\n    site: { titel: x, home: [a] }\n    handOff: { reply: { never: Keep keys out. } }\n',
  );
  assert.deepEqual(
    checkWords(file).map(({ line, column, message, hint }) => [line, column, message, hint]),
    [
      [3, 20, '"site.titel" is no text of the interface.', 'Did you mean site.title?'],
      [3, 29, '"site.home" is no text of the interface.', 'Did you mean site.home?'],
    ],
  );
});

test('a text in several languages is that of the reader, or else another', () => {
  assert.equal(inLanguage('x', 'en'), 'x');
  assert.equal(inLanguage({ en: 'x', 'zh-cn': 'y' }, 'en'), 'x');
  assert.equal(inLanguage({ en: 'x' }, 'zh-cn'), 'x');
  assert.equal(inLanguage(undefined, 'en'), undefined);
});

describe('the documentation of the settings', () => {
  const markdown = readFileSync(join(projectRoot, 'docs/settings.md'), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(markdown) ?? [];

  test('has an example that is valid', () => {
    assert.equal(siteSchema.safeParse(parse(example)).error?.message, undefined);
  });

  test('has every field', () => {
    const schema = z.toJSONSchema(siteSchema, { io: 'input', unrepresentable: 'any' });
    const named = new Set(Array.from(example.matchAll(/[\w-]+(?=:)/g), ([name]) => name));
    assert.deepEqual(
      fieldsOf(schema).filter((name) => !named.has(name)),
      [],
    );
  });
});

/** The names of all fields that a JSON Schema lists. */
function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null;
  return [
    ...(own ? Object.keys(schema.properties ?? {}) : []),
    ...Object.entries(schema).flatMap(([key, inner]) =>
      key === 'properties' ? Object.values(inner as object).flatMap(fieldsOf) : fieldsOf(inner),
    ),
  ];
}
