import { buttonOf, element, verbatim } from './element.ts';
import { words } from './lookupWords.ts';
import { clearRecentPages, readRecentPages } from './recentPages.ts';

/** Makes one list item for each page that was opened last. */
export const recentItems = (): HTMLLIElement[] =>
  readRecentPages().map(({ name, href }) => {
    const link = element('a', 'result');
    link.href = href;
    link.append(verbatim('code', 'result-title', name));
    const item = document.createElement('li');
    item.append(link);
    return item;
  });

/** Makes the heading of these items, with a button that forgets the pages; undefined where there are none. */
export function recentHeading(onForget: () => void): HTMLElement | undefined {
  if (readRecentPages().length === 0) return undefined;
  const heading = element('p', 'recent');
  const forget = buttonOf(words.forget);
  forget.addEventListener('click', () => {
    clearRecentPages();
    onForget();
  });
  heading.append(element('strong', '', words.recent), forget);
  return heading;
}
