import { element } from './element.ts';

/**
 * Makes a list of labelled values. Undefined values are left out.
 * @param contentOf makes what is shown of a value
 */
export function definitionList(
  pairs: readonly (readonly [label: string, value: string | undefined])[],
  contentOf: (label: string, value: string) => readonly Node[],
): HTMLElement {
  const list = element('dl', 'facts');
  for (const [label, value] of pairs) {
    if (value === undefined) continue;
    const definition = element('dd', '');
    definition.append(...contentOf(label, value));
    const pair = element('div', '');
    pair.append(element('dt', '', label), definition);
    list.append(pair);
  }
  return list;
}
