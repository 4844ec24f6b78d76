import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesIn } from '../../../src/problems/problems.ts';
import { editions, readEditions, readSince, readWithdrawals } from '../../../src/read/readLifeCycle.ts';

const position = { file: 'content/actions/one.md', line: 3, column: 5 };

test('an ending has a site, what ended and a day; a day alone holds for all sites', () => {
  assert.deepEqual(
    readWithdrawals(
      '国际站 2026-04-24；国内站 SDK 2024-10-30, international notice 2023-01-04、2020-01-01',
      position,
      editions,
    ),
    {
      withdrawals: [
        { edition: 'international', ending: 'api', date: '2026-04-24' },
        { edition: 'mainland', ending: 'sdk', date: '2024-10-30' },
        { edition: 'international', ending: 'notice', date: '2023-01-04' },
        { edition: undefined, ending: 'api', date: '2020-01-01' },
      ],
      problems: [],
    },
  );
  assert.deepEqual(readWithdrawals('', position, editions), { withdrawals: [], problems: [] });
});

test('an ending that cannot be read is a problem, and the others are kept', () => {
  for (const slip of ['国际 2026-04-24', '2026-4-24', 'SDK', '国际站']) {
    const { withdrawals, problems } = readWithdrawals(`${slip}；2020-01-01`, position, editions);
    assert.deepEqual([withdrawals.length, problems.map(({ id }) => id)], [1, ['unreadable-withdrawal']], slip);
  }
});

test('a day that is none of the calendar is named', () => {
  const { withdrawals, problems } = readWithdrawals('国际站 2026-02-30；2020-01-01', position, editions);
  assert.deepEqual([withdrawals.length, problems.map(({ message }) => message)], [1, ['"2026-02-30" is no date.']]);
});

test('sites are named in both languages; others are a problem', () => {
  assert.deepEqual(readEditions('国内站', position, editions), { editions: ['mainland'], problems: [] });
  assert.deepEqual(
    readEditions('International, moon', position, editions).problems.map(({ id }) => id),
    ['unknown-edition'],
  );
});

test('a year, a month or a day says since when; all else is a problem', () => {
  for (const since of ['', '2019', '2021-04', '2022-02-14']) {
    assert.deepEqual(readSince(since, position), { since, problems: [] });
  }
  for (const slip of ['19', '2021-13', '2022-02-30', 'spring']) {
    assert.deepEqual(
      readSince(slip, position).problems.map(({ id }) => id),
      ['unreadable-date'],
      slip,
    );
  }
});

test('a site that the API does not have is a problem, and sites are named only where it has any', () => {
  const say = (known: Parameters<typeof readEditions>[2]) =>
    [readEditions('国际站', position, known), readWithdrawals('国际站 2026-04-24；soon', position, known)].flatMap(
      ({ problems }) => problems.map((one) => `${one.id} ${one.hint} ${sentencesIn(one, 'zh-cn').hint}`),
    );
  const none =
    'unknown-edition Leave the cell empty, or name the sites that the API has under `editions` in content/site.yml. 清空单元格，或者在 content/site.yml 的 `editions` 下列出 API 的各个站点。';
  assert.deepEqual(say([]), [
    none,
    none,
    'unreadable-withdrawal Write a date, with what ended before it where it is not all: SDK 2024-10-30. 写一个日期，如果不是全部下线，前面写明下线的是什么：SDK 2024-10-30。',
  ]);
  assert.match(say(['mainland'])[0] ?? '', /Write mainland, or .* 写 国内站，/);
  assert.deepEqual(
    say(editions).map((text) => text.split(' ')[0]),
    ['unreadable-withdrawal'],
  );
  assert.match(say(editions)[0] ?? '', /the site \(mainland or international\).*（国内站或国际站）.*国内站 SDK/);
});
