import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeMarkdown } from '../../../src/data/codeMarkdown.ts';
import { codeRecord, productRecord, withdrawnOf } from '../../../src/data/codeRecord.ts';
import { codeFile } from '../../../src/data/fileRecords.ts';
import type { CodeRecord } from '../../../src/data/recordSchema.ts';
import { business, common } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';
import { schemaErrors } from '../../support/schema.ts';

const section = (id: 'cause' | 'steps', heading: string, markdown: string) => ({ id, heading, markdown, line: 1 });
const context = dataContextOf({
  tables: {
    one: business('| A.B | 见 `x` *与* [说明](https://example.com/a)。 |', '| C | |', '| A.C | 一。<br>二。 |'),
    two: common('| A.B | 另一种。 |') + business('| __proto__.A | 原型。 |', '| constructor | 构造。 |'),
  },
  guides: { g: ['A.B'] },
  remedies: {
    general: { codes: ['A.B'], retry: 'no', fixedBy: 'caller' },
    own: { codes: ['A.B'], product: 'one', retry: 'backoff', fixedBy: 'vendor' },
    single: { codes: ['A.C'], product: 'one', retry: 'after-fix', fixedBy: 'account-admin' },
  },
  actions: { one: { Do: ['A.B'] } },
  lookAlikes: [['A.B', 'A.C', '`A.B` 不是它。']],
});

function recordOf(name: string, product?: string): CodeRecord {
  const code = context.catalogue.codeOf(name);
  assert.ok(code);
  const sections = [
    section('cause', '原因', '先看[指南](/guides/g/)。\n\n- **甲**：`a`\n- 乙'),
    section('steps', '处理', '1. 第一步。\n\n   ```text\n   [不是链接](/x/)\n   ```\n2. 第二步。\n\n完。'),
  ];
  const remedies = code.remedies.map((remedy) => ({ ...remedy, sections }));
  const whole = { ...code, remedies };
  const all = codeRecord(whole, context);
  const record = product === undefined ? all : productRecord(whole, product, all, context);
  assert.equal(schemaErrors('CodeFile', codeFile(record, context)), '');
  return record;
}

test('a record has all that the page says, with whole addresses', () => {
  const { remedies, causes, steps, ...facts } = recordOf('A.B');
  assert.deepEqual(facts, {
    code: 'A.B',
    spellings: ['A.B'],
    url: 'https://example.com/docs/errors/A.B/',
    markdown: 'https://example.com/docs/errors/A.B.md',
    category: 'A',
    scope: 'common',
    products: ['one', 'two'],
    messages: [],
    meanings: [
      { text: '另一种。', plain: '另一种。', scope: 'common', products: ['two'], extra: [] },
      {
        text: '见 `x` 与 [说明](<https://example.com/a>)。',
        plain: '见 x 与 说明。',
        scope: 'business',
        products: ['one'],
        extra: [],
      },
    ],
    retry: 'no',
    fixedBy: 'caller',
    actions: [],
    guides: [{ id: 'g', product: null, title: 'g', url: 'https://example.com/docs/guides/g/' }],
    related: [{ code: 'A.C', why: 'same-category' }],
    lookAlikes: [{ code: 'A.C', difference: { text: '`A.B` 不是它。', plain: 'A.B 不是它。' } }],
    source: { file: 'content/errors/zh-cn/two.md', line: 5 },
  });
  assert.deepEqual(
    remedies.map(({ product, retry }) => [product, retry]),
    [
      ['one', 'backoff'],
      [null, 'no'],
    ],
  );
  assert.ok(causes.length > 0 && steps.length > 0);
});

test('causes and steps are the items of the remedy, with their markup and without', () => {
  const { causes, steps } = recordOf('A.B');
  assert.deepEqual(causes, [
    { text: '先看[指南](https://example.com/docs/guides/g/)。', plain: '先看指南。' },
    { text: '**甲**：`a`', plain: '甲：a' },
    { text: '乙', plain: '乙' },
  ]);
  assert.deepEqual(steps, [
    { text: '第一步。\n\n```text\n[不是链接](/x/)\n```', plain: '第一步。 [不是链接](/x/)' },
    { text: '第二步。', plain: '第二步。' },
  ]);
});

test('the verdict of one product is not told as that of all', () => {
  assert.equal(recordOf('A.B').retry, 'no');
  assert.equal(recordOf('A.C').retry, 'after-fix');
  assert.equal(recordOf('A.B', 'one').retry, 'backoff');
  assert.equal(recordOf('A.B', 'two').retry, 'no');
});

test('the file of a product tells nothing of another', () => {
  const { meanings, remedies, products, scope, actions } = recordOf('A.B', 'two');
  assert.deepEqual(
    meanings.map(({ plain }) => plain),
    ['另一种。'],
  );
  assert.deepEqual(
    remedies.map(({ product }) => product),
    [null],
  );
  assert.deepEqual([products, scope, actions], [['two'], 'common', []]);
  const own = recordOf('A.B', 'one');
  assert.deepEqual([own.scope, own.actions], ['business', [{ product: 'one', name: 'Do', withdrawn: [] }]]);
});

