import { nearAddress } from '../lookup/browser/address/suggestPages.ts';
import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';
import type { Address } from '../lookup/browser/address/readAddress.ts';
import { codeAnswer, guideAnswer } from './answers.ts';
import type { LoadedCodes } from './lookupSources.ts';
import { resultItems } from './resultItems.ts';

/** Characters of a query that the link to the look-up carries. */
const LONGEST_QUERY = 100;

/**
 * Lists in `holder` what an address is like, and hands what it asks for on to the look-up, unless it holds a secret.
 * @returns whether there is anything to list
 */
export function offerNear(holder: HTMLElement, address: Address, loaded: LoadedCodes): boolean {
  const { wanted, text } = address;
  const { codes, guides } = nearAddress(address, loaded);
  const answers = [
    ...guides.map((guide) => guideAnswer(guide, wanted)),
    ...codes.map((entry) => codeAnswer(loaded, entry, wanted)),
  ].filter(({ href }) => href !== location.pathname);
  holder.querySelector('ol')?.replaceChildren(...resultItems(answers));
  const link = holder.querySelector<HTMLAnchorElement>('[data-look-up]');
  if (link && wanted !== '' && wanted.length <= LONGEST_QUERY && maskSecrets(text).secrets === 0) {
    link.href = `${link.pathname}?${new URLSearchParams({ q: wanted }).toString()}`;
  }
  return answers.length > 0;
}
