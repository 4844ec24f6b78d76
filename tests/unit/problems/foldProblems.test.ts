import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFollowers, foldProblems } from '../../../src/problems/foldProblems.ts';
import { formatProblems } from '../../../src/problems/format.ts';
import { problem, type Problem, type ProblemId } from '../../../src/problems/problems.ts';

const at = (file: string, line = 1, column = 1) => ({ file, line, column });
const tables = 'content/errors/zh-cn/one.md';
const header = (file: string, line: number, lastLine: number, name = '说名') =>
  problem('unknown-header', at(file, line, 9), {
    header: name,
    headerRow: `错误码 | ${name}`,
    rows: String(lastLine - line - 1),
    lastLine: String(lastLine),
  });
const unknown = (name: string, file = 'content/actions/one.md', line = 1) =>
  problem('unknown-code', at(file, line), { name });
const lost = (name: string) => problem('lost-permalink', at('content/permalinks.txt'), { name });

/** Each problem as one line, with how many places and followers it has. */
const folded = (problems: readonly Problem[], texts: Readonly<Record<string, string>> = {}) =>
  foldProblems(problems, (file) => texts[file] ?? '').map(
    (one) =>
      `${one.id} ${one.file}:${one.line} +${one.also?.length ?? 0}` +
      countFollowers(one)
        .map(([id, count]) => ` ${count} ${id}`)
        .join(''),
  );

test('what is the same in many places is one problem', () => {
  assert.deepEqual(folded([unknown('A.B'), unknown('A.B', 'b.md', 7), unknown('A.C')]), [
    'unknown-code content/actions/one.md:1 +1',
    'unknown-code content/actions/one.md:1 +0',
  ]);
});

test('one header in tables of any length is one problem, another header is another', () => {
  const files = Array.from({ length: 38 }, (_, index) => `content/errors/zh-cn/p${index}.md`);
  const problems = files.map((file, index) => header(file, 3, 5 + index));
  assert.deepEqual(folded([...problems, header(tables, 3, 9, '苗述')]), [
    'unknown-header content/errors/zh-cn/p0.md:3 +37',
    `unknown-header ${tables}:3 +0`,
  ]);
});

test('the codes of a table that is not read are unknown, and their pages are lost, because of it', () => {
  const text = ['# One', '', '| 错误码 | 说名 |', '|---|---|', '| `Auth.Key` | 一 |', '', '| A.Other | 二 |'].join(
    '\n',
  );
  const problems = [
    header(tables, 3, 5),
    unknown('Auth.Key'),
    unknown('Auth.*'),
    unknown('auth.key'),
    lost('/errors/Auth.Key/'),
    lost('/en/errors/Auth.Key.md'),
    lost('/categories/Auth/'),
    problem('broken-link', at('a.md'), { name: '/errors/Auth.Key/#steps' }),
    problem('code-in-one-language', at('a.md'), { code: 'Auth.Key', other: tables, locale: 'en', product: 'one' }),
    unknown('A.Other'),
    unknown('Auth'),
    lost('/categories/A/'),
  ];
  assert.deepEqual(folded(problems, { [tables]: text }), [
    `unknown-header ${tables}:3 +0 3 unknown-code 3 lost-permalink 1 broken-link 1 code-in-one-language`,
    'unknown-code content/actions/one.md:1 +0',
    'unknown-code content/actions/one.md:1 +0',
    'lost-permalink content/permalinks.txt:1 +0',
  ]);
});

test('a row that is refused leaves its codes unknown, and no others', () => {
  const text = '| A.B | one | two |\n| A.C | one |\n';
  const row = problem('wrong-cell-count', at(tables), { found: '3', expected: '2' });
  assert.deepEqual(folded([row, unknown('A.B'), unknown('A.C')], { [tables]: text }), [
    `wrong-cell-count ${tables}:1 +0 1 unknown-code`,
    'unknown-code content/actions/one.md:1 +0',
  ]);
});

test('files that are not UTF-8 are one problem with all that is found in them and beside them', () => {
  const guide = 'content/docs/guides/keys.md';
  const problems = [
    header(tables, 1, 3),
    problem('not-utf-8', at(tables), {}),
    problem('empty-product', at(tables), {}),
    unknown('A.B'),
    problem('not-utf-8', at(guide), {}),
    problem('stale-translation', at('content/docs/en/guides/keys.md'), { source: guide, file: 'x' }),
    problem('lost-in-translation', at('content/docs/en/guides/keys.md'), { what: 'x', place: `${guide}:7` }),
  ];
  assert.deepEqual(folded(problems, { [tables]: '| ���� | ˵�� |\n|---|---|\n| A.B | x |\n' }), [
    `not-utf-8 ${tables}:1 +1 1 unknown-header 1 empty-product 1 unknown-code 1 stale-translation 1 lost-in-translation`,
  ]);
});

