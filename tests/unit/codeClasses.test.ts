import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeClasses } from '../../src/integrations/codeClasses.ts';

test('code is highlighted to its end, however busy the machine', () => {
  const options: { lang: string; themes: Record<string, string>; tokenizeTimeLimit?: number } = {
    lang: 'go',
    themes: {},
  };
  // What Shiki hands over beside these is not used.
  assert.ok(codeClasses.preprocess);
  Reflect.apply(codeClasses.preprocess, {}, ['func main() {}', options]);
  assert.equal(options.tokenizeTimeLimit, 0);
});
