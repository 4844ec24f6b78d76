import { fold, toAlphanumeric } from '../lookup/shared/fold.ts';
import { fill } from '../text/fill.ts';

/** Filters the lists of a page while its reader types. The box names the items and their groups by selectors. */
for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const input = box.querySelector('input');
  const status = box.querySelector<HTMLElement>('[data-count]');
  const groups = box.dataset['filterGroups'];
  const items = [...document.querySelectorAll<HTMLElement>(box.dataset['filter'] ?? '')].map((element) => ({
    element,
    text: toAlphanumeric(fold(element.textContent)),
  }));
  input?.addEventListener('input', () => {
    const query = toAlphanumeric(fold(input.value));
    for (const { element, text } of items) element.hidden = !text.includes(query);
    if (groups !== undefined) {
      for (const group of document.querySelectorAll<HTMLElement>(groups))
        group.hidden = !group.querySelector('li:not([hidden])');
    }
    const count = items.filter(({ element }) => !element.hidden).length;
    if (status) status.textContent = query === '' ? '' : countText(status, count);
  });
}

function countText({ dataset }: HTMLElement, count: number): string {
  return count === 0 ? (dataset['none'] ?? '') : fill(dataset['count'] ?? '', { n: count });
}
