import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import type { CodeRecord } from '../../src/data/recordSchema.ts';
import { openPage } from '../support/browser.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { ask, openDialog } from '../support/lookup.ts';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';
import { schemaErrors } from '../support/schema.ts';

const product = `
## 业务错误码

| 错误码 | 描述 | 解决方案 |
|---|---|---|
| InvalidParameter | 参数不对，先看 Message。 | 检查参数。 |
| InvalidURL | 地址无效。 | 换一个。 |
| InvalidUrl | 地址无效。 | 换一个。 |
| Brand.New | 只有这里有 <script>alert(1)</script>。 | 见 https://example.com/help |

## 公共错误码

| 错误码 | 描述 | 解决方案 |
|---|---|---|
| InternalError | 内部错误。 | |
`;

/** Enough codes to make one page of all of them too heavy. */
const large = [
  '| 错误码 | 说明 |',
  '| --- | --- |',
  ...Array.from({ length: 1100 }, (_, index) => `| Large.Code${index} | 第 ${index} 个错误码。 |`),
].join('\n');

/** Thirty products that each say something else of a code, and sixty actions of one product that return it. */
const [some, actions] = [30, 60];
const shared = (index: number) => `| 错误码 | 说明 |\n| --- | --- |\n| Shared.Code | 第 ${index} 种说明。 |\n`;
const returning = [
  '| 接口 | 错误码 |',
  '| --- | --- |',
  ...Array.from({ length: actions }, (_, index) => `| Act${index} | Shared.Code |`),
];

const env = { SITE_BASE: '/docs/errors-of-clouds', SITE_URL: 'https://example.com' };
let project: ProjectCopy;
let codes: Map<string, CodeRecord>;
const page = (path: string) => project.read(`dist/${path}/index.html`);

before(() => {
  project = copyProject(smallSite);
  project.write('content/errors/zh-cn/second.md', product);
  project.write('content/errors/zh-cn/large.md', large);
  for (let index = 0; index < some; index++) project.write(`content/errors/zh-cn/some${index}.md`, shared(index));
  project.write('content/actions/some0.md', returning.join('\n'));
  const { status, output } = project.build(env);
  assert.equal(status, 0, output);
  const json = JSON.parse(project.read('dist/api/v1/codes.json')) as DataFiles['CodesFile'];
  codes = new Map(json.codes.map((code) => [code.code, code]));
});

after(() => {
  project.remove();
});

test('one more file in content/errors publishes its product, with no other change', () => {
  assert.ok(page('products/second').includes('Brand.New'));
  assert.ok(page('errors/Brand.New').includes('只有这里有'));
});

test('a code of several products is one page with each meaning', () => {
  assert.deepEqual(codes.get('InvalidParameter')?.products, ['cloudaudit', 'second']);
  assert.deepEqual(
    codes.get('InvalidParameter')?.meanings.map(({ plain, products }) => [plain, products]),
    [
      ['参数错误。', ['cloudaudit']],
      ['参数不对，先看 Message。', ['second']],
    ],
  );
  assert.match(page('errors/InvalidParameter'), /参数错误。[\s\S]*参数不对，先看 Message。/);
});

