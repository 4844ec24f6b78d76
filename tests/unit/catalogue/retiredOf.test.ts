import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { inlineText } from '../../../src/tables/inline.ts';
import { business, catalogueOf, contentOf } from '../../support/content.ts';

const parts = { tables: { one: business('| Auth.Key | 甲 |', '| Limit | 乙 |') } };

test('a dropped code has a page of its own and stands in no list', () => {
  const { catalogue, problems } = catalogueOf({ ...parts, retired: ['Auth.Token', 'Auth.Old'] });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    catalogue.retired.map(({ code, category, retired, meanings }) => [
      code,
      category,
      retired?.date,
      meanings.map(({ text }) => inlineText(text)),
      meanings[0]?.sources.map(({ file, line }) => `${file}:${line}`),
    ]),
    [
      ['Auth.Old', 'Auth', '2026-11-26', ['Auth.Old 最后的说明。'], ['content/retired/zh-cn/Auth.Old.md:8']],
      ['Auth.Token', 'Auth', '2026-11-26', ['Auth.Token 最后的说明。'], ['content/retired/zh-cn/Auth.Token.md:8']],
    ],
  );
  const all = JSON.stringify([catalogue.codes, catalogue.categories, catalogue.products, catalogue.codeOf('Auth.Old')]);
  assert.doesNotMatch(all, /Auth\.(?:Old|Token)/);
});

test('it keeps the spelling under which it was published', () => {
  const { catalogue } = catalogueOf({ ...parts, retired: ['auth.token'], permalinks: ['/errors/Auth.Token/'] });
  assert.deepEqual(
    catalogue.retired.map(({ code, spellings }) => [code, spellings]),
    [['Auth.Token', ['Auth.Token', 'auth.token']]],
  );
});

test('a code that a table lists, in any case, is not dropped, and the problem names the row', () => {
  const { catalogue, problems } = catalogueOf({ ...parts, retired: ['AUTH.KEY'] });
  assert.deepEqual(catalogue.retired, []);
  assert.deepEqual(
    problems.map(({ id, file, message }) => [id, file, message]),
    [
      [
        'retired-but-listed',
        'content/retired/zh-cn/AUTH.KEY.md',
        'AUTH.KEY is retired here, but content/errors/zh-cn/one.md:5 lists it.',
      ],
    ],
  );
});

test('a code that two files drop, and one that an unknown code replaces, are problems', () => {
  const content = contentOf({ ...parts, retired: ['A', 'a', 'B'] });
  const position = { file: 'content/retired/zh-cn/B.md', line: 6, column: 14 };
  const past = {
    ...content.past,
    retired: content.past.retired.map((file) =>
      file.code === 'B' ? { ...file, replacedBy: ['Auth.Key', 'Limits'].map((name) => ({ name, position })) } : file,
    ),
  };
  const { catalogue, problems } = buildCatalogue({ ...content, past });
  assert.deepEqual(
    problems.map(({ id, file, line, hint }) => [id, file, line, hint]),
    [
      ['duplicate-retired', 'content/retired/zh-cn/a.md', 2, 'Keep one of the two files.'],
      ['unknown-code', 'content/retired/zh-cn/B.md', 6, 'Did you mean Limit?'],
    ],
  );
  assert.match(problems[0]?.message ?? '', /\bcontent\/retired\/zh-cn\/A\.md\b/);
  assert.deepEqual(catalogue.retired[1]?.retired?.replacedBy, ['Auth.Key']);
});
