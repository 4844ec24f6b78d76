import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { History } from '../../../src/history/history.ts';
import { readHistory } from '../../../src/history/readHistory.ts';
import { business } from '../../support/content.ts';
import { newRepository, type TestRepository } from '../../support/history.ts';

const [one, two, english] = ['content/errors/zh-cn/one.md', 'content/errors/zh-cn/two.md', 'content/errors/en/one.md'];
const table = (...rows: string[]) => business(...rows);

let repository: TestRepository;
const read = (root = repository.folder): History => {
  const history = readHistory(root);
  assert.ok(history);
  return history;
};
const datesOf = (code: string, products: readonly string[], history = read(), locale: 'zh-cn' | 'en' = 'zh-cn') =>
  history.datesOf({ code, locale, products });
const told = ({ changes }: History) =>
  changes.map(({ time, locale, product, kind, codes }) => [
    time,
    locale,
    product,
    kind,
    codes.map(({ kind: how, code }) => `${how} ${code}`),
  ]);

before(() => {
  repository = newRepository();
  repository.commit('2026-01-01T23:30:00-0500', { [one]: table('| A | 一 |', '| B | 二 |'), 'readme.md': '' });
  repository.commit('2026-02-02T12:00:00Z', { [one]: table('| A | 一一 |', '| C | 三 |'), [two]: table('| C | 丙 |') });
  repository.commit('2026-03-03T12:00:00Z', { 'readme.md': 'x' });
  repository.git('checkout', '-q', '-b', 'branch');
  repository.commit('2026-04-04T12:00:00Z', { [one]: table('| A | 一一 |', '| C | 三 |', '| D | 四 |') });
  repository.git('checkout', '-q', '-');
  repository.commit('2026-05-05T12:00:00Z', { [english]: table('| A | One |') });
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'branch');
});
after(() => {
  repository.remove();
});

describe('from the whole history', () => {
  test('changes are told per file and commit, the newest first, and those of a branch with its merge', () => {
    assert.deepEqual(told(read()), [
      ['2026-05-05T12:00:00Z', 'en', 'one', 'added', []],
      ['2026-05-05T12:00:00Z', 'zh-cn', 'one', 'changed', ['added D']],
      ['2026-02-02T12:00:00Z', 'zh-cn', 'one', 'changed', ['reworded A', 'added C', 'removed B']],
      ['2026-02-02T12:00:00Z', 'zh-cn', 'two', 'added', []],
      ['2026-01-02T04:30:00Z', 'zh-cn', 'one', 'added', []],
    ]);
    assert.equal(read().from, undefined);
  });

  test('a code is listed since the day in UTC on which a table first had it, and changed with its text', () => {
    assert.deepEqual(datesOf('A', ['one']), { since: '2026-01-02', changed: '2026-02-02' });
    assert.deepEqual(datesOf('a', ['one']), { since: '2026-01-02', changed: '2026-02-02' });
    assert.deepEqual(datesOf('C', ['one', 'two']), { since: '2026-02-02', changed: '2026-02-02' });
    assert.deepEqual(datesOf('A', ['one'], read(), 'en'), { since: '2026-05-05', changed: '2026-05-05' });
  });

  test('nothing is told of a code, or of a file, that no commit has', () => {
    assert.deepEqual(datesOf('X', ['one']), {});
    assert.deepEqual(datesOf('A', ['one', 'three']), {});
  });

  test('nothing is told of the codes of a file that has been edited since', () => {
    writeFileSync(join(repository.folder, two), table('| C | 丙丙 |'));
    try {
      assert.deepEqual(datesOf('C', ['one', 'two']), {});
      assert.deepEqual(datesOf('A', ['one']), { since: '2026-01-02', changed: '2026-02-02' });
    } finally {
      repository.git('checkout', '-q', '--', two);
    }
  });
});

test('a code that went from one product to another without a break is listed since the first', () => {
  const moved = newRepository();
  try {
    moved.commit('2026-01-01T00:00:00Z', { [one]: table('| A | 一 |', '| Gone | 二 |') });
    moved.commit('2026-02-01T00:00:00Z', { [two]: table('| A | 一 |') });
    moved.commit('2026-03-01T00:00:00Z', { [one]: undefined });
    moved.commit('2026-04-01T00:00:00Z', { [two]: table('| A | 一 |', '| Gone | 二 |') });
    const history = read(moved.folder);
    assert.deepEqual(datesOf('A', ['two'], history), { since: '2026-01-01', changed: '2026-02-01' });
    assert.deepEqual(datesOf('Gone', ['two'], history), { since: '2026-04-01', changed: '2026-04-01' });
    assert.deepEqual(told(history)[1], ['2026-03-01T00:00:00Z', 'zh-cn', 'one', 'removed', []]);
  } finally {
    moved.remove();
  }
});

test('a project may be a folder of a repository', () => {
  const outer = newRepository();
  try {
    outer.commit('2026-01-01T00:00:00Z', { [`site/${one}`]: table('| A | 一 |') });
    assert.deepEqual(datesOf('A', ['one'], read(join(outer.folder, 'site'))), {
      since: '2026-01-01',
      changed: '2026-01-01',
    });
    writeFileSync(join(outer.folder, 'site', one), table('| A | 二 |'));
    assert.deepEqual(datesOf('A', ['one'], read(join(outer.folder, 'site'))), {});
  } finally {
    outer.remove();
  }
});

describe('where history is missing', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'no-history-'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const clone = (name: string, ...args: string[]) => {
    const address = pathToFileURL(repository.folder).href;
    execFileSync('git', ['clone', '-q', ...args, address, join(folder, name)], { stdio: 'ignore' });
    return join(folder, name);
  };

  test('a shallow clone claims no "since": it says on which day a code was listed already, and knows later changes', () => {
    const history = read(clone('deep', '--depth', '3'));
    assert.equal(history.from, '2026-03-03');
    assert.deepEqual(datesOf('A', ['one'], history), { listedBy: '2026-03-03' });
    assert.deepEqual(datesOf('D', ['one'], history), { since: '2026-05-05', changed: '2026-05-05' });
    assert.deepEqual(
      told(history).map(([, ...change]) => change),
      [
        ['en', 'one', 'added', []],
        ['zh-cn', 'one', 'changed', ['added D']],
      ],
    );
    assert.deepEqual(told(read(clone('last', '--depth', '1'))), []);
  });

  test('without a repository, without commits, and without Git there is none', () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    assert.equal(readHistory(bare), undefined);
    execFileSync('git', ['init', '-q'], { cwd: bare });
    assert.equal(readHistory(bare), undefined);
    const { PATH } = process.env;
    try {
      process.env['PATH'] = folder;
      assert.equal(readHistory(repository.folder), undefined);
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
