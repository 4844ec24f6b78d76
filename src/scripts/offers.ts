import { element } from './element.ts';
import { words } from './lookupWords.ts';
import { pageData } from './pageData.ts';

/** No answer is no dead end: the largest categories, and the list of all codes. */
export function categoryOffer(reason: string): HTMLLIElement {
  const { home, categories } = pageData;
  const links = [
    ...categories.map((name) => [`${home}categories/${encodeURIComponent(name)}/`, name] as const),
    [`${home}errors/`, words.all] as const,
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