test('a code with very many meanings and actions shows the first of them, and says where all stand', () => {
  const own = page('errors/Shared.Code').replace(/^[^]*<main/, '');
  assert.equal(own.match(/第 \d+ 种说明/g)?.length, 12);
  assert.ok(own.includes('href="/docs/errors-of-clouds/errors/Shared.Code/products/">查看全部 30 种说明</a>'));
  assert.equal(own.match(/\/actions\/some0\/Act\d+\//g)?.length, 24);
  assert.match(own, /href="\/docs\/errors-of-clouds\/products\/some0\/#actions">\s*some0 · 查看全部 60 个/);
  const whole = page('errors/Shared.Code/products');
  for (let index = 0; index < some; index++) {
    assert.ok(whole.includes(`第 ${index} 种说明。`));
    assert.ok(whole.includes(`<a id="in-some${index}"`) || !whole.includes('id="in-'));
  }
  assert.equal(page('products/some0').match(/id="action-Act\d+"/g)?.length, actions);
});

test('spellings that differ in case share a page that shows them all', () => {
  const folders = readdirSync(join(project.folder, 'dist/errors')).filter(
    (name) => name.toLowerCase() === 'invalidurl',
  );
  assert.deepEqual(folders, ['InvalidURL']);
  assert.match(page('errors/InvalidURL'), /<code[^>]*>InvalidUrl<\/code>/);
});

test('their data is one record, which the file of a product limits to what is its own', () => {
  const names = readdirSync(join(project.folder, 'dist/api/v1/codes'));
  assert.deepEqual(
    names.filter((name) => name.toLowerCase() === 'invalidurl.json'),
    ['InvalidURL.json'],
  );
  assert.deepEqual(codes.get('InvalidURL')?.spellings, ['InvalidURL', 'InvalidUrl']);
  const second = project.read('dist/api/v1/products/second.json');
  const file = JSON.parse(second) as DataFiles['ProductFile'];
  assert.equal(schemaErrors('ProductFile', file), '');
  const own = file.codes.find(({ code }) => code === 'InvalidParameter');
  assert.deepEqual(
    own?.meanings.map(({ plain, solution }) => [plain, solution?.plain]),
    [['参数不对，先看 Message。', '检查参数。']],
  );
  assert.doesNotMatch(second, /"cloudaudit"/);
});

test('HTML in a table is shown as text', () => {
  assert.ok(page('errors/Brand.New').includes('&#60;script&#62;alert(1)&#60;/script&#62;'));
  assert.doesNotMatch(page('errors/Brand.New').replace(/<meta [^>]*\scontent="[^"]*">/g, ''), /<script>alert/);
});

test('everything stands below the base path', () => {
  for (const path of ['errors/InternalError', 'guides/signing', '.', 'categories/Brand']) {
    for (const [, link = ''] of page(path).matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
      assert.ok(link.startsWith('/docs/errors-of-clouds/'), `${path}: ${link}`);
    }
  }
  assert.match(
    page('errors/Brand.New'),
    /rel="canonical" href="https:\/\/example\.com\/docs\/errors-of-clouds\/errors\/Brand\.New\/"/,
  );
});

test('with very many codes the list of all codes becomes one of their categories, and no page is heavy', () => {
  assert.match(page('errors'), /href="[^"]*\/categories\/Large\/"/);
  assert.doesNotMatch(page('errors'), /href="[^"]*\/errors\/Large\.Code1\/"/);
  for (const path of ['errors', 'categories/Large', 'products/large', '.']) {
    assert.ok(gzipSync(page(path)).length < 60_000, path);
  }
});

test('look-up and nearly right addresses work below the base path', async () => {
  const [browser, server] = await Promise.all([launchBrowser(), project.serve(env)]);
  try {
    const { page, faults } = await openPage(browser, server.origin, `${env.SITE_BASE}/`);
    const input = await openDialog(page);
    assert.equal((await ask(page, input, 'brand.new')).hrefs[0], `${env.SITE_BASE}/errors/Brand.New/`);
    assert.equal((await ask(page, input, '操作不支持')).hrefs[0], `${env.SITE_BASE}/errors/UnsupportedOperation/`);
    assert.deepEqual(faults, []);
    await page.goto(`${env.SITE_BASE}/errors/brand.new`);
    await page.waitForURL(`**${env.SITE_BASE}/errors/Brand.New/`);
    await page.goto(`${env.SITE_BASE}/errors/InvalidUrl/`);
    await page.waitForURL(`**${env.SITE_BASE}/errors/InvalidURL/`);
  } finally {
    await browser.close();
    server.stop();
  }
});