test('frontmatter that is not valid takes its guide, its remedy and their codes along', () => {
  const [guide, remedy] = ['content/docs/guides/keys.md', 'content/remedies/zh-cn/A.B.md'];
  const invalid = (file: string) => problem('invalid-frontmatter', at(file), { detail: file });
  const without = (id: 'code-without-guide' | 'code-without-remedy', code: string) => problem(id, at(tables), { code });
  const problems = [
    invalid(guide),
    problem('unknown-guide', at(remedy), { name: 'keys' }),
    lost('/guides/keys/'),
    without('code-without-guide', 'A.B'),
    without('code-without-guide', 'C.D.E'),
    without('code-without-remedy', 'A.B'),
    invalid(remedy),
    without('code-without-guide', 'X.Y'),
  ];
  assert.deepEqual(
    folded(problems, { [guide]: '---\ncodes: [A.B, C.*]\n---\n', [remedy]: '---\ncodes: [A.B]\n---\n' }),
    [
      `invalid-frontmatter ${guide}:1 +0 2 code-without-guide 1 unknown-guide 1 lost-permalink`,
      `invalid-frontmatter ${remedy}:1 +0 1 code-without-remedy`,
      `code-without-guide ${tables}:1 +0`,
    ],
  );
});

test('a cause that follows from a graver one is folded with what follows from it', () => {
  const products = 'content/products.yml';
  const problems = [unknown('A.B'), header(tables, 1, 3), problem('invalid-yaml', at(products), { detail: 'x' })];
  assert.deepEqual(
    folded(problems, { [tables]: '| 错误码 | 说名 |\n|---|---|\n| A.B | x |\n', [products]: 'one:\n' }),
    [`invalid-yaml ${products}:1 +0 1 unknown-code 1 unknown-header`],
  );
});

test('nothing is lost: every problem is told, is a place or follows', () => {
  const problems = [header(tables, 1, 3), unknown('A.B'), unknown('A.B', 'b.md'), unknown('C'), unknown('C', 'c.md')];
  const all = foldProblems(problems, () => '| 错误码 | 说名 |\n|---|---|\n| A.B | x |\n');
  const count = all.reduce((sum, { also = [], followers = [] }) => sum + 1 + also.length + followers.length, 0);
  assert.equal(count, problems.length);
});

test('a report names the other places and counts what follows', () => {
  const text = '| 错误码 | 说名 |\n|---|---|\n| A.B | x |\n';
  const problems = [
    header(tables, 1, 3),
    header('b.md', 1, 3),
    unknown('A.B'),
    lost('/errors/A.B/'),
    unknown('A.B', 'c.md'),
  ];
  const report = formatProblems(
    foldProblems(problems, () => text),
    'en',
  );
  assert.match(report, /\n {2}The same in 1 other place: b\.md:1:9\n/);
  assert.match(report, /\n {2}3 problems follow from this, not listed here: 2 unknown-code, 1 lost-permalink\.\n/);
  assert.match(report, /\n\n1 problem in 2 files\.$/);
});

test('what translations and aliases say of a guide that cannot be read follows from it', () => {
  const guide = 'content/docs/guides/clock.md';
  const stale = (source: string) =>
    problem('stale-translation', at('content/docs/en/guides/clock.md'), {
      source,
      file: 'content/docs/en/guides/clock.md',
    });
  const alias = (name: string) => problem('unknown-alias-page', at('content/aliases.md', 4), { name });
  const slip = problem('invalid-frontmatter', at(guide, 2), { detail: '`title` is missing.' });
  assert.deepEqual(folded([stale(guide), alias('guides/clock'), slip]), [
    `invalid-frontmatter ${guide}:2 +0 1 stale-translation 1 unknown-alias-page`,
  ]);
  assert.deepEqual(folded([stale('content/docs/guides/other.md'), alias('guides/other'), slip]), [
    'stale-translation content/docs/en/guides/clock.md:1 +0',
    'unknown-alias-page content/aliases.md:4 +0',
    `invalid-frontmatter ${guide}:2 +0`,
  ]);
});

test('a table of actions that is not read takes its actions and their codes along', () => {
  const actions = 'content/actions/one.md';
  const problems = [
    problem('missing-column', at(actions), { header: 'x', wanted: 'y' }),
    problem('unknown-action', at('a.md'), { name: 'DoIt' }),
    problem('code-without-action', at(tables), { code: 'A.B' }),
    problem('code-without-action', at(tables), { code: 'C' }),
    lost('/actions/one/DoIt/'),
    lost('/actions/one/Other/'),
  ];
  assert.deepEqual(folded(problems, { [actions]: '| Aktion | Code |\n|---|---|\n| DoIt | A.B |\n' }), [
    `missing-column ${actions}:1 +0 1 unknown-action 1 code-without-action 1 lost-permalink`,
    `code-without-action ${tables}:1 +0`,
    'lost-permalink content/permalinks.txt:1 +0',
  ]);
});

