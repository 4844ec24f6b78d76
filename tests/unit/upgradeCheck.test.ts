import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chooseUpgrades, hasFailed, isWatched, tableOf, type Trial } from '../../scripts/upgrades.ts';

const choose = (from: string, ...published: readonly string[]) =>
  chooseUpgrades(new Map([['astro', from]]), new Map([['astro', published]])).map(({ to }) => to);

test('Astro, the packages of its scope and Pagefind are watched, and nothing else', () => {
  const names = ['astro', '@astrojs/starlight', '@astrojs/check', 'pagefind', 'astro-eslint-parser', 'satteri', 'zod'];
  assert.deepEqual(names.filter(isWatched), ['astro', '@astrojs/starlight', '@astrojs/check', 'pagefind']);
});

describe('the newest version is chosen', () => {
  test('by number, not by letter, and whatever the order', () => {
    assert.deepEqual(choose('7.3.5', '7.3.5', '7.10.0', '7.9.12', '7.10.0'), ['7.10.0']);
  });

  test('in its last part too', () => {
    assert.deepEqual(choose('0.42.4', '0.42.9', '0.42.10'), ['0.42.10']);
  });

  test('and never one before its release', () => {
    assert.deepEqual(choose('7.3.5', '7.4.0-beta.1', '7.3.6'), ['7.3.6']);
  });

  test('and none where nothing newer is published', () => {
    assert.deepEqual(choose('7.3.5', '7.3.5', '7.3.4'), []);
    assert.deepEqual(choose('7.3.5'), []);
  });

  test('for each package by itself', () => {
    const installed = new Map([
      ['astro', '7.3.5'],
      ['pagefind', '1.6.0'],
      ['@astrojs/check', '0.9.10'],
    ]);
    const published = new Map([
      ['astro', ['7.4.0']],
      ['pagefind', ['1.6.0']],
      ['@astrojs/check', ['0.9.11']],
    ]);
    assert.deepEqual(chooseUpgrades(installed, published), [
      { name: 'astro', from: '7.3.5', to: '7.4.0' },
      { name: '@astrojs/check', from: '0.9.10', to: '0.9.11' },
    ]);
  });

  test('unless a version is a range', () => {
    assert.throws(() => choose('^7.3.5', '7.4.0'), /"\^7\.3\.5" is not an exact version/);
  });
});

const trial: Trial = { upgrades: [{ name: 'astro', from: '7.3.5', to: '7.10.0' }], build: 'ok', tests: 'ok' };

test('a trial has failed when its build, its tests or both did not end well', () => {
  assert.equal(hasFailed([trial]), false);
  assert.equal(hasFailed([trial, { ...trial, tests: 'failed' }]), true);
  assert.equal(hasFailed([{ ...trial, build: 'failed', tests: 'not run' }]), true);
});

test('the table has a row for each package, with the results of its trial', () => {
  const other: Trial = {
    upgrades: [{ name: '@astrojs/check', from: '0.9.10', to: '0.9.11' }],
    build: 'failed',
    tests: 'not run',
  };
  assert.equal(
    tableOf([trial, other]),
    [
      'package         from    to      build   tests',
      '--------------  ------  ------  ------  -------',
      'astro           7.3.5   7.10.0  ok      ok',
      '@astrojs/check  0.9.10  0.9.11  failed  not run',
    ].join('\n'),
  );
});
