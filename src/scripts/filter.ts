import { fold, squeeze } from '../lookup/shared/fold.ts';

/** Filters the lists of a page as its reader types. Items and groups are named by selectors on the box. */
for (const box of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const input = box.querySelector('input');
  const status = box.querySelector<HTMLElement>('[data-count]');
  const groups = box.dataset['filterGroups'];
  const items = [...document.querySelectorAll<HTMLElement>(box.dataset['filter'] ?? '')].map((element) => ({
    element,
    text: squeeze(fold(element.textContent)),
  }));
  input?.addEventListener('input', () => {
    const wanted = squeeze(fold(input.value));
    let shown = 0;
    for (const { element, text } of items) {
      element.hidden = !text.includes(wanted);
      if (!element.hidden) shown++;
    }
    if (groups !== undefined) {
      for (const group of document.querySelectorAll<HTMLElement>(groups))
        group.hidden = !group.querySelector('li:not([hidden])');
    }
    if (status)
      status.textContent =
        wanted === ''
          ? ''
          : shown === 0
            ? (status.dataset['none'] ?? '')
            : (status.dataset['count'] ?? '').replace('{n}', String(shown));
  });
}
