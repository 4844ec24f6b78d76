import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findTypos } from '../../../../src/lookup/browser/findTypos.ts';
import { nearestCodes, rankCodes } from '../../../../src/lookup/browser/rankCodes.ts';
import { withSimilarLetters } from '../../../../src/lookup/browser/similarLetters.ts';
import { prepareIndex } from '../../../../src/lookup/shared/codeIndex.ts';

const indexOf = (...codes: string[]) => prepareIndex({ codes, productsOf: [] });
const codesOf = (entries: readonly { readonly code: string }[]) => entries.map(({ code }) => code);

describe('typing errors', () => {
  test('a query of four letters has none, one of eleven has one, one of twelve has two', () => {
    const find = (code: string, query: string) => codesOf(findTypos(indexOf(code), query));
    assert.deepEqual(find('abcd', 'abce'), []);
    assert.deepEqual(find('abcde', 'abcdf'), ['abcde']);
    assert.deepEqual(find('abcdefghijk', 'xbcdefghijk'), ['abcdefghijk']);
    assert.deepEqual(find('abcdefghijk', 'xbcdefghijy'), []);
    assert.deepEqual(find('abcdefghijkl', 'xbcdefghijky'), ['abcdefghijkl']);
    assert.deepEqual(find('abcdefghijkl', 'xbcdezghijky'), []);
  });

  test('the last segment counts as much as the whole', () => {
    assert.deepEqual(codesOf(findTypos(indexOf('Invalid.Region', 'Region.Invalid'), 'regoin')), ['Invalid.Region']);
  });

  test('of several codes those with the fewest errors are found, in the order of the index', () => {
    const index = indexOf('abcdefghijxx', 'abcdefghijkx', 'abcdefghijzz', 'abcdefghijxl');
    assert.deepEqual(codesOf(findTypos(index, 'abcdefghijkl')), ['abcdefghijkx', 'abcdefghijxl']);
  });

  test('any one edit is found, wherever it is', () => {
    const code = 'requestlimit';
    for (let at = 0; at <= code.length; at++) {
      const [before, after] = [code.slice(0, at), code.slice(at)];
      for (const query of [`${before}z${after}`, before + after.slice(1), `${before}z${after.slice(1)}`]) {
        assert.deepEqual(codesOf(findTypos(indexOf(code), query)), [code], query);
      }
      if (after.length > 1) {
        const swapped = before + after.charAt(1) + after.charAt(0) + after.slice(2);
        assert.deepEqual(codesOf(findTypos(indexOf(code), swapped)), [code], swapped);
      }
    }
  });
});

describe('letters in any order', () => {
  test('codes are sorted by how many letters differ, and at most a third may', () => {
    const index = indexOf('abcxyz', 'abcdxy', 'fedcba', 'abcdez', 'abcdef');
    assert.deepEqual(codesOf(withSimilarLetters(index, 'abcdef')), ['fedcba', 'abcdef', 'abcdez', 'abcdxy']);
  });

  test('letters count as often as they occur, and lengths count', () => {
    assert.deepEqual(codesOf(withSimilarLetters(indexOf('aaaa', 'aabb', 'abbb', 'a'), 'aaaa')), ['aaaa', 'aabb']);
    assert.deepEqual(codesOf(withSimilarLetters(indexOf('abc', 'abcdef', 'abcde'), 'abc')), ['abc', 'abcde']);
    assert.deepEqual(codesOf(withSimilarLetters(indexOf('ab', 'cd', 'cde'), 'ab')), ['ab', 'cd']);
  });

  test('there is a limit', () => {
    const index = indexOf('abc', 'abd', 'abe');
    assert.deepEqual(codesOf(withSimilarLetters(index, 'abc', 2)), ['abc', 'abd']);
    const many = Array.from({ length: 250 }, (_, number) => `code${number % 10}`);
    assert.equal(withSimilarLetters(indexOf(...many), 'code1').length, 200);
  });
});

