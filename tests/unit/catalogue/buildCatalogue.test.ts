import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/buildCatalogue.ts';
import { checkNames } from '../../../src/catalogue/checkNames.ts';
import { business, catalogueOf, common, contentOf } from '../../support/content.ts';

const tables = {
  one: common('| A | 甲 |', '| Limit | 限 |') + business('| A.X | 乙 |', '| A.Y | 丙 |', '| B.X | 丁 |'),
  two: common('| A | 甲 |') + business('| B.x | 丁 |', '| A.Y.Z | 戊 |'),
};

describe('edges between codes', () => {
  const { catalogue, problems } = catalogueOf({ tables });

  test('a code of both tables and several products is one code with each meaning once', () => {
    assert.deepEqual(
      catalogue.codes.map(({ code, products }) => [code, products]),
      [
        ['A', ['one', 'two']],
        ['A.X', ['one']],
        ['A.Y', ['one']],
        ['A.Y.Z', ['two']],
        ['B.X', ['one', 'two']],
        ['Limit', ['one']],
      ],
    );
    assert.equal(catalogue.codeOf('A')?.meanings.length, 1);
    assert.deepEqual(problems, []);
  });

  test('twins in case share a page and are found by any case', () => {
    assert.deepEqual(catalogue.codeOf('B.X')?.spellings, ['B.X', 'B.x']);
    assert.equal(catalogue.codeOf('b.x'), catalogue.codeOf('B.X'));
  });

  test('previous and next stay within the category', () => {
    assert.deepEqual(
      catalogue.codes.map(({ code, previous, next }) => [previous, code, next]),
      [
        [undefined, 'A', 'A.X'],
        ['A', 'A.X', 'A.Y'],
        ['A.X', 'A.Y', 'A.Y.Z'],
        ['A.Y', 'A.Y.Z', undefined],
        [undefined, 'B.X', undefined],
        [undefined, 'Limit', undefined],
      ],
    );
  });

  test('parents and children are one segment apart, and only codes that exist', () => {
    assert.deepEqual(catalogue.codeOf('A')?.children, ['A.X', 'A.Y']);
    assert.equal(catalogue.codeOf('A.Y.Z')?.parent, 'A.Y');
    assert.equal(catalogue.codeOf('B.X')?.parent, undefined);
  });

  test('codes that end alike know each other', () => {
    assert.deepEqual(catalogue.codeOf('A.X')?.sameLastSegment, ['B.X']);
    assert.deepEqual(catalogue.codeOf('A.Y')?.sameLastSegment, []);
  });

  test('categories hold the codes that share the first segment', () => {
    assert.deepEqual(catalogue.categories, [
      { name: 'A', codes: ['A', 'A.X', 'A.Y', 'A.Y.Z'] },
      { name: 'B', codes: ['B.X'] },
      { name: 'Limit', codes: ['Limit'] },
    ]);
  });

  test('a product lists its common and its business codes, each once, in the order of its tables', () => {
    const { common: shared, business: own } = catalogue.productOf('two') ?? {};
    assert.deepEqual([shared, own], [['A'], ['B.X', 'A.Y.Z']]);
  });

  test('a code in both tables of a product is listed as common', () => {
    const both = catalogueOf({ tables: { a: business('| A | 一 |') + common('| A | 二 |') } }).catalogue;
    assert.deepEqual([both.productOf('a')?.common, both.productOf('a')?.business], [['A'], []]);
  });
});

describe('edges to guides, actions and look-alikes', () => {
  const { catalogue, problems } = catalogueOf({
    tables,
    guides: { first: ['A.*'], second: ['A.X', 'Limit'], third: ['A', 'A.X'] },
    remedies: { r: { codes: ['A.X'], guides: ['third'], retry: 'backoff', fixedBy: 'vendor' } },
    actions: { one: { Do: ['A.X', 'A.X'], Undo: ['A.X', 'A'] } },
    lookAlikes: [['A', 'Limit', '`A` 不同。']],
  });

  test('nothing dangles', () => {
    assert.deepEqual(problems, []);
  });

  test('a code has the guides that name it, those of its remedy first, each once', () => {
    assert.deepEqual(catalogue.codeOf('A.X')?.guides, ['third', 'first', 'second']);
    assert.deepEqual(catalogue.codeOf('B.X')?.guides, []);
  });

  test('a guide lists the codes it names', () => {
    assert.deepEqual(catalogue.guideOf('third')?.codes, ['A', 'A.X']);
    assert.deepEqual(catalogue.guideOf('first')?.codes, ['A.X', 'A.Y', 'A.Y.Z']);
  });

  test('a code knows its verdict and its actions', () => {
    const code = catalogue.codeOf('A.X');
    assert.ok(code);
    assert.deepEqual(
      code.remedies.map(({ id, retry, fixedBy }) => [id, retry, fixedBy]),
      [['r', 'backoff', 'vendor']],
    );
    assert.deepEqual(
      code.actions.map(({ name }) => name),
      ['Do', 'Undo'],
    );
  });

  test('a look-alike pair stands on both pages', () => {
    const difference = [
      { type: 'code', value: 'A' },
      { type: 'text', value: ' 不同。' },
    ];
    assert.deepEqual(catalogue.codeOf('A')?.lookAlikes, [{ code: 'Limit', locale: 'zh-cn', difference }]);
    assert.deepEqual(catalogue.codeOf('Limit')?.lookAlikes, [{ code: 'A', locale: 'zh-cn', difference }]);
  });
});

