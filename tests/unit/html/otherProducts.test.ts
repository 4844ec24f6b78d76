import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeRecord, productRecord } from '../../../src/data/codeRecord.ts';
import { codeData } from '../../../src/html/code/codeData.ts';
import { codePage } from '../../../src/html/code/codePage.ts';
import { searchDocument } from '../../../src/html/code/searchDocument.ts';
import { handOffDetails } from '../../../src/scripts/handOffDetails.ts';
import { createSite } from '../../../src/site.ts';
import { loadCatalogue } from '../../../src/catalogue/loadCatalogue.ts';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { business, common, contentOf, projectRoot } from '../../support/content.ts';
import { completeContent } from '../../../src/translation/completeContent.ts';

/** The real content, and a made-up product that shares the common codes, some categories and one business code with the real one. */
const real = loadCatalogue(projectRoot, 'zh-cn');
const rows = real.catalogue.codes.filter(({ scope }) => scope === 'common').map(({ code }) => `| ${code} | 甲 |`);
const other = contentOf({
  tables: {
    other:
      common(...rows) +
      business(
        '| FailedOperation.OddThing | 乙 |',
        '| InvalidParameterValue.Odd | 丙 |',
        '| LimitExceeded.OverTime | 丁 |',
        '| OddCode | 戊 |',
        '| LimitExceeded.Odd | 己 |',
        '| AuthFailure.Odd | 庚 |',
      ),
  },
});
const content = {
  ...completeContent(real.content, [other]),
  products: { ...real.content.products, known: new Set(['cloudaudit', 'other']) },
};
const { catalogue } = buildCatalogue(content);
const site = createSite({ origin: 'https://a.example', base: '/', repository: 'https://git.example/x' }, 'zh-cn');
const context = { site, catalogue, remedyHtml: () => [] };

const words = ['云审计', 'cloudaudit', '跟踪集', ...real.content.actions.map(({ name }) => name)].map((word) =>
  word.toLowerCase(),
);
const found = (value: unknown): string[] => {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).toLowerCase();
  return words.filter((word) => text.includes(word));
};
const sharedBy = (products: number) =>
  catalogue.codes.filter((code) => code.products.includes('other') && code.products.length === products);

test('no page, example, guide list, search document or record of a code of another product names what is one product’s own', () => {
  assert.equal(sharedBy(1).length, 5);
  for (const code of sharedBy(1)) {
    const parts = {
      page: codePage(code, context).value.replaceAll(/<section id="related"[\s\S]*$/g, ''),
      data: codeData(code, context),
      search: searchDocument(code, context).html,
      record: { ...codeRecord(code, context), related: [] },
    };
    for (const [part, value] of Object.entries(parts)) assert.deepEqual(found(value), [], `${code.code}: ${part}`);
  }
});

test('of a code that both list, the record and the ticket of the other product hold nothing of the first', () => {
  assert.ok(sharedBy(2).length > 20);
  for (const code of sharedBy(2)) {
    const record = productRecord(code, 'other', codeRecord(code, context), context);
    assert.deepEqual(found({ ...record, related: [], lookAlikes: [] }), [], code.code);
    const { steps } = handOffDetails(codeData(code, context), '', { product: 'other' });
    assert.deepEqual(found(steps), [], code.code);
    if (code.scope === 'common') assert.ok(steps.length > 0, code.code);
  }
});

test('a ticket without a product takes the text that holds for all, and one of the product its own', () => {
  const code = catalogue.codeOf('AuthFailure.UnauthorizedOperation');
  assert.ok(code);
  const data = codeData(code, context);
  assert.deepEqual(found(handOffDetails(data, '', {}).steps), []);
  assert.deepEqual(
    handOffDetails(data, '', { product: 'cloudaudit' }).steps,
    code.remedies.find(({ product }) => product === 'cloudaudit')?.steps,
  );
});