describe('nearest codes', () => {
  test('at most a third of the letters may differ, or two of a short query', () => {
    assert.deepEqual(codesOf(nearestCodes(indexOf('abcd', 'abxy', 'axyz'), 'abcd')), ['abcd', 'abxy']);
    assert.deepEqual(codesOf(nearestCodes(indexOf('abcdefxyz', 'abcdewxyz'), 'abcdefghi')), ['abcdefxyz']);
  });

  test('the nearest come first, then the order of the index, and there is a limit', () => {
    const index = indexOf('abcdxy', 'abcdex', 'abcdyx', 'abcdef');
    assert.deepEqual(codesOf(nearestCodes(index, 'abcdef')), ['abcdef', 'abcdex', 'abcdxy', 'abcdyx']);
    assert.deepEqual(codesOf(nearestCodes(index, 'a.b-c_d e.f', 1)), ['abcdef']);
    assert.equal(nearestCodes(indexOf(...Array.from({ length: 9 }, () => 'abcdef')), 'abcdef').length, 8);
  });
});

describe('ranks', () => {
  const rank = (code: string, query: string) => rankCodes(indexOf(code), query)[0]?.rank;

  test('each way of matching has its own', () => {
    assert.equal(rank('Ab.Cd', 'ab.cd'), 'exact');
    assert.equal(rank('Ab.Cd', 'abcd'), 'same letters');
    assert.equal(rank('Ab.CdEf', 'cdef'), 'last segment');
    assert.equal(rank('Ab.CdEf', 'abcd'), 'start');
    assert.equal(rank('Ab.CdEf', 'cd'), 'start of segment');
    assert.equal(rank('Ab.CdEf', 'def'), 'part');
    assert.equal(rank('Ab.CdEf', 'ef ab'), 'all words');
    assert.equal(rank('Ab.CdEf', 'ef xy'), undefined);
    assert.equal(rank('Ab.CdEf', 'abcdeff'), 'typo');
    assert.equal(rank('Ab.CdEf', '...'), undefined);
    assert.equal(rank('Ab.CdEf', ''), undefined);
  });

  test('within a rank, shorter codes come first, then the order of the index', () => {
    const codes = rankCodes(indexOf('Ab.Long', 'Ab.Xy', 'Ab.Ab', 'Ab'), 'ab').map(({ entry }) => entry.code);
    assert.deepEqual(codes, ['Ab', 'Ab.Ab', 'Ab.Xy', 'Ab.Long']);
  });

  test('typing errors are considered only where nothing else matches', () => {
    const ranked = rankCodes(indexOf('Abcdef', 'Abcdeg'), 'abcdef').map(({ rank: own }) => own);
    assert.deepEqual(ranked, ['exact']);
  });

  test('the codes of a product come first, but not before an exact match; there is a limit', () => {
    const index = prepareIndex({
      codes: ['Ab', 'Ab.Other', 'Ab.Long.Own', 'Ab.Own'],
      productsOf: [[0], [0], [1], [0, 1]],
    });
    const codes = (product?: number, limit?: number) =>
      rankCodes(index, 'ab', limit, product).map(({ entry }) => entry.code);
    assert.deepEqual(codes(), ['Ab', 'Ab.Own', 'Ab.Other', 'Ab.Long.Own']);
    assert.deepEqual(codes(1), ['Ab', 'Ab.Own', 'Ab.Long.Own', 'Ab.Other']);
    assert.deepEqual(codes(1, 2), ['Ab', 'Ab.Own']);
    const others = prepareIndex({ codes: ['Xy.Ab', 'Ab.C', 'Ab'], productsOf: [[1], [1], [0]] });
    assert.deepEqual(
      rankCodes(others, 'ab', 3, 1).map(({ entry }) => entry.code),
      ['Ab', 'Xy.Ab', 'Ab.C'],
    );
    assert.equal(rankCodes(indexOf('Ab.Cd'), 'cd  !  ab').length, 1);
    assert.deepEqual(rankCodes(indexOf('Ab.Cd'), 'x'), []);
    assert.equal(rankCodes(indexOf(...Array.from({ length: 21 }, () => 'Ab')), 'ab').length, 20);
  });
});
