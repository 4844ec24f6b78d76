import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { categoryIconOf as iconOf } from '../../../src/catalogue/categoryIcon.ts';
import { categoryOf } from '../../../src/tables/code.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { readSite } from '../../../src/read/readSite.ts';
import { projectRoot } from '../../support/content.ts';

const { families } = readSite(projectRoot).settings;
const categoryIconOf = (category: string) => iconOf(category, families);

const file = 'content/errors/zh-cn/cloudaudit.md';
const { rows } = parseTables(readFileSync(join(projectRoot, file), 'utf8'), file);
const categories = [...new Set(rows.map(({ code }) => categoryOf(code)))];

test('the icons of all 20 categories of CloudAudit are different', () => {
  const icons = new Set(categories.map((category) => JSON.stringify(categoryIconOf(category))));
  assert.deepEqual([categories.length, icons.size], [20, 20]);
});

test('a family may give all of its categories one shape, and name them by a pattern', () => {
  const [family] = [{ name: 'x', colour: 'red', shape: 'ring', categories: ['40*'] } as const];
  const icons = ['400xx', '401xx'].map((name) => iconOf(name, [{ ...family, categories: [...family.categories] }]));
  assert.deepEqual(icons, [
    { hue: 'red', shape: 'ring' },
    { hue: 'red', shape: 'ring' },
  ]);
});

test('the hue says whose move it is', () => {
  const hues = (...names: string[]) => [...new Set(names.map((name) => categoryIconOf(name).hue))];
  assert.deepEqual(hues('AuthFailure', 'UnauthorizedOperation'), ['purple']);
  assert.deepEqual(hues('InvalidParameter', 'InvalidParameterValue', 'MissingParameter'), ['blue']);
  assert.deepEqual(hues('InternalError', 'FailedOperation'), ['red']);
});

test('any other category has an icon of its own name, always the same', () => {
  assert.deepEqual(categoryIconOf('Brand'), categoryIconOf('Brand'));
  const others = new Set(Array.from({ length: 200 }, (_, index) => JSON.stringify(categoryIconOf(`Brand${index}`))));
  assert.ok(others.size > 30, `${others.size} different icons`);
});

test('names of object members are categories like any other', () => {
  for (const name of ['constructor', '__proto__', '']) {
    assert.match(JSON.stringify(categoryIconOf(name)), /^\{"shape":"\w+","hue":"\w+"\}$/);
  }
});

test('the icons of the platform and of other names stay as they were published', () => {
  const published = {
    'purple circle': 'AuthFailure',
    'purple square': 'UnauthorizedOperation',
    'purple diamond': 'OperationDenied',
    'purple triangle': 'IpInBlacklist',
    'purple down': 'IpNotInWhitelist',
    'blue circle': 'InvalidParameterValue',
    'blue square': 'InvalidParameter',
    'blue diamond': 'MissingParameter',
    'blue triangle': 'UnknownParameter',
    'blue down': 'InvalidRequest',
    'orange circle': 'ResourceInUse',
    'orange square': 'ResourceNotFound',
    'orange diamond': 'ResourceUnavailable',
    'orange triangle': 'ResourceInsufficient',
    'orange down': 'ResourcesSoldOut',
    'green circle': 'LimitExceeded',
    'green square': 'RequestLimitExceeded',
    'green diamond': 'RequestSizeLimitExceeded',
    'green triangle': 'ResponseSizeLimitExceeded',
    'red circle': 'InternalError',
    'red square': 'FailedOperation',
    'red diamond': 'ServiceUnavailable',
    'sky circle': 'InvalidAction',
    'sky square': 'NoSuchVersion',
    'sky diamond': 'UnsupportedOperation',
    'sky triangle': 'UnsupportedProtocol',
    'sky down': 'UnsupportedRegion',
    'sky plus': 'DryRunOperation',
    'sky ring': 'ActionOffline',
    'sky box': 'NoSuchProduct',
    'green box': 'Brand',
  };
  const icons = Object.values(published).map(categoryIconOf);
  assert.deepEqual(
    icons.map(({ hue, shape }) => `${hue} ${shape}`),
    Object.keys(published),
  );
  assert.deepEqual(categoryIconOf('DBInstance'), { hue: 'green', shape: 'triangle' });
  assert.deepEqual(categoryIconOf('Image'), { hue: 'blue', shape: 'triangle' });
});
