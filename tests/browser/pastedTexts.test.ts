import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { useSite } from '../support/useSite.ts';

const site = useSite();

/** Opens the look-up page and pastes a text as a reader does. */
async function paste(text: string, path = '/lookup/'): Promise<Page> {
  const { page } = await openPage(site.browser, site.origin, path);
  await page.locator('main lookup-box input').focus();
  await page.waitForFunction(() => customElements.get('lookup-box') !== undefined);
  await page.locator('main lookup-box input').evaluate((input: HTMLInputElement, pasted) => {
    const data = new DataTransfer();
    data.setData('text', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
  await page.locator('main .pasted').waitFor();
  return page;
}

const panelOf = (page: Page): Promise<string> => page.locator('main .pasted').innerText();
const resultsOf = (page: Page): Promise<number> => page.locator('main [data-result]').count();
const statusOf = (page: Page): Promise<string> => page.locator('main lookup-box [role="status"]').innerText();

test('a text of another cloud is said to be its, and nothing is offered as ours', async () => {
  const text =
    'An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized';
  const zh = await paste(`${text}\nto perform this operation.`);
  assert.match(await panelOf(zh), /报错来自：AWS/);
  assert.equal(await resultsOf(zh), 0);
  assert.match(await statusOf(zh), /见对粘贴内容的说明/);
  await zh.close();
  const en = await paste(`${text}\nto perform this operation.`, '/en/lookup/');
  assert.match(await panelOf(en), /This error comes from AWS/);
  await en.close();
});

test('an error of COS is sent to the documentation of COS', async () => {
  const page = await paste(
    '<Error>\n<Code>NoSuchKey</Code>\n<Message>The specified key does not exist.</Message>\n' +
      '<Resource>pics-1250000000.cos.ap-guangzhou.myqcloud.com/a</Resource>\n<RequestId>NjU4YTFj</RequestId>\n<TraceId>OGVm</TraceId>\n</Error>',
  );
  assert.match(await panelOf(page), /COS 文档的“错误码”页/);
  assert.equal(await resultsOf(page), 0);
  await page.close();
});

test('a call that never reached the server gets no code of the server', async () => {
  const page = await paste(
    '[TencentCloudSDKException] code:ClientNetworkError message:HTTPSConnectionPool(host=x)\nMax retries exceeded requestId:None',
  );
  assert.match(await panelOf(page), /这是客户端错误/);
  assert.equal(await resultsOf(page), 0);
  assert.match(await statusOf(page), /见对粘贴内容的说明/);
  await page.close();
});

test('a code that a message names is the cause, and comes second', async () => {
  const page = await paste(
    '[TencentCloudSDKError] Code=InternalError.SearchError, Message=CVM_COMMON_ERROR[LimitExceeded.OverTime: too late],\nRequestId=abc-123',
  );
  assert.match(await panelOf(page), /原因错误码\s*LimitExceeded\.OverTime/);
  const results = page.locator('main [data-result]');
  await results.nth(1).waitFor();
  assert.deepEqual(await results.evaluateAll((items) => items.map((item) => item.getAttribute('data-result'))), [
    'InternalError.SearchError',
    'LimitExceeded.OverTime',
  ]);
  await page.close();
});

test('a text too long to be read whole says so, and its error is found in the middle', async () => {
  const line = '2025-01-01 10:00:00 INFO nothing happens here\n';
  const error = '[TencentCloudSDKError] Code=LimitExceeded.OverTime, Message=m, RequestId=51c178ab-1\n';
  const page = await paste(line.repeat(10_000) + error + line.repeat(10_000));
  assert.match(await panelOf(page), /没有全部读完/);
  await page.locator('main [data-result="LimitExceeded.OverTime"]').waitFor();
  await page.close();
});
