import type { Address } from '../lookup/browser/address/readAddress.ts';
import { suggestPages } from '../lookup/browser/address/suggestPages.ts';
import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';
import { codeAnswer, guideAnswer } from './answers.ts';
import type { LoadedCodes } from './lookupSources.ts';
import { resultItems } from './resultItems.ts';

/** The link to the look-up carries no longer query. */
const MAX_QUERY_LENGTH = 100;

/**
 * Lists the pages that an address may mean, and adds its query to the link to the look-up, unless it contains a secret.
 * @param page has the list, and the link `[data-look-up]`
 * @returns whether there is anything to list
 */
export function suggestNearest(page: HTMLElement, address: Address, loaded: LoadedCodes): boolean {
  const { query, text } = address;
  const { codes, guides } = suggestPages(address, loaded);
  const answers = [
    ...guides.map((guide) => guideAnswer(guide, query)),
    ...codes.map((entry) => codeAnswer(loaded, entry, query)),
  ].filter(({ href }) => href !== location.pathname);
  page.querySelector('ol')?.replaceChildren(...resultItems(answers));
  const link = page.querySelector<HTMLAnchorElement>('[data-look-up]');
  if (link && query !== '' && query.length <= MAX_QUERY_LENGTH && maskSecrets(text).secrets === 0) {
    link.href = `${link.pathname}?${new URLSearchParams({ q: query }).toString()}`;
  }
  return answers.length > 0;
}
