import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareVersions, listedCodes } from '../../../src/history/compareVersions.ts';
import { withoutCommonRows } from '../../../src/history/withoutCommonRows.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { business, common } from '../../support/content.ts';

const changes = (before: string, after: string) => {
  const [old, current] = [before, after].map((text) => listedCodes(parseTables(text, 'a.md').rows));
  return compareVersions(old ?? new Map(), current ?? new Map());
};

test('rows that both versions have are left out, but for those of a code that changed', () => {
  assert.deepEqual(
    withoutCommonRows(
      business('| A | 一 |', '| B | 二 |', '| C | 三 |'),
      business('| A | 一 |', '| B | 四 |', '| C | 三 |'),
    ),
    [business('| B | 二 |'), business('| B | 四 |')],
  );
  const twice = common('| `A` | 一 |', '| B | 二 |');
  assert.deepEqual(withoutCommonRows(twice + business('| a | 三 |'), twice + business()), [
    common('| `A` | 一 |') + business('| a | 三 |'),
    common('| `A` | 一 |') + business(),
  ]);
});

test('where a header or a heading changed, nothing is left out', () => {
  const [before, after] = [business('| A | 一 |'), common('| A | 一 |')];
  assert.deepEqual(withoutCommonRows(before, after), [before, after]);
});

test('what is left tells the same changes as the whole', () => {
  const row = fc.record({
    code: fc.constantFrom('A', 'a', 'A.B', 'B', 'C', 'D', 'E'),
    text: fc.constantFrom('一', '二', 'A', '`B`', ''),
  });
  const rows = fc.uniqueArray(row, { selector: ({ code }) => code.toLowerCase(), maxLength: 7 });
  const file = fc.tuple(rows, rows).map(([one, two]) => {
    const lines = [one, two].map((own) => own.map(({ code, text }) => `| ${code} | ${text} |`));
    return common(...(lines[0] ?? [])) + business(...(lines[1] ?? []));
  });
  fc.assert(
    fc.property(file, file, (before, after) => {
      assert.deepEqual(
        changes(...withoutCommonRows(before, after)).map(({ kind, code }) => `${kind} ${code.toLowerCase()}`),
        changes(before, after).map(({ kind, code }) => `${kind} ${code.toLowerCase()}`),
      );
    }),
    { numRuns: 2000 },
  );
});
