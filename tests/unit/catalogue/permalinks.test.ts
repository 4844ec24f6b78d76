import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressesOf } from '../../../src/catalogue/addressesOf.ts';
import { checkPermalinks } from '../../../src/catalogue/checkPermalinks.ts';
import { movesOf } from '../../../src/catalogue/movesOf.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { formatPermalinks, parsePermalinks } from '../../../src/read/readPermalinks.ts';
import { business, catalogueOf, common, type ContentParts } from '../../support/content.ts';

const first: ContentParts = {
  tables: {
    one: common('| InternalError | 甲 |') + business('| InvalidUrl | 乙 |', '| Auth.Key | 丙 |', '| Auth.Token | 丁 |'),
  },
  guides: { keys: ['Auth.Key'] },
};
const permalinks = [...addressesOf(catalogueOf(first).catalogue)];

/** What is lost of the first publication where the content is now `parts`. */
function lostIn(parts: ContentParts, redirects: readonly (readonly [from: string, to: string])[] = []) {
  const { catalogue, problems } = catalogueOf({ ...parts, permalinks });
  assert.deepEqual(problems, []);
  return lost([catalogue], redirects);
}

function lost(catalogues: readonly Catalogue[], redirects: readonly (readonly [from: string, to: string])[] = []) {
  const addresses = new Set(catalogues.flatMap((catalogue) => [...addressesOf(catalogue)]));
  const moves = movesOf(
    redirects.map(([from, to]) => ({ from, to })),
    catalogues,
  );
  return checkPermalinks(parsePermalinks(formatPermalinks(permalinks)), addresses, moves);
}

const withTables = (tables: ContentParts['tables']): ContentParts => ({ ...first, tables });
const { one = '' } = first.tables;

describe('no published address is lost', () => {
  test('to a code that differs in case, however often it is used', () => {
    const twins = withTables({ a: business('| InvalidURL | 一 |'), b: business('| InvalidURL | 二 |'), one });
    assert.deepEqual(lostIn(twins), []);
    const code = catalogueOf({ ...twins, permalinks }).catalogue.codeOf('invalidurl');
    assert.deepEqual([code?.code, code?.spellings], ['InvalidUrl', ['InvalidUrl', 'InvalidURL']]);
    assert.equal(catalogueOf(twins).catalogue.codeOf('invalidurl')?.code, 'InvalidURL');
  });

  test('where the tables no longer use the spelling that was published', () => {
    assert.deepEqual(lostIn(withTables({ one: one.replace('InvalidUrl', 'INVALIDURL') })), []);
  });

  test('to a category that most codes spell otherwise', () => {
    const codes = ['| AUTH.A | 一 |', '| AUTH.B | 二 |', '| AUTH.C | 三 |'];
    assert.deepEqual(lostIn(withTables({ a: business(...codes), one })), []);
  });

  test('to a further product', () => {
    assert.deepEqual(
      lostIn(withTables({ a: common('| InternalError | 另一 |') + business('| New.Code | 新 |'), one })),
      [],
    );
  });

  test('to a further language', () => {
    const { catalogue } = catalogueOf({ ...first, permalinks });
    assert.deepEqual(lost([catalogue, { ...catalogue, locale: 'en' }]), []);
  });

  test('to the length of a list: further parts of one are no permanent addresses', () => {
    const rows = Array.from({ length: 1100 }, (_, index) => `| Large.Code${index} | 第 ${index} 个 |`);
    const large = catalogueOf({ tables: { large: business(...rows) } }).catalogue;
    const parts = [...addressesOf(large)].filter((address) => address.endsWith('/2/'));
    assert.deepEqual(parts, []);
    assert.ok(addressesOf(large).has('/categories/Large/'));
  });

  test('with a redirect from a renamed code, in every form of its page', () => {
    const renamed = withTables({ one: one.replace('Auth.Key', 'Auth.SecretKey') });
    assert.deepEqual(
      lostIn({ ...renamed, guides: { keys: ['Auth.SecretKey'] } }, [['/errors/Auth.Key/', '/errors/Auth.SecretKey/']]),
      [],
    );
  });

  test('with a page that a dropped code keeps, even where its category has no other', () => {
    const dropped = withTables({ one: one.replace(/^\| InternalError.*\n/m, '').replace(/^\| Auth\.Token.*\n/m, '') });
    assert.deepEqual(lostIn({ ...dropped, retired: ['InternalError', 'Auth.Token'] }), []);
  });
});

