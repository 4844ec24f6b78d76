import type { Locator, Page } from 'playwright-core';

/** What a look-up box shows for a query. */
export interface ShownAnswers {
  /** Codes of the answers that are codes, in order. */
  readonly codes: string[];
  /** Addresses of all answers, in order. */
  readonly hrefs: string[];
  readonly status: string;
  readonly hasNoResult: boolean;
}

/** Opens the look-up dialog by its shortcut and returns its input. */
export async function openDialog(page: Page): Promise<Locator> {
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  return page.locator('dialog input');
}

/** Types `query` into the look-up `input` and waits until the answers to it are shown. */
export async function ask(page: Page, input: Locator, query: string): Promise<ShownAnswers> {
  await input.fill(query);
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('lookup-box ol')].some((list) => list.dataset['query'] === wanted),
    query,
  );
  const box = input.locator('xpath=ancestor::lookup-box');
  return {
    codes: await box
      .locator('[data-result]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-result') ?? '')),
    hrefs: await box
      .locator('a.result')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
    status: (await box.locator('[data-status]').textContent()) ?? '',
    hasNoResult: (await box.locator('[data-no-result]').count()) > 0,
  };
}

/** Pastes a text as a reader does; an input keeps no line breaks. */
export async function paste(input: Locator, text: string): Promise<void> {
  await input.focus();
  await input.page().waitForFunction(() => customElements.get('lookup-box') !== undefined);
  await input.evaluate((element: HTMLInputElement, pasted) => {
    const data = new DataTransfer();
    data.setData('text', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (element.dispatchEvent(event)) {
      element.value = pasted;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, text);
}
