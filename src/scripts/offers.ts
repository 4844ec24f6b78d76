import { element } from './element.ts';
import { words } from './lookupWords.ts';
import { pageData } from './pageData.ts';
import { pageUrls } from './pageUrls.ts';

/** No answer is no dead end: the largest categories, and the list of all codes. */
export function categoryOffer(reason: string): HTMLLIElement {
  const links = [
    ...pageData.categories.map((name) => [pageUrls.category(name), name] as const),
    [pageUrls.errors, words.all] as const,
  ];
  const list = element('ul', 'badges');
  list.append(
    ...links.map(([href, name]) => {
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
