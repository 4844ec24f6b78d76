import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { loadCatalogue } from '../../src/catalogue/loadCatalogue.ts';
import { DATA_VERSION, type DataFiles } from '../../src/data/fileSchemas.ts';
import { codeRecordSchema, type CodeRecord } from '../../src/data/recordSchema.ts';
import { withdrawalText } from '../../src/i18n/withdrawalText.ts';
import { textOf } from '../../src/i18n/text.ts';
import { readCsv } from '../support/csv.ts';
import { distFiles, distPages, readDist } from '../support/dist.ts';
import { schemaErrors } from '../support/schema.ts';

const zhCn = textOf('zh-cn');

const files = distFiles();
const { catalogue } = loadCatalogue(process.cwd(), 'zh-cn');
const names = catalogue.codes.map(({ code }) => code);
const pages = new Map(distPages().map((page) => [page.url, page]));
const readJson = <Kind extends keyof DataFiles>(kind: Kind, file: string): DataFiles[Kind] => {
  const value: unknown = JSON.parse(readDist(`api/v1/${file}`));
  assert.equal(schemaErrors(kind, value), '', file);
  return value as DataFiles[Kind];
};
const { codes } = readJson('CodesFile', 'codes.json');
const tight = (text: string) => text.replace(/\s+/g, '');
const pathOf = (url: string) => decodeURIComponent(new URL(url).pathname);

const endOf = ({ site, ...end }: CodeRecord['actions'][number]['withdrawn'][number]): string =>
  withdrawalText({ edition: site ?? undefined, ...end }, zhCn);

test('every file of data is there, and is as the schema has it', () => {
  assert.deepEqual(
    files.flatMap((file) => /^api\/v1\/codes\/(.*)\.json$/.exec(file)?.[1] ?? []).sort(),
    [...names].sort(),
  );
  assert.deepEqual(
    readJson('ProductsFile', 'products.json').products.map(({ id }) => id),
    catalogue.products.map(({ id }) => id),
  );
  assert.deepEqual(
    readJson('CategoriesFile', 'categories.json').categories.map(({ name, codes: own }) => [name, own]),
    catalogue.categories.map(({ name, codes: own }) => [name, own]),
  );
  assert.deepEqual(
    readJson('ActionsFile', 'actions.json').actions.map(({ product, name, codes: own }) => [product, name, own]),
    catalogue.products.flatMap(({ id, actions }) => actions.map(({ name, codes: own }) => [id, name, own])),
  );
});

test('the file of a code is its entry in the file of all', () => {
  for (const record of codes) {
    const { version, language, contentDate: _, ...own } = readJson('CodeFile', `codes/${record.code}.json`);
    assert.deepEqual(own, record);
    assert.deepEqual([version, language], [DATA_VERSION, 'zh-CN']);
  }
});

test('the file of a product has its codes, and tells nothing of another', () => {
  for (const { id, common, business } of catalogue.products) {
    const file = readJson('ProductFile', `products/${id}.json`);
    assert.deepEqual(file.codes.map(({ code }) => code).sort(), [...new Set([...common, ...business])].sort());
    for (const { products, meanings, remedies, actions } of file.codes) {
      const named = [
        ...products,
        ...meanings.flatMap((meaning) => meaning.products),
        ...actions.map((of) => of.product),
      ];
      assert.deepEqual([...new Set([...named, ...remedies.flatMap(({ product }) => product ?? [])])], [id]);
    }
  }
});

test('the page of a code says what its record says', () => {
  for (const record of codes) assert.deepEqual(factsOfPage(record), factsOfRecord(record), record.code);
});

