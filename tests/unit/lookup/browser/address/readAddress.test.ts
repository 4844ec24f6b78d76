import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readAddress } from '../../../../../src/lookup/browser/address/readAddress.ts';
import { resolveAddress } from '../../../../../src/lookup/browser/address/resolveAddress.ts';
import { buildIndex } from '../../../../../src/lookup/build/buildIndex.ts';
import { prepareIndex } from '../../../../../src/lookup/shared/codeIndex.ts';
import { realCatalogue } from '../../../../support/content.ts';

const { index } = buildIndex(realCatalogue());
const known = {
  ...index,
  products: [...index.products, ['vpc', '私有网络'] as const, ['es.v2018', 'ES'] as const],
  entries: prepareIndex(index),
};
const pageOf = (pathname: string, base = '/') => resolveAddress(readAddress(pathname, base), known);

const signature = 'errors/AuthFailure.SignatureFailure/';

/** Page → addresses that mean it. */
const meant: Readonly<Record<string, readonly string[]>> = {
  [signature]: [
    '/errors/authfailure.signaturefailure/',
    '/errors/AUTHFAILURE.SIGNATUREFAILURE',
    '/Errors/AuthFailure.SignatureFailure/',
    '//errors//AuthFailure.SignatureFailure//',
    '/errors/AuthFailure%2ESignatureFailure/',
    '/errors/AuthFailure%252ESignatureFailure/',
    '/errors%2FAuthFailure.SignatureFailure',
    '/errors/AuthFailure%20.SignatureFailure/',
    '/errors/%20AuthFailure.SignatureFailure%20/',
    '/errors/AuthFailure SignatureFailure',
    '/errors/"AuthFailure.SignatureFailure"/',
    '/errors/%22AuthFailure.SignatureFailure%22',
    "/errors/'AuthFailure.SignatureFailure',",
    '/errors/`AuthFailure.SignatureFailure`',
    '/errors/%E2%80%9CAuthFailure.SignatureFailure%E2%80%9D',
    '/errors/「AuthFailure.SignatureFailure」',
    '/errors/ＡｕｔｈＦａｉｌｕｒｅ．ＳｉｇｎａｔｕｒｅＦａｉｌｕｒｅ/',
    '／errors／AuthFailure.SignatureFailure',
    '/errors/AuthFailure。SignatureFailure',
    '/errors/AuthFailure.SignatureFailure。',
    '/errors/AuthFailure.SignatureFailure%E3%80%82',
    '/errors/AuthFailure.SignatureFailure,',
    '/errors/AuthFailure.SignatureFailure，',
    '/errors/AuthFailure.SignatureFailure、',
    '/errors/AuthFailure.SignatureFailure）',
    '/errors/AuthFailure.SignatureFailure)',
    '/errors/AuthFailure.SignatureFailure.',
    '/errors/AuthFailure.SignatureFailure%E2%80%8B',
    '/errors/AuthFailure/SignatureFailure/',
    '/errors/authfailure/signaturefailure/index.html',
    '/errors/authfailuresignaturefailure/',
    '/errors/authfailure-signaturefailure/',
    '/errors/auth_failure.signature_failure',
    '/errors/AuthFailure.SignatureFailure.html',
    '/errors/AuthFailure.SignatureFailure.md',
    '/errors/AuthFailure.SignatureFailure.html/',
    '/errors/AuthFailure.SignatureFailure/index.html',
    '/errors/AuthFailure.SignatureFailure/index.md',
    '/errors/AuthFailure.SignatureFailure/products/',
    '/errors/AuthFailure.SignatureFailure/2/',
    '/error/AuthFailure.SignatureFailure/',
    '/code/AuthFailure.SignatureFailure',
    '/codes/AuthFailure.SignatureFailure',
    '/errorcode/AuthFailure.SignatureFailure',
    '/error-code/AuthFailure.SignatureFailure',
    '/error-codes/authfailure.signaturefailure/',
    '/error_codes/AuthFailure.SignatureFailure',
    '/错误码/AuthFailure.SignatureFailure',
    '/docs/errors/AuthFailure.SignatureFailure',
    '/lookup/AuthFailure.SignatureFailure',
    '/categories/AuthFailure.SignatureFailure',
    '/products/AuthFailure.SignatureFailure/',
    '/AuthFailure.SignatureFailure',
    '/authfailuresignaturefailure',
    '/AuthFailure/SignatureFailure.html',
    '/old/reference/AuthFailure.SignatureFailure.html',
    '/zh-cn/errors/AuthFailure.SignatureFailure/',
    '/zh/errors/AuthFailure.SignatureFailure/',
    '/zh_CN/AuthFailure.SignatureFailure/',
    '/en/errors/AuthFailure.SignatureFailure/',
    '/en-us/error/AuthFailure.SignatureFailure',
    '/errors/Code=AuthFailure.SignatureFailure, Message=x',
    '/errors/code:AuthFailure.SignatureFailure message:The InternalError',
    '/errors/{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"签名"},"RequestId":"1"}}',
    '/errors/https://docs.example/errors/AuthFailure.SignatureFailure/',
    '/https://docs.example/reference/errors/AuthFailure.SignatureFailure',
    '/errors/https://docs.example/errors/AuthFailure.SignatureFailure/products/',
    '/errors/错误码：AuthFailure.SignatureFailure',
    '/我的调用返回了 AuthFailure.SignatureFailure，怎么办',
    '/errors\\AuthFailure.SignatureFailure',
  ],
  'errors/InternalError/': [
    '/internalerror',
    '/errors/internalerror/',
    '/errors/internal-error',
    '/errors/InternalError%E3%80%82',
    '/docs/InternalError',
    '/errors/common/InternalError',
    '/errors/the call returned InternalError again',
  ],
  'categories/AuthFailure/': ['/category/AuthFailure', '/categories/authfailure/', '/Categories/AUTHFAILURE/3/'],
  'categories/InternalError/': ['/categories/internalerror', '/en/category/InternalError.html'],
  'products/cloudaudit/': [
    '/products/CloudAudit',
    '/product/cloudaudit.md',
    '/cloudaudit',
    '/en/products/cloudaudit/',
    '/products/云审计',
  ],
  'products/vpc/': ['/product/VPC', '/products/vpc.md', '/products/VPC/7/', '/产品/vpc'],
  'products/es.v2018/': ['/products/ES', '/products/ES.V2018'],
  'guides/signing/': ['/guides/Signing', '/guide/signing.html', '/docs/guides/signing', '/guides/signing/index.md'],
  'guides/clock-skew/': ['/guides/clock_skew', '/clockskew'],
  'errors/': ['/error', '/Errors.html', '/zh-cn/errors/', '/categories/'],
  'products/': ['/product/'],
  'guides/': ['/Guide'],
  'lookup/': ['/search', '/Lookup/'],
  '': ['/zh-cn/', '/index.htm', '/en', '/..%2f..%2f'],
};

describe('an address without a page means a page', () => {
  for (const [page, addresses] of Object.entries(meant)) {
    for (const address of addresses) {
      test(`${address} → ${page}`, () => {
        assert.equal(pageOf(address), page);
      });
    }
  }
});

test('a browser escapes what is not a letter, and that changes nothing', () => {
  for (const [page, addresses] of Object.entries(meant)) {
    for (const address of addresses.filter((one) => one.startsWith('/') && !one.includes('\\'))) {
      assert.equal(pageOf(new URL(`http://x${encodeURI(decodeURI(address))}`).pathname), page, address);
    }
  }
});

test('the base of the site is no part of what is asked for, whatever its case', () => {
  for (const pathname of [
    '/docs/api/error/AuthFailure.SignatureFailure',
    '/Docs//API/en/AuthFailure/SignatureFailure/',
    '/errors/authfailure.signaturefailure',
  ]) {
    assert.equal(pageOf(pathname, '/docs/api/'), signature, pathname);
  }
  assert.equal(pageOf('/errors/InternalErrors/', '/errors/'), undefined);
  assert.equal(pageOf('/errors/errors/internalerror', '/errors/'), 'errors/InternalError/');
});
