import { siteInfo } from './siteInfo.ts';
import { words } from './lookupWords.ts';
import { element } from './element.ts';

/** No answer is no dead end: the categories that the page already links to, and the list of all codes. */
export function categoryOffer(reason: string): HTMLLIElement {
  const hrefs = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.chart a, #sidebar a')) {
    if (link.href.includes('/categories/')) hrefs.set(link.pathname, link.querySelector('.name')?.textContent ?? '');
  }
  hrefs.set(`${siteInfo.home}errors/`, words.all);
  const list = element('ul', 'badges');
  list.append(
    ...[...hrefs].map(([href, name]) => {
      const link = element('a', 'badge', name);
      link.href = href;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  const holder = element('li', 'no-result');
  holder.dataset['noResult'] = reason;
  holder.append(list);
  return holder;
}