describe('names that lead nowhere', () => {
  const faults = (parts: Omit<Parameters<typeof catalogueOf>[0], 'tables'>) => {
    const tables = { one: business('| Invalid.Name | 一 |', '| Limit.Rate | 二 |') };
    const { content, catalogue, problems } = catalogueOf({ tables, ...parts });
    return [...problems, ...checkNames(content, catalogue)].map(
      ({ id, file, line, hint }) => `${id} ${file}:${line} ${hint}`,
    );
  };
  const hint = 'Did you mean Invalid.Name?';

  test('an unknown code in a guide is a problem with the nearest code', () => {
    assert.deepEqual(faults({ guides: { g: ['Limit.Rate', 'Invalid.Nam'] } }), [
      `unknown-code content/docs/guides/g.md:2 ${hint}`,
    ]);
  });

  test('an unknown code in a remedy is one problem, also where the remedy names guides', () => {
    assert.deepEqual(
      faults({ guides: { g: ['Limit.Rate'] }, remedies: { r: { codes: ['Invalid.Names'], guides: ['g'] } } }),
      [`unknown-code content/remedies/zh-cn/r.md:1 ${hint}`],
    );
  });

  test('an unknown code in an action is a problem only in a complete product', () => {
    const actions = { one: { Do: ['Invalid.Nmae'] } };
    assert.deepEqual(faults({ actions, products: { one: { complete: true } } }), [
      `unknown-code content/actions/one.md:1 ${hint}`,
    ]);
    assert.deepEqual(faults({ actions }), []);
  });

  test('an unknown code in a look-alike row is a problem, on either side', () => {
    const lookAlikes = [
      ['Invalid.Nam', 'Limit.Rate', 'x'],
      ['Limit.Rate', 'invalid.name', 'x'],
    ] as const;
    assert.deepEqual(faults({ lookAlikes }), [
      `unknown-code content/look-alikes/zh-cn/a.md:1 ${hint}`,
      `unknown-code content/look-alikes/zh-cn/a.md:2 ${hint}`,
    ]);
  });

  test('an unknown guide and an unknown product in a remedy are problems with the nearest name', () => {
    assert.deepEqual(
      faults({
        guides: { limits: ['Limit.Rate'] },
        remedies: { r: { codes: ['Limit.Rate'], product: 'oen', guides: ['limit'] } },
      }),
      [
        'unknown-guide content/remedies/zh-cn/r.md:1 Did you mean limits?',
        'unknown-product content/remedies/zh-cn/r.md:1 Did you mean one?',
      ],
    );
  });

  test('a remedy that names a guide which does not serve its code is a problem, and makes no edge', () => {
    const parts = { guides: { g: ['Invalid.Name'] }, remedies: { r: { codes: ['Limit.Rate'], guides: ['g'] } } };
    assert.deepEqual(faults(parts), [
      'unserved-code content/remedies/zh-cn/r.md:1 Add Limit.Rate under `codes` in content/docs/guides/g.md, or name another guide here.',
    ]);
    assert.deepEqual(
      catalogueOf({
        tables: { one: business('| Invalid.Name | 一 |', '| Limit.Rate | 二 |') },
        ...parts,
      }).catalogue.codes.map(({ guides }) => guides),
      [['g'], []],
    );
  });

  test('products.yml and action files of unknown products are one problem each', () => {
    assert.deepEqual(faults({ products: { onee: {} }, actions: { ones: { Do: ['Limit.Rate'], Undo: [] } } }), [
      'unknown-product content/products.yml:1 Did you mean one?',
      'unknown-product content/actions/ones.md:1 Did you mean one?',
    ]);
  });
});

