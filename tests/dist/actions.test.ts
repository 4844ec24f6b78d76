import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogues } from '../../src/catalogue/loadCatalogue.ts';
import { urlsOf } from '../../src/urls.ts';
import { faultOf } from '../support/parsers.ts';
import { distPages } from '../support/dist.ts';
import { DomUtils, parseDocument } from 'htmlparser2';

const pages = new Map(distPages().map((page) => [page.url, page]));
const languages = loadCatalogues(process.cwd()).map(({ catalogue }) => ({
  catalogue,
  urls: urlsOf('/', catalogue.locale),
}));

test('every action has a page that links each of its codes, and code that branches on exactly those', () => {
  for (const { catalogue, urls } of languages) {
    for (const { id, actions } of catalogue.products) {
      assert.ok(actions.length > 0);
      for (const { name, codes, replacedBy } of actions) {
        const page = pages.get(urls.action(id, name));
        assert.ok(page, name);
        for (const code of codes) assert.ok(page.links.includes(urls.code(code)), `${name}: ${code}`);
        for (const other of replacedBy) assert.ok(page.links.includes(urls.action(id, other)), `${name}: ${other}`);
        const blocks = DomUtils.getElementsByTagName('pre', parseDocument(page.html));
        assert.equal(blocks.length, codes.length > 0 ? 6 : 0);
        for (const block of blocks) {
          const [language = '', code] = [block.attribs['data-language'], DomUtils.textContent(block)];
          const named = [...code.matchAll(/["']([A-Z]\w+(?:\.\w+)?)["']/g)].map(([, found]) => found).sort();
          assert.deepEqual(named, [...codes].sort(), `${name} in ${language}`);
          if (language !== 'csharp') assert.equal(faultOf(language, code), undefined, `${name} in ${language}`);
        }
      }
    }
  }
});

test('codes and the product link to the pages of actions, which say on which site an action ended', () => {
  const create = pages.get('/actions/cloudaudit/CreateAudit/');
  assert.match(create?.text ?? '', /国际站已于 2026-04-24 下线[\s\S]*国内站 SDK 自 2024-10-30 起不含/);
  assert.match(create?.text ?? '', /改用\s*CreateAuditTrack/);
  assert.ok(pages.get('/products/cloudaudit/')?.links.includes('/actions/cloudaudit/CreateAudit/'));
  const code = pages.get('/errors/InvalidParameterValue.AuditNameError/');
  assert.ok(code?.links.includes('/actions/cloudaudit/CreateAudit/'));
});

test('the page of a product begins with the text above its tables, then common codes in the order of the table, links kept', () => {
  const { text = '', links = [] } = pages.get('/products/cloudaudit/') ?? {};
  const order = [
    '功能说明',
    'UnsupportedOperation',
    'ResourceInUse',
    'RequestLimitExceeded',
    'InternalError.CmqError',
    'CreateAuditTrack',
  ];
  const places = order.map((word) => text.indexOf(word));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.ok(places.every((place) => place >= 0));
  assert.ok(
    links.some((link) => link.includes('/document/product/598')),
    'the CAM link of the table',
  );
});
