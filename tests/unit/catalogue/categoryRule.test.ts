import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categoryBy, type CodePlace } from '../../../src/catalogue/categoryRule.ts';
import { categoryRuleSchema, type CategoryRule } from '../../../src/read/categorySettings.ts';
import { catalogueOf } from '../../support/content.ts';

const all = (rule: CategoryRule, codes: readonly string[], place?: CodePlace) =>
  codes.map((code) => categoryBy(rule, code, place));

describe('the rule', () => {
  test('separator: what stands before the first one, in the middle of the code', () => {
    assert.deepEqual(all({ by: 'separator', separator: '.' }, ['A.B.C', 'A', '.A']), ['A', 'A', '.A']);
    assert.deepEqual(all({ by: 'separator', separator: '_' }, ['card_declined', 'expired']), ['card', 'expired']);
    assert.deepEqual(all({ by: 'separator', separator: '-' }, ['ACC-1042', '-1021']), ['ACC', '-1021']);
  });

  test('prefix: the letters that a code begins with; a number is its own', () => {
    const codes = ['ACC-1042', 'E1001', 'ERR_HTTP', '40001'];
    assert.deepEqual(all({ by: 'prefix' }, codes), ['ACC', 'E', 'ERR', '40001']);
  });

  test('digits: numbers by the ten, the hundred or the thousand, with the letters before them', () => {
    assert.deepEqual(all({ by: 'digits', size: 100 }, ['40017', '40100', 'E1001', '-1021', '404', '7', 'none']), [
      '400xx',
      '401xx',
      'E10xx',
      '-10xx',
      '4xx',
      '0xx',
      'none',
    ]);
    assert.deepEqual(all({ by: 'digits', size: 1000 }, ['40017', '1021']), ['40xxx', '1xxx']);
    assert.deepEqual(all({ by: 'digits', size: 10 }, ['08006']), ['0800x']);
  });

  test('heading and column: what the place says, without what separates the parts of an address', () => {
    const place = { heading: 'Read / write', cellOf: (header: string) => (header === 'Class' ? 'Syntax' : '') };
    assert.deepEqual(all({ by: 'heading' }, ['A.B'], place), ['Read - write']);
    assert.deepEqual(all({ by: 'column', column: 'Class' }, ['A.B'], place), ['Syntax']);
    assert.deepEqual(all({ by: 'column', column: 'Type' }, ['A.B'], place), ['A']);
    assert.deepEqual(all({ by: 'heading' }, ['A.B']), ['A']);
  });

  test('map: the first entry that names the code or has a pattern for it', () => {
    const rule: CategoryRule = { by: 'map', map: { Card: ['card_*', 'expired'], Other: ['*_error'] } };
    assert.deepEqual(all(rule, ['card_error', 'EXPIRED', 'api_error', 'x.y']), ['Card', 'Card', 'Other', 'x']);
  });

  test('is written by its name where it needs nothing else', () => {
    assert.deepEqual(categoryRuleSchema.parse('prefix'), { by: 'prefix' });
    assert.deepEqual(categoryRuleSchema.parse('separator'), { by: 'separator', separator: '.' });
    assert.deepEqual(categoryRuleSchema.parse({ by: 'digits' }), { by: 'digits', size: 100 });
    assert.deepEqual(categoryRuleSchema.parse(undefined), { by: 'separator', separator: '.' });
    assert.equal(categoryRuleSchema.safeParse('column').success, false);
  });
});

const tables = {
  a: [
    '## Payments',
    '| Code | Description | Class |\n|---|---|---|\n| 40001 | No. | x |\n| 40017 | No. | y |',
    '## Accounts',
    '| Code | Description | Class |\n|---|---|---|\n| 40100 | No. | x |',
  ].join('\n\n'),
};
const categoriesBy = (rule: CategoryRule) =>
  catalogueOf({ tables, settings: { categories: rule } }).catalogue.categories.map(({ name, codes }) => [name, codes]);

describe('the categories of a catalogue', () => {
  test('follow the heading above the table, a column, or the digits', () => {
    assert.deepEqual(categoriesBy({ by: 'heading' }), [
      ['Payments', ['40001', '40017']],
      ['Accounts', ['40100']],
    ]);
    assert.deepEqual(categoriesBy({ by: 'column', column: 'Class' }), [
      ['x', ['40001', '40100']],
      ['y', ['40017']],
    ]);
    assert.deepEqual(categoriesBy({ by: 'digits', size: 1000 }), [['40xxx', ['40001', '40017', '40100']]]);
  });

  test('group into families, in the order of the settings; others come last', () => {
    const { catalogue } = catalogueOf({
      tables,
      settings: {
        categories: { by: 'digits', size: 100 },
        families: [
          { name: { en: 'None' }, colour: 'sky', categories: ['5*'] },
          { name: { 'zh-cn': '权限', en: 'Permission' }, colour: 'purple', categories: ['401*'] },
        ],
      },
    });
    assert.deepEqual(
      catalogue.families.map(({ name, categories }) => [name, categories.map((category) => category.name)]),
      [
        ['权限', ['401xx']],
        [undefined, ['400xx']],
      ],
    );
    assert.equal(catalogue.iconOf('401xx').hue, 'purple');
  });
});
