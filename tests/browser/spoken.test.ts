import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openEach, openPage, settled } from '../support/browser.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const recorded = 'tests/browser/spoken.md';

test('a code is found, opened and copied for a ticket: what a screen reader gets to say is as it was recorded', async () => {
  const { page } = await openPage(site.browser, site.origin, '/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const steps: string[] = [];
  const say = async (step: string, part: string) => {
    steps.push(`## ${step}\n\n\`\`\`yaml\n${await page.locator(part).ariaSnapshot()}\n\`\`\`\n`);
  };
  await say('打开首页，到查找框', 'main lookup-box');
  await page.locator('main lookup-box input').fill('签名过期');
  await page.locator('main lookup-box [data-result]').first().waitFor();
  await settled(page);
  steps.push(`> ${(await page.locator('main lookup-box [data-status]').textContent()) ?? ''}\n`);
  await say('查找“签名过期”，读第一个结果', 'main lookup-box li:has([data-result]) >> nth=0');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/errors/AuthFailure.SignatureExpire/');
  await settled(page);
  await say('打开错误码页，读标题和标记', '.code-page > header');
  await say('读说明和处理方法', '.code-main > section >> nth=0');
  await page.getByRole('button', { name: '复制到工单' }).press('Enter');
  await page.locator('#hand-off').waitFor();
  await say('打开“复制到工单”', '#hand-off');
  await page.locator('#hand-off button').first().press('Enter');
  await page.locator('#hand-off [role=status]').filter({ hasText: /./ }).waitFor({ state: 'attached' });
  steps.push(`> ${(await page.locator('#hand-off [role=status]').textContent()) ?? ''}\n`);
  const spoken = `# 一项任务，从头读到尾\n\n${steps.join('\n')}`;
  if (process.env['RECORD'] !== undefined) writeFileSync(recorded, spoken);
  assert.equal(spoken, readFileSync(recorded, 'utf8'));
});

test('every badge, diagram, picture, button, link and field has a name, and what is hidden from names is decoration', async () => {
  for await (const { page, path } of openEach(site.browser, site.origin, pageTypes)) {
    const snapshot = await page.locator('body').ariaSnapshot();
    const nameless = snapshot
      .split('\n')
      .filter((line) =>
        /^\s*- (?:button|link|img|textbox|searchbox|combobox|tab|navigation|dialog|region)(?: \[[^\]]*\])*:?$/.test(
          line,
        ),
      );
    assert.deepEqual(nameless, [], path);
    const silent = await page.evaluate(() =>
      [...document.querySelectorAll('.badge, .badges > li, svg, i')]
        .filter((element) => {
          const isNamed = element.textContent.trim() !== '' || element.getAttribute('aria-label') !== null;
          return !isNamed && element.closest('[aria-hidden=true], button, a, summary') === null;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(silent, [], path);
  }
});