describe('categories whose codes differ in case', () => {
  const categoriesIn = (...codes: string[]) => {
    const { catalogue } = catalogueOf({ tables: { one: business(...codes.map((code) => `| ${code} | 一 |`)) } });
    assert.deepEqual(
      catalogue.codes.map(({ category }) => category),
      catalogue.codes.map(() => catalogue.categories[0]?.name),
    );
    return catalogue.categories;
  };

  test('are one, named as most of them spell it', () => {
    assert.deepEqual(categoriesIn('b.X', 'B.Y', 'B.Z'), [{ name: 'B', codes: ['b.X', 'B.Y', 'B.Z'] }]);
    assert.deepEqual(categoriesIn('B.X', 'b.Y', 'b.Z'), [{ name: 'b', codes: ['B.X', 'b.Y', 'b.Z'] }]);
  });

  test('are named by the first in the order of letters where both are as frequent', () => {
    assert.equal(categoriesIn('b.X', 'B.Y')[0]?.name, 'B');
    assert.equal(categoriesIn('B.X', 'b.Y')[0]?.name, 'B');
  });
});

describe('products', () => {
  const { catalogue } = catalogueOf({
    tables: { one: business('| A.X | 一 |', '| A.Y | 二 |'), empty: '' },
    products: { one: { version: '2020-01-01' } },
    actions: { one: { Do: ['A.*', 'Gone'], Undo: [] }, two: { Other: ['A.X'] } },
  });

  test('a product has its own actions, each with its codes', () => {
    assert.deepEqual(
      catalogue.productOf('one')?.actions.map(({ name, codes }) => ({ name, codes })),
      [
        { name: 'Do', codes: ['A.X', 'A.Y', 'Gone'] },
        { name: 'Undo', codes: [] },
      ],
    );
  });

  test('a product without codes has empty lists', () => {
    const { common: shared, business: own, actions } = catalogue.productOf('empty') ?? {};
    assert.deepEqual([shared, own, actions], [[], [], []]);
  });

  test('a product has what products.yml says of it', () => {
    assert.deepEqual(
      catalogue.products.map(({ config }) => config.version),
      ['2020-01-01', undefined],
    );
  });
});

test('the codes of a guide stand in the order of their pages, in whatever order it names them', () => {
  const names = ['B.X', 'a.Z', 'A.Y', 'B.W', 'a.Z'];
  const { catalogue } = catalogueOf({
    tables: { one: business('| a.Z | 一 |', '| A.Y | 二 |', '| B.W | 三 |', '| B.X | 四 |') },
    guides: { g: names },
  });
  assert.deepEqual(catalogue.guideOf('g')?.codes, ['A.Y', 'a.Z', 'B.W', 'B.X']);
});

test('a look-alike row with an unknown code makes no edge', () => {
  const lookAlikes = [
    ['A.X', 'Nothing', '不同'],
    ['Nothing', 'A.Y', '不同'],
  ] as const;
  const { catalogue } = catalogueOf({ tables: { one: business('| A.X | 一 |', '| A.Y | 二 |') }, lookAlikes });
  assert.deepEqual(
    catalogue.codes.map((code) => code.lookAlikes),
    [[], []],
  );
});

test('an action of a translation may name a code that its tables do not list', () => {
  const content = contentOf({
    tables: { one: business('| A.X | 一 |') },
    products: { one: { complete: true } },
    actions: { one: { Do: ['A.X', 'A.Y'] } },
  });
  assert.equal(buildCatalogue(content).problems.length, 1);
  const { catalogue, problems } = buildCatalogue({ ...content, locale: 'en' });
  assert.deepEqual(problems, []);
  assert.deepEqual(catalogue.productOf('one')?.actions[0]?.codes, ['A.X', 'A.Y']);
});

test('the problems of guides, remedies, actions and look-alikes stand in this order', () => {
  const { problems } = catalogueOf({
    tables: { one: business('| A.X | 一 |') },
    products: { one: { complete: true } },
    guides: { g: ['G'] },
    remedies: { r: { codes: ['A.X', 'R'] }, s: { codes: ['A.X'] } },
    actions: { one: { Do: ['D'] } },
    lookAlikes: [['L', 'M', '不同']],
  });
  assert.deepEqual(
    problems.map(({ id, message }) => `${id} ${/^"?(\w[\w.]*)/.exec(message)?.[1]}`),
    ['unknown-code G', 'unknown-code R', 'duplicate-remedy A.X', 'unknown-code D', 'unknown-code L', 'unknown-code M'],
  );
});

test('a second action of the same name, in any case, is a problem that names the line of the first', () => {
  const { catalogue, problems } = catalogueOf({
    tables: { one: business('| A.B | 一 |') },
    actions: { one: { Do: ['A.B'], DO: ['A.B'] } },
  });
  assert.deepEqual(
    problems.map(({ id, file }) => `${id} ${file}`),
    ['duplicate-action content/actions/one.md'],
  );
  assert.deepEqual(
    catalogue.productOf('one')?.actions.map(({ name }) => name),
    ['Do'],
  );
});
