import { forgetPages, recentPages } from './recentPages.ts';
import { words } from './lookupWords.ts';
import { element } from './element.ts';

/** The pages opened last, as items of the result list. */
export const recentItems = (): HTMLLIElement[] =>
  recentPages().map(({ name, href }) => {
    const link = element('a', 'result');
    link.href = href;
    const title = element('code', 'result-title', name);
    title.translate = false;
    link.append(title);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });

/** Their heading, with the button that forgets them; nothing where there are none. */
export function recentList(onForget: () => void): HTMLElement[] {
  if (recentPages().length === 0) return [];
  const heading = element('p', 'recent');
  const forget = element('button', 'button', words.forget);
  forget.type = 'button';
  forget.addEventListener('click', () => {
    forgetPages();
    onForget();
  });
  heading.append(element('strong', '', words.recent), forget);
  return [heading];
}