test('the Markdown of a code says what its record says', () => {
  for (const record of codes) {
    const text = readDist(pathOf(record.markdown).slice(1));
    const { code, url, meanings, remedies, guides, related, lookAlikes, actions, source } = record;
    const parts = [
      `# ${code}\n`,
      `<${url}>`,
      `${zhCn.data.category}：${record.category}\n`,
      `${zhCn.data.scope}：${zhCn.scope[record.scope]}\n`,
      ...meanings.map((meaning) => meaning.text),
      ...meanings.flatMap(({ cause, solution, extra }) => [cause, solution, ...extra].map((of) => of?.text ?? '')),
      ...remedies.flatMap((remedy) => [remedy.text, zhCn.retry[remedy.retry], zhCn.fixedBy[remedy.fixedBy]]),
      ...guides.map((guide) => `[${guide.title}](${guide.url})`),
      ...actions.map(
        ({ name, withdrawn }) => `- \`${name}\`${withdrawn.length > 0 ? ` ${withdrawn.map(endOf).join(' ')}` : '\n'}`,
      ),
      ...lookAlikes.map((other) => other.difference.text),
      `${source.file} 第 ${source.line} 行`,
    ];
    for (const part of parts) assert.ok(text.includes(part), `${code}: ${part}`);
    assert.deepEqual(
      [...text.matchAll(/\[`([^`]+)`\]\([^)]*\/errors\/[^)/]+\.md\)/g)].map(([, name]) => name),
      [...lookAlikes, ...related].map((other) => other.code),
      code,
    );
  }
});

test('a row of the CSV says what its record says', () => {
  const rows = readCsv(readDist('api/v1/codes.csv'));
  const lines = (items: readonly string[]) => items.join('\n');
  assert.deepEqual(
    rows,
    codes.flatMap((record) =>
      record.meanings.map((meaning) => ({
        code: record.code,
        url: record.url,
        category: record.category,
        scope: meaning.scope,
        products: lines(meaning.products),
        meaning: meaning.plain,
        cause: meaning.cause?.plain ?? '',
        solution: meaning.solution?.plain ?? '',
        httpStatus: meaning.httpStatus ?? '',
        name: meaning.name ?? '',
        message: meaning.message?.plain ?? '',
        extra: lines(meaning.extra.map(({ header, plain }) => `${header}: ${plain}`)),
        retry: record.retry ?? '',
        fixedBy: record.fixedBy ?? '',
        causes: lines(record.causes.map(({ plain }) => plain)),
        steps: lines(record.steps.map(({ plain }) => plain)),
        actions: lines(record.actions.map(({ product, name }) => `${product}:${name}`)),
        guides: lines(record.guides.map(({ url }) => url)),
        related: lines(record.related.map(({ code }) => code)),
        file: record.source.file,
        line: String(record.source.line),
        since: record.since ?? '',
        changed: record.changed ?? '',
        listedBy: record.listedBy ?? '',
      })),
    ),
  );
});

test('each page of a code or guide names its Markdown, and that of a code its JSON', () => {
  for (const { url, html } of pages.values()) {
    const formats = [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)">/g)].map(
      ([, type, href]) => [type, href],
    );
    const [, home = '', folder, name] = /^(\/|\/en\/)(errors|guides)\/([^/]+)\/$/.exec(url) ?? [];
    const markdown = ['text/markdown', `${home}${folder ?? ''}/${name ?? ''}.md`];
    const json = ['application/json', `${home}api/v1/codes/${name ?? ''}.json`];
    if (url.endsWith('/changes/')) continue;
    assert.deepEqual(formats, name === undefined ? [] : folder === 'errors' ? [markdown, json] : [markdown], url);
    for (const [, href = ''] of formats) assert.ok(files.includes(href.slice(1)), href);
  }
});

test('the Markdown of a guide has the headings and the text of its page, and no component', () => {
  for (const { id, title } of catalogue.guides) {
    const text = readDist(`guides/${id}.md`);
    const outside = text.replace(/^( *)(`{3,})[^]*?^\1\2$/gm, '');
    assert.ok(text.startsWith(`# ${title}\n`), id);
    assert.doesNotMatch(outside, /^import |^\s*<\/?[A-Z]|^:::/m, id);
    const html = /<main[^]*<\/main>/.exec(pages.get(`/guides/${id}/`)?.html ?? '')?.[0] ?? '';
    for (const heading of DomUtils.getElementsByTagName('h2', parseDocument(html))) {
      assert.ok(text.includes(`## ${DomUtils.textContent(heading).trim()}`), `${id}: ${DomUtils.textContent(heading)}`);
    }
  }
});

