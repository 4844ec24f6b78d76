import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildIndex } from '../../../../src/lookup/build/buildIndex.ts';
import { prepareIndex } from '../../../../src/lookup/shared/codeIndex.ts';
import { fold } from '../../../../src/lookup/shared/fold.ts';
import { rankCodes } from '../../../../src/lookup/browser/rankCodes.ts';
import { lastSegmentOf } from '../../../../src/tables/code.ts';
import { realCatalogue } from '../../../support/content.ts';

describe('over all real codes', () => {
  const { index: sent } = buildIndex(realCatalogue());
  const { codes } = sent;
  const index = prepareIndex(sent);
  const first = (query: string) => rankCodes(index, fold(query), 1)[0]?.entry.code;
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  test('there are codes to look up', () => {
    assert.ok(codes.length >= 63);
  });

  const spellings: Readonly<Record<string, (code: string) => string>> = {
    'as written': (code) => code,
    'in upper case': (code) => code.toUpperCase(),
    'in lower case': (code) => code.toLowerCase(),
    'in double quotes': (code) => `"${code}"`,
    'in single quotes and a comma': (code) => `'${code}',`,
    'in Chinese quotes': (code) => `“${code}”`,
    'in square brackets': (code) => `[${code}]`,
    'in Chinese brackets': (code) => `【${code}】`,
    'in full-width letters': fullWidth,
    'with a full stop at its end': (code) => `${code}。`,
    'with a dot at its end': (code) => `${code}.`,
    'with an escaped dot at its end': (code) => `${code}%2E`,
    'with escaped dots': (code) => code.replaceAll('.', '%2E'),
    'with spaces around': (code) => `  ${code} \n`,
    'with spaces for dots': (code) => code.replaceAll('.', ' '),
    'with a zero-width space inside': (code) => code.replace('.', '.\u200B'),
  };
  for (const [how, spell] of Object.entries(spellings)) {
    test(`every code ${how} finds itself first`, () => {
      for (const code of codes) assert.equal(first(spell(code)), code, spell(code));
    });
  }

  test('the last segment alone finds its code first where no other code has it', () => {
    const segments = codes.map((code) => lastSegmentOf(code).toLowerCase());
    const unique = codes.filter((_, nth) => segments.filter((segment) => segment === segments[nth]).length === 1);
    assert.ok(unique.length > codes.length / 2, `${unique.length} unique segments`);
    for (const code of unique) assert.equal(first(lastSegmentOf(code)), code);
  });

  test('the first 60 % of a code find it first where no other code begins so', () => {
    const startOf = (code: string) => code.slice(0, Math.ceil(code.length * 0.6)).toLowerCase();
    const unique = codes.filter(
      (code) => codes.filter((other) => other.toLowerCase().startsWith(startOf(code))).length === 1,
    );
    assert.ok(unique.length > codes.length / 4, `${unique.length} unique starts`);
    for (const code of unique) assert.equal(first(startOf(code)), code, startOf(code));
  });

  const slips: Readonly<Record<string, (code: string, at: number) => string>> = {
    'one letter left out': (code, at) => code.slice(0, at) + code.slice(at + 1),
    'two neighbours swapped': (code, at) =>
      code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
    'one letter doubled': (code, at) => code.slice(0, at) + code.charAt(at) + code.slice(at),
    'one wrong letter': (code, at) => code.slice(0, at) + (code.charAt(at) === 'x' ? 'q' : 'x') + code.slice(at + 1),
  };
  for (const [what, slip] of Object.entries(slips)) {
    test(`${what} finds the code first in at least 98 of 100 cases`, () => {
      const missed: string[] = [];
      const places = [0, 0.25, 0.5, 0.75, 0.95];
      for (const code of codes) {
        for (const place of places) {
          const query = slip(code, Math.floor(code.length * place));
          if (first(query) !== code) missed.push(query);
        }
      }
      assert.ok(missed.length <= codes.length * places.length * 0.02, `missed ${missed.join(', ')}`);
    });
  }
});

describe('ranks', () => {
  const index = prepareIndex({
    codes: ['Audit', 'Audit.Name', 'AuditName', 'Cos.Audit', 'Cos.AuditName', 'Limit.MaxAudits', 'Quota'],
    productsOf: [],
  });
  const ranked = (query: string, most?: number) =>
    rankCodes(index, fold(query), most).map(({ entry, rank }) => `${rank}: ${entry.code}`);

  test('exact stands before last segment, what stands below, start, start of segment and part', () => {
    assert.deepEqual(ranked('audit'), [
      'exact: Audit',
      'last segment: Cos.Audit',
      'parent: Audit.Name',
      'written start: AuditName',
      'start of segment: Cos.AuditName',
      'part: Limit.MaxAudits',
    ]);
  });

  test('a start as it is written stands before one across a dot', () => {
    const { codes, productsOf } = { codes: ['A.IdGone', 'AId.NotThere'], productsOf: [] };
    const found = rankCodes(prepareIndex({ codes, productsOf }), 'ai').map(
      ({ entry, rank }) => `${rank}: ${entry.code}`,
    );
    assert.deepEqual(found, ['written start: AId.NotThere', 'start: A.IdGone']);
  });

  test('the same letters with other punctuation stand after the exact code', () => {
    assert.deepEqual(ranked('audit.name').slice(0, 2), ['exact: Audit.Name', 'same letters: AuditName']);
    assert.deepEqual(ranked('audit_name').slice(0, 2), ['same letters: AuditName', 'same letters: Audit.Name']);
  });

  test('several words find the codes that hold them all, in any order', () => {
    assert.deepEqual(ranked('audits limit'), ['all words: Limit.MaxAudits']);
  });

  test('typos are looked for only where nothing else is found', () => {
    assert.deepEqual(ranked('quoat'), ['typo: Quota']);
    assert.deepEqual(ranked('quota'), ['exact: Quota']);
  });

  test('a typo in four letters or less is chance', () => {
    assert.deepEqual(rankCodes(prepareIndex({ codes: ['Cost'], productsOf: [] }), 'cots'), []);
  });

  test('no more than asked for are returned, and nothing for no letters', () => {
    assert.deepEqual(ranked('audit', 2), ['exact: Audit', 'last segment: Cos.Audit']);
    for (const query of ['', '...', '。']) assert.deepEqual(ranked(query), []);
    assert.deepEqual(rankCodes(index, '%%'), []);
  });

  test('the codes of the product in question stand first, but for the code that is named exactly', () => {
    const scoped = prepareIndex({
      codes: ['Audit', 'Audit.A', 'Audit.Bb', 'Cos.Audit'],
      productsOf: [[1], [1], [0], [0]],
    });
    const names = (product?: number) => rankCodes(scoped, 'audit', 9, product).map(({ entry }) => entry.code);
    assert.deepEqual(names(), ['Audit', 'Cos.Audit', 'Audit.A', 'Audit.Bb']);
    assert.deepEqual(names(0), ['Audit', 'Cos.Audit', 'Audit.Bb', 'Audit.A']);
  });

  test('what is like no code finds nothing', () => {
    assert.deepEqual(ranked('zzzzzzzz'), []);
  });
});
