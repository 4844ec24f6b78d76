import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readList } from '../../../src/drift/readList.ts';

const codesIn = (text: string, file: string) => {
  const { codes, problems } = readList(text, file);
  assert.deepEqual(problems, []);
  return codes.map(({ code, text: said, line }) => [code, said, line]);
};
const problemsIn = (text: string, file: string) =>
  readList(text, file).problems.map(({ id, file: at, line, column }) => `${id} ${at}:${line}:${column}`);
const [a, b] = ['Auth.Key', 'Limit'];

describe('a list is read from', () => {
  test('CSV, with quotes, lines within a cell, and any order of columns', () => {
    assert.deepEqual(codesIn(`\uFEFFDescription,Error Code\r\n"x, ""y""\nz",${a}\r\n\r\n甲,\`${b}\`\r\n`, 'a.csv'), [
      [a, 'x, "y"\nz', 2],
      [b, '甲', 5],
    ]);
    assert.deepEqual(codesIn(`code\n${a}`, 'a.csv'), [[a, '', 2]]);
  });

  test('JSON: names, objects, an array in a field, and an object by code', () => {
    assert.deepEqual(codesIn(`[\n"${a}",\n"${b}"\n]`, 'a.json'), [
      [a, '', 2],
      [b, '', 3],
    ]);
    assert.deepEqual(codesIn(`[{"ErrorCode": 4000, "error_message": "x"}]`, 'a.json'), [['4000', 'x', 1]]);
    assert.deepEqual(codesIn(`{"version": "1", "list": [{"code": "${a}", "description": "x"}]}`, 'a.json'), [
      [a, 'x', 1],
    ]);
    assert.deepEqual(codesIn(`{"${a}": "x", "${b}": {"message": "y"}}`, 'a.json'), [
      [a, 'x', 1],
      [b, 'y', 1],
    ]);
  });

  test('JSON with the longest of several arrays, numbers for codes, and fields under other names', () => {
    assert.deepEqual(codesIn(`{"tags": ["${b}"], "list": [{"code": "${a}"}, {"code": -1}], "none": []}`, 'a.json'), [
      [a, '', 1],
      ['-1', '', 1],
    ]);
    for (const field of ['text', 'Meaning', 'msg', 'error-desc', '说明'])
      assert.deepEqual(codesIn(`[{"code": "${a}", "${field}": "x", "z": "y"}]`, 'a.json'), [[a, 'x', 1]], field);
    for (const field of ['context', 'messages', 'explain'])
      assert.deepEqual(codesIn(`[{"code": "${a}", "${field}": "x"}]`, 'a.json'), [[a, '', 1]], field);
    assert.deepEqual(codesIn(`[{"codeName": "${b}", "barcode": "${b}", "code": "${a}", "text": null}]`, 'a.json'), [
      [a, '', 1],
    ]);
    assert.deepEqual(codesIn(`{"40013": "x", "2026-01-01": "y", "${a}": "", "${b}": [], "name": "z"}`, 'a.json'), [
      ['40013', 'x', 1],
    ]);
  });

  test('our own data, with each meaning', () => {
    const own = {
      version: '1.0',
      codes: [
        {
          code: a,
          products: ['one'],
          meanings: [
            { text: '`x`', plain: 'x' },
            { text: 'y', plain: 'y' },
          ],
        },
      ],
    };
    assert.deepEqual(codesIn(JSON.stringify(own), 'a.json'), [
      [a, 'x', 1],
      [a, 'y', 1],
    ]);
  });

  test('tables in Markdown', () => {
    assert.deepEqual(
      codesIn(`# x\n\n| Error Code | Description |\n|---|---|\n| ${a} | \`x\` [y](https://z) |\n`, 'a.md'),
      [[a, 'x y', 5]],
    );
  });

  const sources = {
    'errors.go': `package x\n\nconst VERSION = "2019-03-19"\n\nconst (\n\t// first\n\n\t// one\n\tAUTH_KEY = "${a}"\n\tLIMIT string = "${b}" // two\n)\n`,
    'Errors.java': `public class E {\n  /**\n   * one\n   */\n  public static final String AUTH_KEY = "${a}";\n  // two\n  public static final String LIMIT = "${b}";\n  static final String HOST = "x.example.com";\n}\n`,
    'ErrorEnum.java': `public enum E {\n  // one\n  AUTH_KEY("${a}"),\n  /* two */\n  LIMIT("${b}");\n  private String value;\n}\n`,
    'errorcodes.py': `# -*- coding: utf8 -*-\n\n# one\nAUTH_KEY = '${a}'\n\nLIMIT = "${b}"  # two\n`,
    'errors.ts': `export enum E {\n  // one\n  AuthKey = '${a}',\n}\nexport const LIMIT = '${b}' as const; // two\n`,
    'Errors.cs': `public static class E {\n  // one\n  public const string AuthKey = "${a}";\n  // two\n  public static readonly string Limit = "${b}";\n}\n`,
  };
  for (const [file, source] of Object.entries(sources)) {
    test(`constants in ${file}, each with its comment`, () => {
      assert.deepEqual(
        codesIn(source, file).map(([code, text]) => [code, text]),
        [
          [a, 'one'],
          [b, 'two'],
        ],
      );
    });
  }
});