test('a table of look-alikes that is not read takes its pairs along', () => {
  const lookAlikes = 'content/look-alikes/zh-cn/one.md';
  const problems = [
    problem('missing-column', at(lookAlikes), { header: 'x', wanted: 'y' }),
    problem('missing-look-alike', at(tables), { code: 'A.B', other: 'A.C', why: 'x' }),
    problem('unpaired-look-alike', at('content/look-alikes/en/one.md'), { name: 'X / A.C', other: lookAlikes }),
    problem('unpaired-look-alike', at('content/look-alikes/en/one.md'), { name: 'X / Y', other: lookAlikes }),
  ];
  assert.deepEqual(folded(problems, { [lookAlikes]: '| Code | Like |\n|---|---|\n| A.B | A.C |\n' }), [
    `missing-column ${lookAlikes}:1 +0 1 missing-look-alike 1 unpaired-look-alike`,
    'unpaired-look-alike content/look-alikes/en/one.md:1 +0',
  ]);
});

test('a product has no codes, and is not known, because its table is not read', () => {
  const problems = [
    header(tables, 1, 3),
    problem('empty-product', at(tables), {}),
    problem('unknown-product', at('a.md'), { name: 'One' }),
    problem('unknown-product', at('a.md'), { name: 'two' }),
    lost('/products/one/'),
  ];
  assert.deepEqual(folded(problems, { [tables]: '| 错误码 | 说名 |\n|---|---|\n| A.B | x |\n' }), [
    `unknown-header ${tables}:1 +0 1 empty-product 1 unknown-product 1 lost-permalink`,
    'unknown-product a.md:1 +0',
  ]);
});

test('a slip leaves the codes of its own lines unread, or those of its whole file', () => {
  const text = '| A.B | x |\n| A.C | y |\n';
  const followersOf = (id: ProblemId) => {
    const slip: Problem = { ...at(tables, 1), id, message: '', hint: '', lastLine: 1 };
    const [first] = foldProblems([slip, unknown('A.B'), unknown('A.C')], () => text);
    return first?.followers?.map(({ subject }) => subject);
  };
  for (const id of ['html-table', 'malformed-code', 'row-outside-table', 'unknown-header', 'wrong-cell-count'] as const)
    assert.deepEqual(followersOf(id), ['A.B'], id);
  for (const id of [
    'invalid-frontmatter',
    'invalid-yaml',
    'missing-column',
    'misplaced-file',
    'needless-column',
    'not-utf-8',
  ] as const)
    assert.deepEqual(followersOf(id), ['A.B', 'A.C'], id);
  assert.equal(followersOf('empty-cell'), undefined);
});

test('of several causes the gravest counts, whichever is found first', () => {
  const products = 'content/products.yml';
  const problems = [
    unknown('A.B'),
    problem('malformed-code', at(tables), { code: 'A B' }),
    problem('invalid-yaml', at(products), { detail: 'x' }),
  ];
  assert.deepEqual(folded(problems, { [tables]: '| A.B |', [products]: 'one: { A.B: 1 }' }), [
    `malformed-code ${tables}:1 +0`,
    `invalid-yaml ${products}:1 +0 1 unknown-code`,
  ]);
});

test('a problem that stands alone is told as it is', () => {
  const alone = unknown('A.B');
  assert.deepEqual(
    foldProblems([alone], () => ''),
    [alone],
  );
});

test('an alias of a code, and an acknowledgement of one, follow from the table with it', () => {
  const problems = [
    header(tables, 1, 3),
    problem('unknown-alias-page', at('content/aliases.md'), { name: 'A.B' }),
    problem('unknown-alias-page', at('content/aliases.md'), { name: 'guides/A.B' }),
    problem('needless-acknowledgement', at('content/products.yml'), { code: 'A.B', locale: 'en' }),
    problem('misspelt-code', at('a.md'), { name: 'A.B', near: 'A.C' }),
    problem('unknown-target', at('content/redirects.txt'), { name: '/errors/A.B/' }),
  ];
  assert.deepEqual(folded(problems, { [tables]: '| 错误码 | 说名 |\n|---|---|\n| A.B | x |\n' }), [
    `unknown-header ${tables}:1 +0 1 unknown-alias-page 1 needless-acknowledgement 1 misspelt-code 1 unknown-target`,
    'unknown-alias-page content/aliases.md:1 +0',
  ]);
});
