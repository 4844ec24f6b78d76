import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds in `page` as it is shown: against WCAG 2.2 AA, its best practices, and the contrast of AAA. */
export const violations = (page: Page): Promise<string[]> =>
  run(page, { runOnly: standards, rules: { 'color-contrast-enhanced': { enabled: true } } });

/** The same of colours alone, for a page whose structure and layout were looked at in another theme. */
export const colourViolations = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'rule', values: contrast } });

async function run(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(`if (!('axe' in window)) { ${axe} }`);
  const { violations: found } = await page.evaluate(
    (given) => (window as unknown as { axe: { run: (how: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    { resultTypes: ['violations'], ...options } satisfies RunOptions,
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' ')}`,
  );
}