test('no link inside the Markdown files is broken', () => {
  const origin = new URL(codes[0]?.url ?? '').origin;
  for (const file of files.filter((name) => /\.(?:md|txt)$/.test(name))) {
    for (const [, url = ''] of readDist(file).matchAll(/\]\((https?:[^)\s]+)\)/g)) {
      if (!url.startsWith(`${origin}/`)) continue;
      const path = pathOf(url);
      assert.ok(pages.has(path) || files.includes(path.slice(1)), `${file}: ${url}`);
    }
    assert.doesNotMatch(readDist(file).replace(/^( *)(`{3,})[^]*?^\1\2$/gm, ''), /\]\(\//, file);
  }
});

test('llms.txt links to the Markdown of every code and guide, and llms-full.txt holds it', () => {
  for (const home of ['', 'en/']) {
    const [list, whole] = [readDist(`${home}llms.txt`), readDist(`${home}llms-full.txt`)];
    assert.match(list, /^# .+\n\n> .+\n\n## /);
    const own = files.filter((name) => name.endsWith('.md') && name.startsWith('en/') === (home === 'en/'));
    assert.ok(own.length > 0);
    for (const file of own) {
      assert.ok(list.includes(`/${file})`), file);
      assert.ok(whole.includes(readDist(file)), file);
    }
  }
});

test('the page about the data names every field, and its example is the record', () => {
  const page = pages.get('/api/');
  assert.ok(page);
  const named = new Set([...page.html.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map(([, name]) => name));
  for (const field of Object.keys(codeRecordSchema.shape)) assert.ok(named.has(field), field);
  const example = DomUtils.getElementsByTagName('code', parseDocument(page.html)).find(
    ({ attribs }) => attribs['data-record'] !== undefined,
  );
  const shown = JSON.parse(DomUtils.textContent(example ?? [])) as CodeRecord;
  assert.deepEqual(
    shown,
    codes.find(({ code }) => code === shown.code),
  );
});

test('the Python on the page about the data keeps its indentation', () => {
  assert.match(pages.get('/api/')?.text ?? '', /def may_retry\(code\):\n {4}with .*\n {8}return /);
});

/** What a record says, as far as its page says it in so many words. */
const factsOfRecord = (record: CodeRecord) => ({
  code: record.code,
  category: `/categories/${record.category}/`,
  scope: zhCn.scope[record.scope],
  products: record.products.map((id) => `/products/${id}/`),
  verdicts: [
    ...new Set(record.remedies.map(({ retry }) => zhCn.retry[retry])),
    ...new Set(record.remedies.map(({ fixedBy }) => zhCn.fixedBy[fixedBy])),
  ],
  meanings: record.meanings.map(({ plain }) => tight(plain)),
  causes: record.causes.map(({ plain }) => tight(plain)),
  steps: record.steps.map(({ plain }) => tight(plain)),
  guides: record.guides.map(({ title, url }) => [title, pathOf(url)]),
  actions: record.actions.map(({ name, withdrawn }) => tight(name + withdrawn.map(endOf).join(''))),
  related: record.related.map(({ code }) => code),
  lookAlikes: record.lookAlikes.map(({ code, difference }) => tight(code + difference.plain)),
  source: `${record.source.file} 第 ${record.source.line} 行`,
});

/** The same, read from the HTML of the page. */
function factsOfPage(record: CodeRecord): ReturnType<typeof factsOfRecord> {
  const { html = '' } = pages.get(pathOf(record.url)) ?? {};
  const document = parseDocument(html).children;
  const [badges] = byClass('badges', document).map(children);
  const isLink = (item: Element) => item.firstChild !== null && linksIn(item).length > 0;
  const links = (badges ?? [])
    .filter(isLink)
    .flatMap((item) => linksIn(item).map(({ attribs }) => attribs['href'] ?? ''));
  const [scope = '', ...verdicts] = (badges ?? []).filter((item) => !isLink(item)).map(text);
  const [category = '', ...products] = links;
  return {
    code: byClass('code-title', document).map(text).join(''),
    category,
    scope,
    products,
    verdicts,
    meanings: byClass('meaning-text', document).map((element) => tight(text(element))),
    causes: under('cause', document).flatMap(blocksOf),
    steps: under('steps', document)
      .filter(({ name }) => name === 'ol')
      .slice(0, 1)
      .flatMap(blocksOf),
    guides: under('guides', document)
      .flatMap(linksIn)
      .map((link) => [text(link), link.attribs['href'] ?? '']),
    actions: byClass('action-list', document)
      .flatMap(children)
      .map((item) => tight(text(item)).replace(/已于(.*)下线$/, '$1')),
    related: byClass('related', document)
      .flatMap(linksIn)
      .map(text)
      .filter((name) => !name.startsWith('查看全部')),
    lookAlikes: byClass('look-alikes', document)
      .flatMap(children)
      .map((item) => tight(text(item))),
    source: byClass('sources', document).flatMap(linksIn).slice(0, 1).map(text).join(''),
  };
}

type Nodes = ReturnType<typeof parseDocument>['children'];
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const isElement = (node: Nodes[number]): node is Element => 'attribs' in node;
const text = (element: Element): string => DomUtils.textContent(element);
const children = (element: Element): Element[] => element.children.filter(isElement);
const linksIn = (element: Element): Element[] => DomUtils.getElementsByTagName('a', element);
const byClass = (name: string, nodes: Nodes): Element[] =>
  DomUtils.findAll(({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name), nodes);

/** The elements between a heading and the next. */
function under(id: string, nodes: Nodes): Element[] {
  const [heading] = DomUtils.findAll(({ attribs, name }) => name === 'h2' && attribs['id'] === id, nodes);
  const siblings = heading?.parent ? heading.parent.children.filter(isElement) : [];
  const own = siblings.slice(heading ? siblings.indexOf(heading) + 1 : 0);
  const end = own.findIndex(({ name }) => name === 'h2');
  return end < 0 ? own : own.slice(0, end);
}

/** A block without its white space, of a list each item. */
const blocksOf = (block: Element): string[] =>
  (['ul', 'ol'].includes(block.name) ? children(block) : [block]).map((element) => tight(text(element)));
