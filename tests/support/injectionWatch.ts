import type { Page, Request } from 'playwright-core';
import { reportsOf } from './reports.ts';

/** What a page does that no text may make it do. */
export interface InjectionWatch {
  /** What has happened since the last call: scripts that ran, dialogs, reports of the policy, requests and pages of other sites. */
  readonly happened: () => string[];
  /** What stands in the page that `known` lacks, and a change of what every object has. */
  readonly foreign: (known: ReadonlySet<string>) => Promise<string[]>;
}

/** Watches `page`, which must not have been opened yet, for what the texts of `fixtures/injections.ts` do. */
export async function watchInjections(page: Page, origin: string): Promise<InjectionWatch> {
  const events: string[] = [];
  const reports = await reportsOf(page);
  await page.exposeFunction('__hit', () => events.push('a script ran'));
  page.on('dialog', (dialog) => {
    events.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const leave = (request: Request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      events.push(`left the site: ${request.url()}`);
  };
  page.on('requestfinished', leave);
  // What the policy refuses is never sent.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'csp') leave(request);
  });
  page.on('pageerror', (error) => events.push(`an error: ${error.message}`));
  return {
    happened: () => [...events.splice(0), ...reports.splice(0)],
    foreign: async (known) => (await markupOf(page)).filter((name) => !known.has(name)),
  };
}

/**
 * Every element of a page with each of its attributes, `a[href]`, once; every address of a link that is no page; and whether `Object.prototype`
 * is changed.
 */
export const markupOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const markup = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      markup.add(name);
      // Anything may be in another language.
      for (const attribute of element.getAttributeNames())
        if (attribute !== 'lang') markup.add(`${name}[${attribute}]`);
      if (element instanceof HTMLAnchorElement && !/^https?:$/.test(element.protocol)) markup.add(element.href);
    }
    if (Object.getOwnPropertyNames(Object.prototype).some((key) => key === 'polluted')) markup.add('polluted');
    return [...markup];
  });
