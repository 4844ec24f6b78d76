import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeNames } from '../../src/locales.ts';
import { paths, placesOf } from '../../src/paths.ts';

test('the places of a language hold every place of its content', () => {
  const { content, ...places } = paths;
  for (const locale of localeNames) {
    for (const [name, place] of Object.entries(places)) {
      const path = typeof place === 'function' ? place(locale) : place;
      assert.ok(path.startsWith(`${content}/`), name);
      assert.ok(
        placesOf(locale).some((known) => `${path}/`.startsWith(`${known}/`)),
        `${name} in ${locale}`,
      );
    }
  }
});