describe('a lost address is a problem', () => {
  test('once for a page, with its line, what is like it, and the file that would keep it', () => {
    const renamed = withTables({ one: one.replace('Auth.Token', 'Limit.Token') });
    const [problem, ...rest] = lostIn(renamed);
    assert.deepEqual(rest, []);
    assert.equal(problem?.line, [...permalinks].sort().indexOf('/errors/Auth.Token/') + 1);
    assert.equal(problem.message, 'The published address /errors/Auth.Token/ no longer leads to anything.');
    assert.match(problem.hint, /Like it: .*\/errors\/Limit\.Token\//);
    assert.match(problem.hint, /content\/redirects\.txt/);
    assert.match(problem.hint, /content\/retired\/zh-cn\/Auth\.Token\.md/);
  });

  test('with the nearest address of its kind, and at most two with its last segment', () => {
    const moved = ['A', 'B', 'C'].map((category) => `| ${category}.Token | 新 |`);
    const tables = withTables({ one: one.replace(/^\| Auth\.Token.*\n/m, '') + business(...moved) });
    const [problem] = lostIn(tables).filter(({ message }) => message.includes('/errors/Auth.Token/'));
    assert.match(problem?.hint ?? '', /Like it: \/errors\/A\.Token\/, \/errors\/B\.Token\/[^,]/);
  });

  const { catalogue } = catalogueOf(first);
  const lostOf = (...published: string[]) =>
    checkPermalinks(parsePermalinks(formatPermalinks(published)), addressesOf(catalogue), []);

  test('once for a page in several languages, and in one where the others have it', () => {
    assert.deepEqual(
      lostOf('/errors/Old/', '/en/errors/Old/', '/guides/old/', '/en/guides/other/').map(({ subject }) => subject),
      ['/en/guides/other/', '/errors/Old/', '/guides/old/'],
    );
  });

  test('with what is like it of its own kind alone, and with nothing where nothing is', () => {
    const like = (address: string) => /Like it: (\S+)\./.exec(lostOf(address)[0]?.hint ?? '')?.[1];
    assert.equal(like('/errors/Other.TOKEN/'), '/errors/Auth.Token/');
    assert.equal(like('/errors/keys/'), undefined);
    assert.equal(like('/elsewhere/at/all/'), undefined);
  });

  test('of a file or a page that is no code names no file that would keep it', () => {
    const lostAddress = (address: string) => lostOf(address).map(({ hint }) => hint);
    for (const address of ['/guides/old/', '/errors/Old.md', '/errors/a/b/', '/x/errors/Old/'])
      assert.doesNotMatch(lostAddress(address)[0] ?? 'none', /content\/retired|none/, address);
    assert.match(lostAddress('/errors/%E7%94%B2/')[0] ?? '', /content\/retired\/zh-cn\/甲\.md/);
    assert.match(lostAddress('/en/errors/Old/')[0] ?? '', /content\/retired\/zh-cn\/Old\.md/);
  });

  test('for the data of a code whose page leads to a guide: a guide has none', () => {
    const dropped = withTables({ one: one.replace(/^\| Auth\.Token.*\n/m, '') });
    assert.deepEqual(
      lostIn(dropped, [['/errors/Auth.Token/', '/guides/keys/']]).map(({ message }) => message),
      ['The published address /api/v1/codes/Auth.Token.json no longer leads to anything.'],
    );
  });

  test('once for a language that is no longer published', () => {
    const { catalogue } = catalogueOf({ ...first, permalinks });
    const both = [...permalinks, ...addressesOf({ ...catalogue, locale: 'en' })];
    const problems = checkPermalinks(parsePermalinks(formatPermalinks(both)), addressesOf(catalogue), []);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['The published address /en/ no longer leads to anything.'],
    );
  });

  test('unless another that differs in case only was published too, as after a merge', () => {
    const { catalogue } = catalogueOf(first);
    const merged = parsePermalinks(formatPermalinks([...permalinks, '/errors/InvalidURL/']));
    assert.deepEqual(checkPermalinks(merged, addressesOf(catalogue), []), []);
  });
});
