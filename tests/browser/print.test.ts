import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage, settled } from '../support/browser.ts';
import { printedOf, sheetsOf } from '../support/print.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const code = '/errors/AuthFailure.UnauthorizedOperation/';

for (const [name, path] of Object.entries({
  'the heaviest code page': code,
  'the same in English': `/en${code}`,
  'a code page with its call':
    '/errors/AuthFailure.SignatureFailure/#requestId=ed93f3cb&action=LookUpEvents&message=no',
})) {
  test(`${name} prints on one or two sheets, with its address, dark on light from any theme`, async () => {
    const { page } = await openPage(site.browser, site.origin, path, { colorScheme: 'dark' });
    for (const mode of ['light', 'dark', undefined]) {
      await page.reload();
      await settled(page);
      if (mode !== undefined) await page.evaluate((theme) => (document.documentElement.dataset['mode'] = theme), mode);
      const sheets = await sheetsOf(page);
      assert.ok(sheets >= 1 && sheets <= 2, `${sheets} sheets`);
      const { address, ink, scheme } = await printedOf(page);
      assert.equal(new URL(address).pathname, path.replace(/#.*/, ''));
      assert.equal(scheme, 'light');
      assert.equal(ink, 'rgb(27, 33, 43)');
    }
  });
}

test('what is copied is plain text', async () => {
  const { page } = await openPage(site.browser, site.origin, code, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  for (const button of ['[data-copy]', '.code-block button']) {
    await page.locator(button).first().click();
    await page.getByRole('button', { name: '已复制' }).first().waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    assert.deepEqual(types, ['text/plain'], button);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.doesNotMatch(text, /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/);
  }
});

test('text that runs from right to left does not reorder a code', async () => {
  const { page } = await openPage(site.browser, site.origin, '/errors/ResourceInUse/');
  const orders = await page.evaluate(() =>
    [...document.querySelectorAll('main code')].map((element) => {
      const paragraph = document.createElement('p');
      paragraph.dir = 'rtl';
      element.before(paragraph);
      const copy = document.createElement('code');
      copy.textContent = '-4000.Auth.9';
      paragraph.append('\u202E\u0627\u0644\u062E\u0637\u0623 ', copy, ' \u0627\u0644\u062E\u0637\u0623!');
      const text = copy.firstChild;
      const lefts = Array.from(copy.textContent, (_, index) => {
        const range = document.createRange();
        if (text) {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
        }
        return range.getBoundingClientRect().left;
      });
      paragraph.remove();
      return lefts.every((left, index) => index === 0 || left > (lefts[index - 1] ?? 0));
    }),
  );
  assert.ok(orders.length > 5);
  assert.deepEqual(new Set(orders), new Set([true]));
});
