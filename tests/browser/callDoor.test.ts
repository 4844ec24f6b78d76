import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();
const open = (address: string) => openPage(site.browser, site.origin, address);
const query = 'requestId=r-1&product=cloudaudit&message=not+valid';

test('a link of another program opens the page of its code, with the call in the fragment only', async () => {
  for (const address of [
    `/lookup/?code=authfailure.signaturefailure&${query}`,
    `/lookup/#code=AuthFailure.SignatureFailure&${query}`,
  ]) {
    const { page, faults } = await open(address);
    await page.waitForURL(/\/errors\/AuthFailure\.SignatureFailure\//);
    const { search, hash } = new URL(page.url());
    assert.deepEqual([search, hash], ['', `#${query}`], address);
    await page.locator('.call').getByText('not valid').waitFor();
    assert.deepEqual(faults, []);
  }
});

test('a code that no table lists, or a message alone, is looked up', async () => {
  const { page } = await open('/en/lookup/?code=AuthFailure.SignatureFailur');
  await page.locator('ol a', { hasText: 'AuthFailure.SignatureFailure' }).first().waitFor();
  const { search, hash } = new URL(page.url());
  assert.deepEqual([new URLSearchParams(search).has('code'), hash], [false, '#code=AuthFailure.SignatureFailur']);
  const said = await open('/lookup/#message=%E7%AD%BE%E5%90%8D%E8%BF%87%E6%9C%9F');
  await said.page.locator('ol a', { hasText: 'SignatureExpire' }).first().waitFor();
});

test('a secret in such a link leaves the address at once', async () => {
  const secret = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE';
  const { page } = await open(`/lookup/?code=${secret}&message=x`);
  await page.waitForFunction(() => !location.href.includes('AKID'));
  assert.doesNotMatch(page.url(), /AKID/);
});
