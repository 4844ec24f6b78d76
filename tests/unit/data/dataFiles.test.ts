import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataTypes, TYPES_FILE } from '../../../scripts/dataTypesOf.ts';
import { MAX_CODES_PER_PAGE } from '../../../src/catalogue/listPages.ts';
import { dataFiles } from '../../../src/data/dataFiles.ts';
import { jsonSchema } from '../../../src/data/fileSchemas.ts';
import { business } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';

const filesOf = (...args: Parameters<typeof dataContextOf>) =>
  new Map([...dataFiles(dataContextOf(...args), () => '')].map(({ url, pieces }) => [url, [...pieces].join('')]));

test('spellings that differ in case only share their files', () => {
  const files = filesOf({
    tables: { one: business('| A.Url | x |', '| A.URL | x |'), two: business('| A.URL | x |') },
  });
  assert.deepEqual(
    [...files.keys()].filter((url) => url.toLowerCase().includes('/a.url')),
    ['/docs/errors/A.URL.md', '/docs/api/v1/codes/A.URL.json'],
  );
  assert.match(files.get('/docs/api/v1/codes/A.URL.json') ?? '', /"spellings":\["A\.URL","A\.Url"\]/);
});

test('very many codes are not listed in llms.txt, and are all in llms-full.txt', () => {
  const rows = Array.from({ length: MAX_CODES_PER_PAGE + 1 }, (_, index) => `| A.B${index} | x |`);
  const files = filesOf({ tables: { one: business(...rows) } });
  assert.doesNotMatch(files.get('/docs/llms.txt') ?? '', /A\.B7/);
  assert.equal(files.get('/docs/llms-full.txt')?.match(/^# A\.B\d+$/gm)?.length, rows.length);
});

test('text of a table does not become markup of Markdown', () => {
  const files = filesOf({ tables: { one: business('| A | # <script>*a* [b](c) |') } });
  assert.match(files.get('/docs/errors/A.md') ?? '', /^\\# \\<script\\>/m);
});

test('the published types are those of the schema', async () => {
  assert.equal(readFileSync(TYPES_FILE, 'utf8'), await dataTypes(), 'npm run data-types writes them');
});

test('readers must not refuse fields that are added', () => {
  assert.doesNotMatch(JSON.stringify(jsonSchema()), /"additionalProperties":false/);
  assert.match(JSON.stringify(jsonSchema(true)), /"additionalProperties":false/);
});
