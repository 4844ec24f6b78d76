import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

for (const path of ['/guides/clock-skew/', '/errors/AuthFailure.SignatureExpire/']) {
  test(`the clock check on ${path} says what is wrong with a timestamp`, async () => {
    const { page, faults } = await openPage(site.browser, site.origin, path, { timezoneId: 'Asia/Shanghai' });
    const verdict = async (text: string) => {
      await page.getByLabel('粘贴 X-TC-Timestamp').fill(text);
      return page.locator('clock-check [data-verdict]').textContent();
    };
    const now = Math.floor(Date.now() / 1000);
    assert.match((await verdict(String(now))) ?? '', /五分钟之内/);
    assert.match((await verdict(`${now}000`)) ?? '', new RegExp(`毫秒.*${now}`));
    assert.match((await verdict(String(now + 8 * 3600))) ?? '', /\+8 小时/);
    assert.match((await verdict(String(now - 4000))) ?? '', /超过五分钟/);
    assert.match((await verdict('昨天')) ?? '', /没有找到时间戳/);
    await verdict('1551113065');
    assert.equal(await page.locator('[data-utc]').textContent(), '2019-02-25 16:44:25 UTC');
    assert.match((await page.locator('[data-local]').textContent()) ?? '', /2019年2月26日.*00:44:25/);
    assert.match((await page.locator('[data-distance]').textContent()) ?? '', /慢 \d+d/);
    await page.getByRole('button', { name: '填入当前时间' }).click();
    assert.match((await page.locator('clock-check [data-verdict]').textContent()) ?? '', /五分钟之内/);
    assert.deepEqual(faults, []);
  });
}

test('every diagram has a name and a description, and fits a phone', async () => {
  const { page } = await openPage(site.browser, site.origin, '/', { viewport: { width: 360, height: 740 } });
  for (const [path, name] of [
    ['/guides/signing/', '签名流程'],
    ['/guides/rate-limits/', '退避重试时间线'],
    ['/guides/permissions/', '请求被谁拒绝'],
  ] as const) {
    await page.goto(path);
    const diagram = page.getByRole('img', { name });
    const box = await diagram.boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 360, path);
    const texts = await diagram
      .locator('text')
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    for (const [left = 0, right = 0] of texts)
      assert.ok(left >= box.x && right <= box.x + box.width, `${path}: a text is cut off`);
  }
});