describe('of the source of an SDK', () => {
  const lines = (...source: string[]) => codesIn(source.join('\n'), 'a.go');

  test('a comment of several lines is one text, and belongs to what stands right below it', () => {
    assert.deepEqual(lines('/**', ' * one', ' *   two', ' **/', `A = "${a}"`), [[a, 'one two', 5]]);
    assert.deepEqual(lines('/// one', 'other()', `A = "${a}"`), [[a, '', 3]]);
    assert.deepEqual(lines('## one', `A = "${a}"; /* two */`), [[a, 'one', 2]]);
    assert.deepEqual(lines(`A = "${a}" //   two  `, `B = "${b}"`), [
      [a, 'two', 1],
      [b, '', 2],
    ]);
  });

  test('a constant has a name, perhaps a type, and a text alone', () => {
    for (const line of [
      `A: string = "${a}",`,
      `A : Map.Entry<String> = '${a}'`,
      `A = new Code("${a}");`,
      `  A( "${a}" )`,
    ])
      assert.deepEqual(lines(line), [[a, '', 1]], line);
    for (const line of [`call("${a}", 1)`, `if (x == "${a}") {`, `"${a}"`, `log.info("${a}")`, `A = "${a}" + b`])
      assert.deepEqual(readList(line, 'a.go').codes, [], line);
  });

  test('numbers are codes, dates and versions are none', () => {
    assert.deepEqual(lines('A = "40013"', 'B = "-1"', 'C = "2019-03-19"', 'D = "1.0.1"', 'E = "utf-8"'), [
      ['40013', '', 1],
      ['-1', '', 2],
    ]);
  });

  test('line ends of any system are counted', () => {
    assert.deepEqual(codesIn(`x\r\ry\r\nA = "${a}"`, 'a.go'), [[a, '', 4]]);
  });
});

describe('a list that cannot be used is a problem with its line', () => {
  test('CSV without a column of codes, with an open quote, with too few cells, or with something else for a code', () => {
    assert.deepEqual(problemsIn('id,text\n1,x\n', 'a.csv'), ['list-without-code-column a.csv:1:1']);
    assert.deepEqual(problemsIn(`code,text\n${a},x\n${b},"y\n`, 'a.csv'), ['unreadable-list a.csv:3:1']);
    assert.deepEqual(problemsIn(`code,text\n${a}\n`, 'a.csv'), ['wrong-cell-count a.csv:2:1']);
    assert.deepEqual(problemsIn(`code,text\n${a},x\nno code,x\n`, 'a.csv'), ['malformed-code a.csv:3:1']);
  });

  test('of which the message says what is wrong', () => {
    const said = (text: string, file: string) => readList(text, file).problems.map(({ message }) => message);
    assert.match(said(`code,text\n${a}\n`, 'a.csv')[0] ?? '', /one cell.* 2 columns/);
    assert.match(said(`code,text\n${a},x\nno code,x\n`, 'a.csv')[0] ?? '', /no code/);
    assert.match(said('id,name\n1,x\n', 'a.csv')[0] ?? '', /id, name/);
    assert.match(
      said(`["${a}", {"code": "no code"}, {"x": 1}, "also none"]`, 'a.json').join('\n'),
      /no code[^]*"x":1[^]*also none/,
    );
    assert.notDeepEqual(said('code\n"x', 'a.csv'), said('{', 'a.json'));
  });

  test('CSV with one column may have empty lines, and a quote in the middle of a cell is open', () => {
    assert.deepEqual(codesIn(`code\n\n${a}\n\n`, 'a.csv'), [[a, '', 3]]);
    assert.deepEqual(problemsIn(`code,text\n${a},x "y" z\n`, 'a.csv'), ['unreadable-list a.csv:2:1']);
    assert.deepEqual(problemsIn(`code,text\n,\n`, 'a.csv'), ['malformed-code a.csv:2:1']);
  });

  test('JSON that is none, that has no code, or an item without one', () => {
    assert.deepEqual(problemsIn('{\n  "a": [1,\n}\n', 'a.json'), ['unreadable-list a.json:3:1']);
    assert.deepEqual(problemsIn('[{"name": "x"}]', 'a.json'), ['list-without-codes a.json:1:1']);
    assert.deepEqual(problemsIn('{"version": "1.0", "language": "zh-CN"}', 'a.json'), [
      'list-without-codes a.json:1:1',
    ]);
    assert.deepEqual(problemsIn(`[{"code": "${a}"},\n{"code": "no code"}]`, 'a.json'), ['malformed-code a.json:2:1']);
  });

  test('Markdown and source without codes', () => {
    assert.deepEqual(problemsIn('# x\n', 'a.md'), ['empty-product a.md:1:1']);
    assert.deepEqual(problemsIn('package x\n', 'a.go'), ['list-without-codes a.go:1:1']);
  });
});
