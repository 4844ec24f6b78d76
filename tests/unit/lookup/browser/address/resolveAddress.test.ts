import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex } from '../../../../../src/lookup/build/buildIndex.ts';
import { prepareIndex } from '../../../../../src/lookup/shared/codeIndex.ts';
import { suggestPages } from '../../../../../src/lookup/browser/address/suggestPages.ts';
import { readAddress } from '../../../../../src/lookup/browser/address/readAddress.ts';
import { isProgress, resolveAddress } from '../../../../../src/lookup/browser/address/resolveAddress.ts';
import { realCatalogue } from '../../../../support/content.ts';

const { index } = buildIndex(realCatalogue());
const known = { ...index, entries: prepareIndex(index) };
const resolve = (pathname: string) => resolveAddress(readAddress(pathname, '/'), known);
const near = (pathname: string) => suggestPages(readAddress(pathname, '/'), known);

/** The page that an address means on a site that has these codes only, or the codes that are offered. */
function resolveAmong(codes: readonly string[], pathname: string) {
  const address = readAddress(pathname, '/');
  const site = { entries: prepareIndex({ codes, productsOf: [] }), products: [], guides: [] };
  return resolveAddress(address, site) ?? suggestPages(address, site).codes.map(({ code }) => code);
}

test('what is only like a code offers the nearest, at most eight', () => {
  for (const [address, code] of [
    ['/errors/AuthFailure.SignatureFailur/', 'AuthFailure.SignatureFailure'],
    ['/errors/Auth.SignatureFailure/', 'AuthFailure.SignatureFailure'],
    ['/errors/SignatureExpir', 'AuthFailure.SignatureExpire'],
    ['/errors/Code=AuthFailure.SignatureFailur, Message=x', 'AuthFailure.SignatureFailure'],
    ['/errors/InternalError/NoSuchThing/', 'InternalError'],
  ] as const) {
    const { codes } = near(address);
    assert.equal(resolve(address), undefined, address);
    assert.equal(codes[0]?.code, code, address);
    assert.ok(codes.length <= 8, address);
  }
});

test('a guide whose name has a slip is offered', () => {
  assert.deepEqual(
    near('/guides/signin/').guides.map(([id]) => id),
    ['signing'],
  );
});

test('where an address can mean several codes, all are offered and none is opened', () => {
  const twins = ['InvalidParameter.ValueLimit', 'InvalidParameterValue.Limit'];
  assert.deepEqual(resolveAmong(twins, '/errors/invalidparametervaluelimit/'), twins);
  assert.deepEqual(resolveAmong(twins, `/errors/${twins.join(' or ')}`), twins);
  assert.equal(resolveAmong(twins, '/errors/invalidparametervalue/limit'), 'errors/InvalidParameterValue.Limit/');
});

test('in its own section, a product is the first name behind it, and no later one', () => {
  const site = { entries: [], products: [['vm', 'Machine']], guides: [] } as const;
  const product = (pathname: string) => resolveAddress(readAddress(pathname, '/'), site);
  assert.equal(product('/products/machine/more/'), 'products/vm/');
  assert.equal(product('/products/more/machine/'), undefined);
});

test('a code that ends like a file is itself', () => {
  const codes = ['InvalidParameter', 'InvalidParameter.Json'];
  assert.equal(resolveAmong(codes, '/errors/invalidparameter.json'), 'errors/InvalidParameter.Json/');
  assert.equal(resolveAmong(codes, '/errors/invalidparameter.md'), 'errors/InvalidParameter/');
});

test('a code below a category that does not exist is not the category, nor another code', () => {
  const codes = ['FailedOperation', 'FailedOperation.Timeout', 'InternalError'];
  assert.ok(Array.isArray(resolveAmong(codes, '/errors/FailedOperation/InternalError')));
});

test('a category that is no code is opened where a code is asked for', () => {
  const codes = ['LimitExceeded.A', 'LimitExceeded.B', 'Limitexceeded.C'];
  assert.equal(resolveAmong(codes, '/errors/limitexceeded/'), 'categories/LimitExceeded/');
  assert.equal(resolveAmong(codes, '/LimitExceeded'), 'categories/LimitExceeded/');
});

test('what is like nothing offers nothing', () => {
  for (const address of ['/zzqqxxjj', '/errors/%%%', '/errors/<>', '/errors/x'.padEnd(10_000, 'y')]) {
    assert.equal(resolve(address), undefined, address.slice(0, 40));
    assert.deepEqual(near(address), { codes: [], guides: [] }, address.slice(0, 40));
  }
});

test('no address makes it throw, and a page is always one of the site', () => {
  const pages = new Set([
    ...['', 'errors/', 'products/', 'guides/', 'lookup/'],
    ...index.codes.flatMap((code) => [`errors/${code}/`, `categories/${code.split('.', 1).join('')}/`]),
    ...index.products.map(([id]) => `products/${id}/`),
    ...index.guides.map(([id]) => `guides/${id}/`),
  ]);
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...index.codes, 'errors', '%2e'),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 5 }), (address) => {
      const page = resolve(`/${address.join('/')}`);
      assert.ok(near(`/${address.join('/')}`).codes.length <= 8);
      assert.ok(page === undefined || pages.has(page), page);
    }),
  );
  for (const address of [
    '/errors/<script>',
    '/javascript:alert(1)',
    '/errors/..%2f..%2fetc',
    '/errors/\uD800',
    '/%',
    '/%E4%A',
  ]) {
    assert.equal(resolve(address), undefined, address);
  }
});

test('an answer among 12,000 codes is at most eight codes, however bad the address is', () => {
  const codes = Array.from(
    { length: 12_000 },
    (_, n) => `InvalidParameterValue.${String.fromCharCode(65 + (n % 26))}Name${n}`,
  );
  const large = { entries: prepareIndex({ codes, productsOf: [] }), products: [], guides: [] };
  const addresses = [
    'x'.repeat(10_000),
    'y'.repeat(60),
    'a.b/'.repeat(2500),
    '%25'.repeat(3000),
    'InvalidParameterValue.NoSuch',
  ];
  for (const address of addresses) {
    const read = readAddress(`/errors/${address}`, '/');
    assert.equal(resolveAddress(read, large), undefined, address.slice(0, 40));
    assert.ok(suggestPages(read, large).codes.length <= 8, address.slice(0, 40));
  }
});

test('a page is never opened from its own address, nor after it led back here', () => {
  const page = '/errors/InternalError/';
  assert.equal(isProgress(page, '/errors/internalerror/', ''), true);
  assert.equal(isProgress(page, '/errors/internalerror/', 'https://site.example/guides/'), true);
  assert.equal(isProgress(page, '/', ''), true);
  assert.equal(isProgress(page, page, ''), false);
  assert.equal(isProgress('/guides/签名/', '/guides/%E7%AD%BE%E5%90%8D/', ''), false);
  assert.equal(isProgress(page, '/errors/internalerror/', 'https://site.example/errors/internalerror/'), false);
});

test('a part of a list that is no longer long leads to the list, and the list of a code’s products offers the code', () => {
  assert.equal(resolve('/categories/AuthFailure/2/'), 'categories/AuthFailure/');
  assert.equal(resolve('/products/cloudaudit/3/'), 'products/cloudaudit/');
  assert.equal(near('/errors/InternalError/products/').codes[0]?.code, 'InternalError');
});
