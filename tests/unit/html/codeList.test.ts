import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeList } from '../../../src/html/codeList.ts';
import { urlsOf } from '../../../src/urls.ts';
import { business, catalogueOf } from '../../support/content.ts';

test('a code is listed with its meaning and a link, a name that no table lists without', () => {
  const { catalogue } = catalogueOf({ tables: { one: business('| A.B | 一<二 |') } });
  const { value } = codeList(['A.B', 'X.<b>'], catalogue, urlsOf('/docs', 'zh-cn'));
  assert.match(value, /<a href="\/docs\/errors\/A\.B\/">.*一&#60;二/);
  assert.match(value, /<li><code[^>]*>X\.<wbr>&#60;b&#62;<\/code><\/li>/);
  assert.equal(value.match(/<li>/g)?.length, 2);
});
