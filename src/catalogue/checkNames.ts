import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { nearest } from '../text/nearest.ts';
import type { Catalogue } from './types.ts';

/**
 * Names of guides and products in remedies, actions and products.yml. Guides name the codes they serve; a remedy only puts
 * the guides of its codes in order, so it may name none that does not serve them.
 */
export function checkNames(content: Content, catalogue: Catalogue): Problem[] {
  const { remedies, guides, actions, products } = content;
  const problems: Problem[] = [];
  const guideIds = new Set(guides.map(({ id }) => id));
  for (const { guides: named, codes } of remedies) {
    for (const { name, position } of named) {
      const guide = catalogue.guideOf(name);
      if (!guide) problems.push(problem('unknown-guide', position, { name, near: nearest(name, guideIds) }));
      // A pattern is no code, so it is left alone: a guide may serve some codes of a category and not others.
      const unserved = codes.find((reference) => {
        const code = catalogue.codeOf(reference.name);
        return code && guide?.codes.includes(code.code) === false;
      });
      if (guide && unserved)
        problems.push(problem('unserved-code', position, { name, code: unserved.name, file: guide.file }));
    }
  }
  const named = [...remedies.flatMap(({ product }) => product ?? []), ...products.named];
  const firstRows = new Map(
    actions.map(({ product, position }) => [product, { name: product, position: { ...position, line: 1, column: 1 } }]),
  );
  for (const { name, position } of [...named, ...firstRows.values()]) {
    if (!products.known.has(name))
      problems.push(problem('unknown-product', position, { name, near: nearest(name, products.known) }));
  }
  return problems;
}
