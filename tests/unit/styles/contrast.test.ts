import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Colours of `src/styles/tokens.css`: name → light, dark. */
const colours = new Map(
  [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

const texts = ['ink', 'ink-soft', 'link', 'good', 'warn', 'bad', 'purple', 'blue'];
const grounds = ['ground', 'surface', 'raised'];
const signs = ['accent', 'purple', 'blue', 'orange', 'green', 'red', 'sky', 'line-strong'];

/** How much lighter one colour is than another. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tooFaint(fronts: readonly string[], backs: readonly string[], least: number): string[] {
  return fronts.flatMap((front) =>
    backs.flatMap((back) =>
      (['light', 'dark'] as const).flatMap((theme) => {
        const ratio = contrast(colours.get(front)?.[theme] ?? '', colours.get(back)?.[theme] ?? '');
        return ratio >= least ? [] : [`${front} on ${back}, ${theme}: ${ratio.toFixed(2)}`];
      }),
    ),
  );
}

test('text has a contrast of 7 : 1 on every ground, in both themes', () => {
  assert.deepEqual(tooFaint(texts, grounds, 7), []);
  assert.deepEqual(tooFaint(['ink'], ['mark-ground'], 7), []);
});

test('signs and edges of fields have a contrast of 3 : 1', () => {
  assert.deepEqual(tooFaint(signs, grounds, 3), []);
});

test('the contrast is that of the recommendation', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
});
