import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../../src/catalogue/addressesOf.ts';
import { loadCatalogue } from '../../../src/catalogue/loadCatalogue.ts';
import { pagesOf } from '../../../src/catalogue/pagesOf.ts';
import { urlsOf } from '../../../src/urls.ts';
import { inFolder } from '../../support/folder.ts';
import { table } from '../../support/tables.ts';

/** Codes, categories and actions that differ in case only. */
const files = {
  'content/errors/zh-cn/a.md': table(
    '| InvalidURL.Name | 一 |',
    '| InvalidUrl.Other | 二 |',
    '| A.b | 三 |',
    '| a.B | 四 |',
  ),
  'content/errors/zh-cn/b.md': table('| INVALIDURL | 五 |', '| InvalidUrl.name | 六 |'),
  'content/actions/a.md': '| 接口 | 错误码 |\n| --- | --- |\n| DoIt | A.b |\n',
  'content/actions/b.md': '| 接口 | 错误码 |\n| --- | --- |\n| doIt | INVALIDURL |\n',
};

test('no two addresses differ in case only, whatever the case of codes, categories and actions', async () => {
  const { catalogue } = await inFolder(files, (root) => loadCatalogue(root, 'zh-cn'));
  const addresses = [...new Set([...addressesOf(catalogue), ...pagesOf(catalogue, urlsOf('/', 'zh-cn'))])];
  for (const one of ['/errors/InvalidURL.Name/', '/categories/INVALIDURL/', '/actions/b/doIt/'])
    assert.ok(addresses.includes(one), one);
  assert.equal(new Set(addresses.map((address) => address.toLowerCase())).size, addresses.length);
});