test('a code of which nothing more is known has empty lists and no verdict', () => {
  const { meanings, retry, fixedBy, causes, steps, remedies, guides } = recordOf('C');
  assert.deepEqual(meanings, [{ text: '', plain: '', scope: 'business', products: ['one'], extra: [] }]);
  assert.deepEqual([retry, fixedBy, causes, steps, remedies, guides], [null, null, [], [], [], []]);
});

test('names of properties that all objects have are codes like others', () => {
  assert.equal(recordOf('__proto__.A').category, '__proto__');
  assert.equal(recordOf('constructor').meanings[0]?.plain, '构造。');
});

test('dates are told where they are known', () => {
  const code = context.catalogue.codeOf('C');
  assert.ok(code);
  const record = codeRecord(code, { ...context, datesOf: () => ({ since: '2026-01-02' }) });
  assert.equal(record.since, '2026-01-02');
  assert.equal('changed' in record, false);
});

test('a dropped code has a record that says since when, and names nothing that is gone', () => {
  const { catalogue, ...others } = dataContextOf({
    tables: { one: common('| A | 一 |', '| A.C | 二 |') },
    retired: ['A.B'],
  });
  const [code] = catalogue.retired;
  assert.ok(code);
  const replaced = { ...code, scope: 'common' as const, retired: { date: '2026-11-26', replacedBy: ['A.C'] } };
  const record = codeRecord(replaced, { ...others, catalogue });
  assert.equal(schemaErrors('CodeFile', codeFile(record, { ...others, catalogue })), '');
  assert.deepEqual(record.retired, { date: '2026-11-26', replacedBy: ['A.C'] });
  assert.deepEqual([record.related, record.actions, record.remedies, record.retry], [[], [], [], null]);
  assert.deepEqual(record.source, { file: 'content/retired/zh-cn/A.B.md', line: 8 });
  const markdown = codeMarkdown(record, { ...others, catalogue });
  assert.match(
    markdown,
    /错误码表自 2026-11-26 起不再列出 `A\.B`。.*现在返回的是： \[`A\.C`\]\(.*\/errors\/A\.C\.md\)/,
  );
  assert.match(markdown, /## 最后的说明\n\nA\.B 最后的说明。\n/);
  assert.doesNotMatch(markdown, /任何接口/);
});

test('a remedy has all its sections with their headings, and says for which codes it is written', () => {
  const code = context.catalogue.codeOf('A.C');
  assert.ok(code);
  const [remedy] = code.remedies;
  assert.ok(remedy);
  const remedies = [
    {
      ...remedy,
      sections: [{ id: undefined, heading: '', markdown: '前言', line: 0 }, section('steps', '处理', '甲')],
    },
    { ...remedy, sections: [], words: {} },
    { ...remedy, sections: [], words: {}, isGeneral: true },
  ];
  assert.deepEqual(
    codeRecord({ ...code, remedies }, context).remedies.map(({ text, ofCategory, isGeneral }) => [
      text,
      ofCategory,
      isGeneral,
    ]),
    [
      ['前言\n\n## 处理\n\n甲', false, false],
      ['', true, false],
      ['', false, true],
    ],
  );
});

test('what a table says in columns of its own is told, but for empty cells, and in which language', () => {
  const said = dataContextOf({
    tables: {
      one: '| 错误码 | 名称 | 说明 | 颜色 | 重量 |\n| --- | --- | --- | --- | --- |\n| A | N | 甲 | *乙* | |\n',
    },
    remedies: { a: { codes: ['A'], messages: { en: ['Gone.'] } } },
  });
  const code = said.catalogue.codeOf('A');
  assert.ok(code);
  const { meanings, messages } = codeRecord(code, said);
  assert.deepEqual(messages, [{ lang: 'en', text: 'Gone.' }]);
  assert.deepEqual(
    meanings.map(({ name, extra, lang }) => [name, extra, lang]),
    [['N', [{ header: '颜色', text: '乙', plain: '乙' }], undefined]],
  );
  const borrowed = { ...code, meanings: code.meanings.map((meaning) => ({ ...meaning, locale: 'en' as const })) };
  assert.equal(codeRecord(borrowed, said).meanings[0]?.lang, 'en');
});

test('where and when an action ended is told', () => {
  assert.deepEqual(
    withdrawnOf([
      { edition: undefined, ending: 'api', date: '2024-10-30' },
      { edition: 'mainland', ending: 'sdk', date: '2025-01-01' },
    ]),
    [
      { site: null, ending: 'api', date: '2024-10-30' },
      { site: 'mainland', ending: 'sdk', date: '2025-01-01' },
    ],
  );
});
